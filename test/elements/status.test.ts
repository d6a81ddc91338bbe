import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/elements/status/status.define.js';
import type { AmendsStatus } from '../../src/elements/status/status.js';
import { StoryShop } from '../../stories/data/shop.js';
import { all } from '../tools/inside.js';

const says = (el: Element, text: string): boolean =>
  all(el, '*').some(({ textContent }) => textContent.includes(text));

describe('<amends-status>', function () {
  this.timeout(40_000);

  it('shows where a case stands, and follows what the shop records', async () => {
    const shop = new StoryShop('10482').report().choose();
    const el = await fixture<AmendsStatus>(
      html`<amends-status endpoint=${shop.endpoint} case=${shop.caseId}></amends-status>`,
    );
    await waitUntil(() => says(el, 'We’re on it'), 'the promise is shown', { timeout: 15_000 });

    shop.record('packed').record('shipped');
    document.dispatchEvent(new Event('visibilitychange'));

    await waitUntil(() => says(el, 'Your new lamp is on its way'), 'the news is shown', { timeout: 15_000 });
    expect(says(el, 'With the carrier')).to.equal(true);
  });

  it('says nothing of a record that is not there', async () => {
    const shop = new StoryShop('10482').report().choose();
    const el = await fixture<AmendsStatus>(
      html`<amends-status endpoint=${shop.endpoint} case=${shop.caseId}></amends-status>`,
    );
    await waitUntil(() => says(el, 'We’re on it'), 'the promise is shown', { timeout: 15_000 });

    expect(says(el, 'on its way')).to.equal(false);
  });
});
