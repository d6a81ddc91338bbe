import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/elements/follow-up/follow-up.define.js';
import { StoryShop } from '../../stories/data/shop.js';
import { all } from '../tools/inside.js';

const says = (el: Element, text: string): boolean =>
  all(el, '*').some(({ textContent }) => textContent.includes(text));

const due = (): StoryShop =>
  new StoryShop('10482')
    .report()
    .choose()
    .wait('2026-11-13T10:20:00.000Z')
    .record('delivered')
    .wait('2026-11-16T09:00:00.000Z');

describe('<amends-follow-up>', function () {
  this.timeout(40_000);

  it('asks about the case in the link, and takes the key out of the address', async () => {
    const shop = due();
    history.replaceState(history.state, '', `#case=${shop.caseId}&token=a-key`);

    const el = await fixture(html`<amends-follow-up endpoint=${shop.endpoint}></amends-follow-up>`);

    await waitUntil(() => says(el, 'Is the problem with your lamp sorted out?'), 'asks', { timeout: 15_000 });
    expect(location.hash).to.equal('');
  });

  it('changes nothing by being opened', async () => {
    const shop = due();
    const before = shop.view()?.revision;
    history.replaceState(history.state, '', `#case=${shop.caseId}&token=a-key`);

    const el = await fixture(html`<amends-follow-up endpoint=${shop.endpoint}></amends-follow-up>`);
    await waitUntil(() => says(el, 'Is the problem'), 'asks', { timeout: 15_000 });

    expect(shop.view()?.revision).to.equal(before);
  });

  it('shows what the page wrote when it was opened without a link', async () => {
    const el = await fixture(
      html`<amends-follow-up endpoint="/nowhere"><p>Use the link.</p></amends-follow-up>`,
    );

    expect(el.shadowRoot?.querySelector('slot')).to.not.equal(null);
    expect(el.shadowRoot?.querySelector('amends-resolution')).to.equal(null);
  });
});
