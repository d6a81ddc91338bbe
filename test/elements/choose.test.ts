import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/choose/choose.define.js';
import type { AmendsChoose } from '../../src/elements/choose/choose.js';
import { AmendsChangeEvent } from '../../src/events/change-event.js';
import { AmendsContinueEvent } from '../../src/events/continue-event.js';
import { AmendsCounterEvent } from '../../src/events/counter-event.js';
import { choosing, offerGone } from '../../stories/data/cases.js';
import { all, focused, one, textOf } from '../tools/inside.js';
import '../tools/still.js';

const make = (view = choosing) => fixture<AmendsChoose>(html`<amends-choose .case=${view}></amends-choose>`);
const count = (el: Element, type: string) => {
  const events: Event[] = [];
  el.addEventListener(type, (event) => events.push(event));
  return events;
};

describe('<amends-choose>', () => {
  it('says what is true of the order in which the remedies stand', async () => {
    const el = await make();

    expect(one(el, 'h2').textContent).to.equal('What would put this right?');
    expect(textOf(el)).to.contain('What you are owed by law comes first, then the soonest. You choose.');
  });

  it('says why the remedies changed', async () => {
    const el = await make(offerGone);

    expect(one(el, 'h2').textContent).to.equal('The new lamp sold out while you were away');
    expect(textOf(el)).to.contain('We held it until yesterday at 17:00.').and.not.contain('owed by law');
  });

  it('fires amends-change and then amends-continue with the chosen remedy', async () => {
    const el = await make();
    const changed = oneEvent(document.body, AmendsChangeEvent.type) as Promise<AmendsChangeEvent>;
    const continued = oneEvent(document.body, AmendsContinueEvent.type) as Promise<AmendsContinueEvent>;

    one(el, 'input', '€89.00 back').click();
    await el.updateComplete;
    one(el, 'button', 'Continue').click();

    expect((await changed).remedy).to.equal('offer-refund');
    expect((await continued).remedy).to.equal('offer-refund');
  });

  it('explains what is missing when it is pressed too early, and leads to it', async () => {
    const el = await make();
    const events = count(el, AmendsContinueEvent.type);

    one(el, 'button', 'Continue').click();
    await el.updateComplete;

    expect(events).to.eql([]);
    expect(focused()?.getAttribute('role')).to.equal('alert');
    await expect(el).to.be.accessible();

    one(el, 'a', 'Choose one of these').click();
    expect(focused()?.getAttribute('type')).to.equal('radio');
    expect(location.hash).to.equal('');
  });

  it('takes no remedy that is no longer there', async () => {
    const el = await make();
    el.chosen = 'offer-replacement';
    el.case = offerGone;
    const events = count(el, AmendsContinueEvent.type);

    await el.updateComplete;
    one(el, 'button', 'Continue').click();

    expect(events).to.eql([]);
  });

  it('fires amends-counter with what would work, once it is said', async () => {
    const el = await make();
    const events = count(el, AmendsCounterEvent.type);
    one(el, 'input', 'None of these').click();
    await el.updateComplete;
    one(el, 'button', 'Send this to a person').click();
    await el.updateComplete;
    expect(events).to.eql([]);

    one(el, 'a', 'Say what would work').click();
    await sendKeys({ type: 'Sage ' });
    one(el, 'button', 'Send this to a person').click();

    expect((events as AmendsCounterEvent[]).map(({ words }) => words)).to.eql(['Sage']);
    expect(el.counter).to.equal('Sage ');
  });

  it('says that it is looking while it has nothing to show', async () => {
    const el = await fixture<AmendsChoose>(html`<amends-choose loading></amends-choose>`);

    expect(textOf(one(el, '[role="status"]'))).to.equal('Finding your options');
    expect(all(el, 'button')).to.eql([]);
    await expect(el).to.be.accessible();
  });

  it('is accessible, left to right and right to left', async () => {
    const el = await make();
    await expect(el).to.be.accessible();

    el.dir = 'rtl';

    await expect(el).to.be.accessible();
  });
});
