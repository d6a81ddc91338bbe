import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { CaseView } from '../../src/core/index.js';
import '../../src/elements/acknowledge/acknowledge.define.js';
import type { AmendsAcknowledge } from '../../src/elements/acknowledge/acknowledge.js';
import { AmendsContinueEvent } from '../../src/events/continue-event.js';
import { AmendsCorrectEvent } from '../../src/events/correct-event.js';
import { AmendsLeaveEvent } from '../../src/events/leave-event.js';
import { acknowledged, acknowledgedUnknown, acknowledgement, reopened } from '../../stories/data/cases.js';
import { all, focused, one, textOf } from '../tools/inside.js';
import '../tools/still.js';

const make = (view: CaseView) =>
  fixture<AmendsAcknowledge>(html`<amends-acknowledge .case=${view}></amends-acknowledge>`);

describe('<amends-acknowledge>', () => {
  it('says sorry, what was understood, what went wrong and whose fault it was', async () => {
    const el = await make(acknowledged);

    expect(all(el, 'h2, h3').map((heading) => heading.textContent)).to.eql([
      'We’re sorry, Maya.',
      'What we understood',
      'What went wrong',
    ]);
    expect(textOf(el)).to.contain('From the parcel’s own scans').and.contain('This was our mistake.');
  });

  it('says that we don’t know why yet, and by when we tell', async () => {
    const el = await make(acknowledgedUnknown);

    expect(textOf(el)).to.contain('We don’t know why yet. We’ll tell you by Tuesday 17 November.');
    expect(all(el, 'ol')).to.eql([]);
  });

  it('says nothing about what went wrong when nothing is to be said', async () => {
    const view = { ...acknowledged, acknowledgement: { ...acknowledgement, explanation: { rows: [] } } };

    const el = await make(view);

    expect(textOf(el)).not.to.contain('What went wrong');
  });

  it('says what was simply done', async () => {
    const el = await make({ ...acknowledged, automatic: [{ record: 'a', text: 'We took the fee off.' }] });

    expect(textOf(el)).to.contain('We took the fee off.');
  });

  it('apologises a second time when the case is open again', async () => {
    const el = await make(reopened);

    expect(one(el, 'h2').textContent).to.equal('We’re sorry. Then we aren’t finished.');
  });

  it('makes the apology large, and what is no apology not', async () => {
    const apology = await make(acknowledged);
    const thanks = await make({
      ...acknowledged,
      problem: { category: 'not_right_for_me', items: [], words: '', photos: [] },
    });

    const size = (el: Element) => Number.parseFloat(getComputedStyle(one(el, 'h2')).fontSize);
    expect(size(apology)).to.be.greaterThan(size(thanks));
  });

  it('fires amends-continue, amends-leave and amends-correct', async () => {
    const el = await make(acknowledged);
    const continued = oneEvent(document.body, AmendsContinueEvent.type);
    const left = oneEvent(document.body, AmendsLeaveEvent.type);
    const corrected = oneEvent(document.body, AmendsCorrectEvent.type) as Promise<AmendsCorrectEvent>;

    one(el, 'button', 'See how').click();
    one(el, 'button', 'I no longer').click();
    one(el, 'button', 'Change: Item').click();

    await Promise.all([continued, left]);
    expect((await corrected).field).to.equal('items');
  });

  it('moves focus to its title', async () => {
    const el = await make(acknowledged);

    el.focus();
    await el.updateComplete;

    expect(focused()?.textContent).to.equal('We’re sorry, Maya.');
  });

  it('is empty without a case, and accessible with one', async () => {
    const el = await fixture<AmendsAcknowledge>(html`<amends-acknowledge></amends-acknowledge>`);
    expect(textOf(el)).to.equal('');

    el.case = acknowledged;
    await el.updateComplete;

    await expect(el).to.be.accessible();
  });
});
