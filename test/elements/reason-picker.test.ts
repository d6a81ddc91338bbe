import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { categories } from '../../src/core/index.js';
import '../../src/elements/reason-picker/reason-picker.define.js';
import type { AmendsReasonPicker } from '../../src/elements/reason-picker/reason-picker.js';
import { AmendsReasonEvent } from '../../src/events/reason-event.js';
import { all, focused, one, textOf } from '../tools/inside.js';
import '../tools/still.js';

const make = (properties: Partial<AmendsReasonPicker> = {}) =>
  fixture<AmendsReasonPicker>(html`
    <amends-reason-picker
      .guess=${properties.guess}
      .others=${properties.others ?? []}
      .picked=${properties.picked}
    ></amends-reason-picker>
  `);
const chosen = (el: Element) => oneEvent(el, AmendsReasonEvent.type) as Promise<AmendsReasonEvent>;

describe('<amends-reason-picker>', () => {
  it('offers every kind of problem once', async () => {
    const el = await make({ guess: 'faulty', others: ['safety', 'billing'] });

    expect(all(el, 'input')).to.have.length(categories.length);
  });

  it('has what the words suggest near at hand, and always danger', async () => {
    const el = await make({ guess: 'billing', others: ['stock_cancelled'], picked: 'billing' });

    expect(all(el, '[part="chip"]').map(textOf)).to.eql([
      'A wrong charge',
      'Out of stock',
      'Could be dangerous',
    ]);
    expect(textOf(el)).to.include('Suggested from your words. Change it if we misheard.');
    await expect(el).to.be.accessible();
  });

  it('says that one’s own words count most where nothing was understood', async () => {
    const el = await make();

    expect(textOf(el)).to.include('Pick the nearest. Your own words count most.');
    expect(all<HTMLInputElement>(el, 'input').some(({ checked }) => checked)).to.equal(false);
  });

  it('is reached and changed with the arrow keys', async () => {
    const el = await make({ guess: 'arrived_damaged', others: ['faulty'], picked: 'arrived_damaged' });
    const event = chosen(el);
    el.focus();

    await sendKeys({ press: 'ArrowRight' });

    expect((await event).category).to.equal('faulty');
  });

  it('opens all reasons where the picked one is among them', async () => {
    const el = await make({ picked: 'account_security' });

    expect(all<HTMLDetailsElement>(el, 'details')[0]?.open).to.equal(true);
    expect(one<HTMLInputElement>(el, 'input', 'I don’t recognise this order').checked).to.equal(true);
    await expect(el).to.be.accessible();
  });

  it('takes the focus on its first kind', async () => {
    const el = await make();

    el.focus();

    expect(focused()).to.equal(all(el, 'input')[0]);
  });
});
