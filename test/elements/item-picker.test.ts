import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/item-picker/item-picker.define.js';
import type { AmendsItemPicker } from '../../src/elements/item-picker/item-picker.js';
import { AmendsItemsEvent } from '../../src/events/items-event.js';
import { order } from '../../stories/data/cases.js';
import { all, focused, one, textOf } from '../tools/inside.js';
import '../tools/still.js';

const make = (properties: Partial<AmendsItemPicker> = {}) =>
  fixture<AmendsItemPicker>(html`
    <amends-item-picker
      .items=${'items' in properties ? properties.items : order.items}
      .picked=${properties.picked ?? []}
      .error=${properties.error ?? ''}
      ?whole-order=${properties.wholeOrder}
    ></amends-item-picker>
  `);
const picked = (el: Element) => oneEvent(el, AmendsItemsEvent.type) as Promise<AmendsItemsEvent>;
const tumblers = { sku: 'ribbed-tumblers', quantity: 1 };

describe('<amends-item-picker>', () => {
  it('picks an item with the keyboard', async () => {
    const el = await make();
    const event = picked(el);
    el.focus();

    await sendKeys({ type: ' ' });

    expect(await event).to.deep.include({
      items: [{ sku: 'lumi-table-lamp', quantity: 1 }],
      wholeOrder: false,
    });
  });

  it('picks nothing by itself', async () => {
    const el = await make();

    expect(all<HTMLInputElement>(el, 'input').some(({ checked }) => checked)).to.equal(false);
    await expect(el).to.be.accessible();
  });

  it('lets an item go again', async () => {
    const el = await make({ picked: [tumblers] });
    const event = picked(el);

    one(el, 'input', 'Ribbed tumblers').click();

    expect((await event).items).to.eql([]);
  });

  it('asks how many only of an item that was bought more than once', async () => {
    const el = await make({ picked: [{ sku: 'lumi-table-lamp', quantity: 1 }, tumblers] });

    expect(all(el, '[role="group"]').map(textOf)).to.eql(['How many sets? 1']);
    await expect(el).to.be.accessible();
  });

  it('counts up to what was bought, and not below one', async () => {
    const el = await make({ picked: [tumblers] });

    for (let presses = 0; presses < 3; presses++) one(el, 'button', 'One more').click();
    expect(el.picked).to.eql([{ sku: 'ribbed-tumblers', quantity: 2 }]);
    for (let presses = 0; presses < 3; presses++) one(el, 'button', 'One fewer').click();

    expect(el.picked).to.eql([tumblers]);
  });

  it('takes something else about the order instead of items', async () => {
    const el = await make({ picked: [tumblers] });
    const event = picked(el);

    one(el, 'input', 'Something else about this order').click();

    expect(await event).to.deep.include({ items: [], wholeOrder: true });
  });

  it('shows pictures from the web only', async () => {
    const [lamp] = order.items;
    const pictures = [
      'https://shop.example/a.jpg',
      '/stories/data/lamp.svg',
      'javascript:alert(1)',
      'data:image/png;base64,x',
      'https://[',
    ];
    const items = pictures.map((image, index) => ({ ...lamp!, sku: `${index}`, image }));
    const el = await make({ items });

    expect(all<HTMLImageElement>(el, 'img').map(({ src }) => src)).to.eql([
      'https://shop.example/a.jpg',
      new URL('/stories/data/lamp.svg', location.href).href,
    ]);
  });

  it('shows the names of the shop as text', async () => {
    const [lamp] = order.items;
    const el = await make({ items: [{ ...lamp!, name: '<b>Lamp</b>' }] });

    expect(textOf(el)).to.include('<b>Lamp</b>');
  });

  it('shows shapes until the items are known', async () => {
    const el = await make({ items: undefined as never });

    expect(all(el, 'input')).to.eql([]);
    await expect(el).to.be.accessible();
  });

  it('says what is missing beside the items', async () => {
    const el = await make({ error: 'Choose at least one item' });

    expect(textOf(el)).to.include('Choose at least one item');
    await expect(el).to.be.accessible();
  });

  it('takes the focus on its first item', async () => {
    const el = await make();

    el.focus();

    expect(focused()).to.equal(all(el, 'input')[0]);
  });
});
