import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/elements/wish/wish.define.js';
import type { AmendsWish } from '../../src/elements/wish/wish.js';
import { AmendsWishEvent } from '../../src/events/wish-event.js';
import { all, one } from '../tools/inside.js';
import '../tools/still.js';

const make = () => fixture<AmendsWish>(html`<amends-wish></amends-wish>`);
const said = (el: Element) => oneEvent(el, AmendsWishEvent.type) as Promise<AmendsWishEvent>;

describe('<amends-wish>', () => {
  it('wishes for nothing by itself', async () => {
    const el = await make();

    expect(all<HTMLInputElement>(el, 'input[type="radio"]').some(({ checked }) => checked)).to.equal(false);
    await expect(el).to.be.accessible();
  });

  it('hands on what would put it right', async () => {
    const el = await make();
    const event = said(el);

    one(el, 'input', 'A new one').click();

    expect(await event).to.include({ wish: 'replacement', needBy: undefined });
  });

  it('hands on by when, and that there is no such day', async () => {
    const el = await make();
    el.needBy = '2026-11-14';
    await el.updateComplete;
    const date = one<HTMLInputElement>(el, 'input[type="date"]');
    expect(date.value).to.equal('2026-11-14');
    const event = said(el);

    date.value = '';
    date.dispatchEvent(new Event('change'));

    expect((await event).needBy).to.equal('');
  });
});
