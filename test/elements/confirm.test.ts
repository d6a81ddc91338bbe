import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/elements/confirm/confirm.define.js';
import type { AmendsConfirm } from '../../src/elements/confirm/confirm.js';
import { AmendsContinueEvent } from '../../src/events/continue-event.js';
import { offers } from '../../stories/data/cases.js';
import { all, one, textOf } from '../tools/inside.js';
import '../tools/still.js';

const [replacement, refund] = offers;
const make = (guard = 0) =>
  fixture<AmendsConfirm>(html`<amends-confirm .offer=${replacement} guard=${guard}></amends-confirm>`);
const count = (el: Element) => {
  const events: Event[] = [];
  el.addEventListener(AmendsContinueEvent.type, (event) => events.push(event));
  return events;
};

describe('<amends-confirm>', () => {
  it('says what we are going to do, step by step, and what it costs', async () => {
    const el = await make();

    expect(one(el, 'h2').textContent).to.equal('A new lamp, with you on Friday');
    expect(all(el, 'ol > li').map(textOf)).to.eql(replacement?.confirm.steps);
    expect(all(el, 'dt').map(textOf)).to.eql(['You pay', 'Sent to', 'Updates to', 'Broken lamp']);
    expect(textOf(one(el, 'footer'))).to.contain('You can change your mind until 17:00 today.');
  });

  it('fires amends-continue from a button that says what happens', async () => {
    const el = await make();
    const continued = oneEvent(document.body, AmendsContinueEvent.type) as Promise<AmendsContinueEvent>;

    one(el, 'button', 'Send me the new lamp').click();

    expect((await continued).remedy).to.equal('offer-replacement');
  });

  it('takes no press right after it comes into view, without looking disabled', async () => {
    const el = await make(60_000);
    const events = count(el);

    one<HTMLButtonElement>(el, 'button').click();

    expect(events).to.eql([]);
    expect(one<HTMLButtonElement>(el, 'button').disabled).to.equal(false);
  });

  it('takes no press right after it shows something else', async () => {
    const el = await make();
    el.guard = 60_000;
    el.offer = refund;
    await el.updateComplete;
    const events = count(el);

    one(el, 'button', 'Pay me back').click();

    expect(events).to.eql([]);
  });

  it('works again after it was taken out and put back', async () => {
    const el = await make();
    const parent = el.parentElement;
    el.remove();
    parent?.append(el);
    const events = count(el);

    one(el, 'button').click();

    expect(events).to.have.length(1);
  });

  it('is accessible', async () => {
    await expect(await make()).to.be.accessible();
  });
});
