import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/elements/resolution/resolution.define.js';
import type { AmendsResolution } from '../../src/elements/resolution/resolution.js';
import { AmendsErrorEvent, AmendsQueuedEvent } from '../../src/events/delivery-events.js';
import { AmendsResolveEvent } from '../../src/events/resolve-event.js';
import { AmendsResolvedEvent } from '../../src/events/resolved-event.js';
import { StoryShop } from '../../stories/data/shop.js';
import { all, one } from '../tools/inside.js';

const words = 'The lamp came with a crack in the base. I need it by Saturday.';

async function open(shop: StoryShop): Promise<AmendsResolution> {
  return fixture<AmendsResolution>(
    html`<amends-resolution endpoint=${shop.endpoint} order=${shop.orderId}></amends-resolution>`,
  );
}

/** All that an element says, in the steps inside it too. */
function textOf(el: Element): string {
  const texts = all(el, '*').flatMap(({ childNodes }) =>
    [...childNodes].filter((node) => node instanceof Text),
  );
  return texts
    .map(({ data }) => data)
    .join('')
    .replaceAll(/\s+/gu, ' ');
}

/** Waits for what an element shows. */
async function shows(el: Element, text: string): Promise<void> {
  await waitUntil(() => textOf(el).includes(text), '', { timeout: 15_000 }).catch(() => {
    throw new Error(`expected "${text}" in: ${textOf(el).slice(0, 600)}`);
  });
}

async function press(el: Element, label: string): Promise<void> {
  await shows(el, label);
  one(el, 'button', label).click();
}

async function tell(el: Element, said = words): Promise<void> {
  await shows(el, 'Lumi table lamp');
  const field = one<HTMLTextAreaElement>(el, 'textarea');
  field.focus();
  field.value = said;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.blur();
  await shows(el, 'Noted so far');
  await press(el, 'Continue');
}

/** Goes on to the screen on which the first remedy is confirmed. */
async function goToConfirm(el: Element): Promise<void> {
  await press(el, 'See how we can fix it');
  await shows(el, 'What would put this right?');
  all<HTMLInputElement>(el, 'input[type=radio]')[0]?.click();
  await press(el, 'Continue');
  await shows(el, 'Here is what we are going to do');
  await aTimeout(550); // the guard against a press that was meant for what stood there before
}

describe('<amends-resolution>', function () {
  this.timeout(60_000);

  it('leads from the first word to a promise, and tells the page at the end', async () => {
    const shop = new StoryShop('10482');
    const el = await open(shop);
    const resolved = oneEvent<AmendsResolvedEvent>(el, AmendsResolvedEvent.type);

    await tell(el);
    await goToConfirm(el);
    await press(el, 'Send me the new lamp');

    const { reference, remedy } = await resolved;
    expect(remedy).to.equal('replacement');
    await shows(el, reference);
    await shows(el, 'Friday 13 November');
  });

  it('lets the page refuse before a remedy is chosen for good', async () => {
    const shop = new StoryShop('10482').report();
    const el = await open(shop);
    el.addEventListener(AmendsResolveEvent.type, (event) => event.preventDefault());

    await goToConfirm(el);
    await press(el, 'Send me the new lamp');
    await aTimeout(100);

    expect(shop.view()?.state).to.equal('acknowledged');
    expect(textOf(el)).to.include('Here is what we are going to do');
  });

  it('comes back to where the case stands', async () => {
    const el = await open(new StoryShop('10482').report().choose().record('packed').record('shipped'));

    await shows(el, 'Your new lamp is on its way');
    expect(textOf(el)).to.include('If it isn’t there by');
  });

  it('preselects nothing among the remedies', async () => {
    const el = await open(new StoryShop('10482').report());

    await press(el, 'See how we can fix it');
    await shows(el, 'What would put this right?');

    expect(all<HTMLInputElement>(el, 'input[type=radio]').filter(({ checked }) => checked)).to.be.empty;
  });

  it('keeps the words when the shop cannot be reached, and sends the same event again', async () => {
    const shop = new StoryShop('10482');
    const el = await open(shop);
    await shows(el, 'Lumi table lamp');
    shop.reachable = false;
    const queued = oneEvent(el, AmendsQueuedEvent.type);

    await tell(el);
    await queued;
    await shows(el, words);
    shop.reachable = true;
    await press(el, 'Try again');

    await shows(el, 'We’re sorry, Maya.');
    expect(shop.view()?.said.filter(({ by }) => by === 'customer')).to.have.length(1);
  });

  it('asks about danger before it sends anything, and puts safety first', async () => {
    const shop = new StoryShop('10402');
    const el = await open(shop);
    await shows(el, 'What happened?');

    const field = one<HTMLTextAreaElement>(el, 'textarea');
    field.value = 'The kettle gave off sparks and smoke.';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await press(el, 'Continue');
    await shows(el, 'Is anyone hurt or in danger right now?');
    expect(shop.view()).to.equal(undefined);
    all<HTMLInputElement>(el, 'input[type=radio]')[2]?.click();
    await press(el, 'Continue');

    await shows(el, 'Stop using the kettle now');
    expect(textOf(el)).to.include('See how you get your money back');
  });

  it('shows what is there now, and why, when an offer is gone', async () => {
    const shop = new StoryShop('10482').report();
    const el = await open(shop);
    await goToConfirm(el);

    shop.now = '2026-11-12T18:00:00.000Z'; // after the cut-off the dates have moved
    await press(el, 'Send me the new lamp');

    await shows(el, 'no longer as you saw it');
    expect(all<HTMLInputElement>(el, 'input[type=radio]').filter(({ checked }) => checked)).to.be.empty;
  });

  it('takes a correction back to the words and sends it as an amendment', async () => {
    const shop = new StoryShop('10482').report();
    const el = await open(shop);
    await shows(el, 'What we understood');

    one(el, 'button', 'Change: Problem').click();
    await shows(el, 'What happened?');
    const field = one<HTMLTextAreaElement>(el, 'textarea');
    expect(field.value).to.include('shade torn');
    field.value = 'The lamp has a scratch on the base.';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await press(el, 'Continue');

    await waitUntil(() => shop.view()?.revision === 2, 'the amendment arrives');
    await shows(el, 'The lamp has a scratch on the base');
  });

  it('reads the words again when the order comes after them, so that they can name its items', async () => {
    const shop = new StoryShop('10482');
    shop.slow = 1_500;
    const el = await open(shop);
    await waitUntil(() => shop.asked > 0, 'the order is asked for');
    const field = one<HTMLTextAreaElement>(el, 'textarea');
    field.focus();
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.blur();
    await shows(el, 'Noted so far');

    await shows(el, 'Lumi table lamp');

    await waitUntil(
      () => all<HTMLInputElement>(el, 'input[type=checkbox]').some(({ checked }) => checked),
      'ticked',
    );
  });

  it('takes what was done for a missed promise as settled, or brings a person', async () => {
    const missed = () =>
      new StoryShop('10482').report().choose().record('packed').wait('2026-11-13T17:30:00.000Z');
    const settled = await open(missed());
    const other = await open(missed());

    await press(settled, 'That works for me');
    await settled.updateComplete;
    await press(other, 'Tell us what would suit you better');

    expect(textOf(settled)).not.to.include('That works for me');
    await shows(other, 'Your number');
  });

  it('leaves a person to their correction, whatever news comes in between', async () => {
    const shop = new StoryShop('10482').report();
    const el = await open(shop);
    await shows(el, 'What we understood');
    one(el, 'button', 'Change: Problem').click();
    await shows(el, 'What happened?');

    shop.record('told', { team: 'packing team' });
    await el.store?.refresh();

    expect(textOf(el)).to.include('What happened?');
  });

  it('asks whether it is sorted before it asks for a rating, and closes the case', async () => {
    const shop = new StoryShop('10482')
      .report()
      .choose()
      .wait('2026-11-13T10:20:00.000Z')
      .record('delivered')
      .wait('2026-11-16T09:00:00.000Z');
    const el = await open(shop);

    await shows(el, 'Is the problem with your lamp sorted out?');
    one<HTMLInputElement>(el, 'input', 'Yes, completely').click();
    await shows(el, 'Satisfied');
    one<HTMLInputElement>(el, 'input', 'Very satisfied').click();
    await press(el, 'Send');

    await shows(el, 'Thank you. That is all we need.');
    expect(shop.view()?.outcome).to.include({ sorted: 'yes', rating: 5 });
  });

  it('shows a person to talk to when the page gave a bad policy, and still carries the request', async () => {
    const shop = new StoryShop('10482');
    const warn = console.warn;
    const warned: string[] = [];
    console.warn = (line: string) => warned.push(line);
    const el = await fixture<AmendsResolution>(html`
      <amends-resolution
        endpoint="${shop.endpoint}/events"
        .policy=${{ amends: 7 }}
        .orderData=${{ id: '10482', currency: 'EUR', placedAt: '2026-11-09', items: [{ sku: 'a', name: 'A', unitPrice: 1 }] }}
      ></amends-resolution>
    `);

    await shows(el, 'This is for a person to sort out.');
    console.warn = warn;

    expect(warned.join()).to.include('AM301').and.to.include('expected');
    expect(all(el, 'button').some(({ textContent }) => textContent.includes('Talk to a person'))).to.equal(
      true,
    );
  });

  it('says once what is missing when it has no endpoint', async () => {
    const warn = console.warn;
    const warned: string[] = [];
    console.warn = (line: string) => warned.push(line);

    await fixture(html`<amends-resolution order="1"></amends-resolution>`);
    await fixture(html`<amends-resolution order="1"></amends-resolution>`);
    console.warn = warn;

    expect(warned.filter((line) => line.includes('AM210'))).to.have.length(1);
  });

  it('gets past a reply that is not what the protocol says', async () => {
    const shop = new StoryShop('10482');
    const el = await open(shop);
    await shows(el, 'Lumi table lamp');
    shop.garbled = true;

    await tell(el);
    await shows(el, 'We don’t know yet whether it arrived.');
    shop.garbled = false;
    await press(el, 'Try again');

    await shows(el, 'We’re sorry, Maya.');
  });

  it('tells the page when the shop refuses, and keeps a way on', async () => {
    const shop = new StoryShop('10482').report();
    const el = await open(shop);
    await goToConfirm(el);
    shop.refuses = true;
    const refused = oneEvent<AmendsErrorEvent>(el, AmendsErrorEvent.type);

    await press(el, 'Send me the new lamp');

    expect((await refused).code).to.equal(403);
    await shows(el, 'The fault is ours.');
    expect(textOf(el)).to.include('Talk to a person');
  });
});
