import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { type Draft, emptyDraft, type Understanding } from '../../src/controllers/draft.js';
import type { OrderView } from '../../src/core/index.js';
import '../../src/elements/describe/describe.define.js';
import type { AmendsDescribe } from '../../src/elements/describe/describe.js';
import { AmendsContinueEvent } from '../../src/events/continue-event.js';
import { AmendsDraftEvent } from '../../src/events/draft-event.js';
import { AmendsPauseEvent } from '../../src/events/pause-event.js';
import { mayaWords, oneItemOrder, order } from '../../stories/data/cases.js';
import { all, focused, one, textOf } from '../tools/inside.js';
import '../tools/still.js';

const understood: Understanding = {
  category: 'arrived_damaged',
  alternatives: ['wrong_or_incomplete', 'faulty'],
  items: [{ sku: 'lumi-table-lamp', quantity: 1 }],
  needBy: '2026-11-14',
  occasion: { what: 'birthday', whose: 'mum' },
};
const told: Draft = { ...emptyDraft, words: mayaWords };

const make = (
  properties: { order?: OrderView | undefined; draft?: Draft; understanding?: Understanding } = {},
) =>
  fixture<AmendsDescribe>(html`
    <amends-describe
      .order=${'order' in properties ? properties.order : order}
      .draft=${properties.draft ?? emptyDraft}
      .understanding=${properties.understanding}
    ></amends-describe>
  `);
const field = (el: Element) => one<HTMLTextAreaElement>(el, 'textarea', 'What happened?');
const goOn = (el: Element) => one(el, 'button', 'Continue');
const noted = (el: Element) => textOf(one(el, 'output[part="noted"]'));
const wentOn = (el: Element) => oneEvent(el, AmendsContinueEvent.type);
const edited = (el: Element) => oneEvent(el, AmendsDraftEvent.type) as Promise<AmendsDraftEvent>;

describe('<amends-describe>', () => {
  it('asks an open question first, whose words name the field', async () => {
    const el = await make();

    expect(field(el).labels[0]?.textContent).to.equal('What happened?');
    await expect(el).to.be.accessible();
  });

  it('hands on every edit', async () => {
    const el = await make();
    const event = edited(el);
    field(el).focus();

    await sendKeys({ type: 'T' });

    expect((await event).draft).to.include({ words: 'T', chosenByCustomer: false });
  });

  it('never interrupts: what was understood waits until the person leaves the field', async () => {
    const el = await make({ draft: told });
    field(el).focus();

    el.understanding = understood;
    await el.updateComplete;
    expect(noted(el)).to.equal('');
    const paused = oneEvent(el, AmendsPauseEvent.type);
    one(el, 'button', 'Add photos').focus();
    await paused;
    await el.updateComplete;

    expect(noted(el)).to.equal(
      'Noted so far Arrived damaged Lumi table lamp Needed by Saturday 14 November For your mum’s birthday',
    );
  });

  it('lets a press that leaves the field land before anything moves', async () => {
    const el = await make({ draft: told });
    goOn(el).scrollIntoView({ block: 'center' });
    const box = goOn(el).getBoundingClientRect();
    const position: [number, number] = [
      Math.round(box.x + box.width / 2),
      Math.round(box.y + box.height / 2),
    ];
    el.addEventListener(AmendsPauseEvent.type, () => {
      el.understanding = understood;
    });
    field(el).focus({ preventScroll: true });
    const event = wentOn(el);

    await sendMouse({ type: 'move', position });
    await sendMouse({ type: 'down' });
    await aTimeout(60);
    await sendMouse({ type: 'up' });

    await event;
    expect(el.draft.items).to.eql([{ sku: 'lumi-table-lamp', quantity: 1 }]);
  });

  it('proposes the kind of problem that the words suggest, and lets the person change it', async () => {
    const el = await make({ draft: told, understanding: understood });
    const suggested = one<HTMLInputElement>(el, 'input[type="radio"]', 'Arrived damaged');
    expect(suggested.checked).to.equal(true);
    expect(textOf(el)).to.include('Suggested from your words. Change it if we misheard.');

    const event = edited(el);
    one(el, 'input[type="radio"]', 'Wrong or missing').click();

    expect((await event).draft).to.include({ category: 'wrong_or_incomplete', chosenByCustomer: true });
  });

  it('chooses nothing while nothing was said', async () => {
    const el = await make();

    expect(all<HTMLInputElement>(el, 'input').filter(({ checked }) => checked)).to.eql([]);
  });

  it('goes on with what is on the screen', async () => {
    const el = await make({ draft: told, understanding: understood });
    const event = wentOn(el);

    goOn(el).click();

    await event;
    expect(el.draft).to.deep.include({
      category: 'arrived_damaged',
      items: [{ sku: 'lumi-table-lamp', quantity: 1 }],
      needBy: '2026-11-14',
    });
  });

  it('goes on without words when a kind of problem is chosen', async () => {
    const el = await make({ order: oneItemOrder });
    one(el, 'input[type="radio"]', 'Arrived damaged').click();
    const event = wentOn(el);

    goOn(el).click();

    await event;
    expect(el.draft.items).to.eql([{ sku: 'lumi-table-lamp', quantity: 1 }]);
  });

  it('skips the items of an order of one piece', async () => {
    const el = await make({ order: oneItemOrder });

    expect(all(el, 'input[type="checkbox"]')).to.eql([]);
  });

  it('shows the shapes of items while the order is on its way', async () => {
    const el = await make({ order: undefined });

    expect(all(el, 'input[type="checkbox"]')).to.eql([]);
    expect(textOf(el)).to.include('Which item is it about?');
  });

  it('explains what is missing when it is pressed too early, and leads to it', async () => {
    const el = await make();

    goOn(el).click();
    await el.updateComplete;
    await aTimeout(0);

    const summary = one(el, '[role="alert"]');
    expect(textOf(summary)).to.equal(
      'Two things before we go on A few words are enough Choose at least one item',
    );
    expect(focused()).to.equal(summary);
    await expect(el).to.be.accessible();
    one(el, 'a', 'Choose at least one item').click();
    expect(focused()).to.equal(all(el, 'input[type="checkbox"]')[0]);
  });

  it('needs no item when it is about how somebody was treated', async () => {
    const el = await make({ draft: { ...told, category: 'service_experience', chosenByCustomer: true } });
    const event = wentOn(el);

    goOn(el).click();

    await event;
  });

  it('counts from three quarters of what can be sent, and keeps what goes beyond', async () => {
    const el = await make({ order: oneItemOrder });
    const count = () => all(el, '#count').map(textOf);
    expect(count()).to.eql([]);

    el.draft = { ...emptyDraft, words: 'x'.repeat(3_750) };
    await el.updateComplete;
    expect(count()).to.eql(['1250 characters left']);
    el.draft = { ...emptyDraft, words: 'x'.repeat(5_010) };
    await el.updateComplete;
    expect(count()).to.eql(['10 characters over. All of it is kept.']);
    goOn(el).click();
    await el.updateComplete;

    expect(textOf(one(el, '[role="alert"]'))).to.include('Shorten it by 10 characters');
    expect(field(el).value).to.have.length(5_010);
  });

  it('takes pictures from the clipboard and from a drop, and leaves other files out', async () => {
    const el = await make();
    const files = new DataTransfer();
    files.items.add(new File(['x'], 'shade.png', { type: 'image/png' }));
    files.items.add(new File(['x'], 'bill.pdf', { type: 'application/pdf' }));

    field(el).dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }));
    await el.updateComplete;

    expect(el.draft.photos.map(({ name }) => name)).to.eql(['shade.png']);
    expect(one(el, 'button[aria-label="Remove photo 1"]')).to.exist;
  });

  it('says that words are kept on this device only when they are', async () => {
    const el = await make();
    expect(textOf(el)).not.to.include('Kept on this device.');

    el.stored = true;
    await el.updateComplete;

    expect(textOf(el)).to.include('Kept on this device.');
  });

  it('moves focus to its title', async () => {
    const el = await make();

    el.focus();
    await el.updateComplete;

    expect(focused()?.textContent).to.equal('What happened?');
  });
});
