import { deepEqual, equal, match, ok } from 'node:assert/strict';
import type { Customer } from './customer.js';
import type { Shop } from './shop.js';

export const words =
  'The lamp came with the shade torn and a big chip in the base. It’s for my mum’s birthday on Saturday, so I’m really disappointed.';

/** The first whole case: the broken lamp, from the launcher to the rating. */
export async function putLampRight(maya: Customer, shop: Shop): Promise<void> {
  await tell(maya);
  await correct(maya);
  await choose(maya, shop);
  await waitForIt(maya, shop);
  await rate(maya, shop);
}

/** She tells it in her own words; what was understood stands there once she has left the field. */
async function tell(maya: Customer): Promise<void> {
  await maya.visit('/orders/10482');
  await maya.press('Something not right?');
  await maya.reads('What happened?');
  await maya.write('What happened?', words);
  ok(!(await maya.text()).includes('Noted so far'), 'nothing interrupts the writing');
  await maya.leaveField();
  await maya.sees('Noted so far', 'Needed by Saturday 14 November', 'For your mum’s birthday');
  await maya.press('Continue');
  await maya.reads('We’re sorry, Maya.');
  await maya.sees(
    'You chose the lamp for your mum’s birthday',
    'with two days to go',
    'Scanned in Leipzig: “outer box damaged”',
    'We should have stopped it here.',
    'This was our mistake.',
  );
}

/** The tumblers too, and then not: each correction comes back to a recap that says so. */
async function correct(maya: Customer): Promise<void> {
  await maya.press('Change: Item');
  await maya.reads('What happened?');
  await maya.pick('Ribbed tumblers');
  await maya.press('Continue');
  await maya.sees('Lumi table lamp, 1 of 1; Ribbed tumblers, set of 4, 1 of 2');
  await maya.press('Change: Items');
  await maya.sees('Which item is it about?');
  ok((await maya.text()).includes(words), 'what she wrote is still there');
  await maya.pick('Ribbed tumblers');
  await maya.press('Continue');
  await maya.sees('What we understood');
  ok(!(await maya.text()).includes('Ribbed tumblers, set of 4, 1 of 2'));
}

/** Nothing is chosen for her, what cannot be done says why, and the last button says what happens. */
async function choose(maya: Customer, shop: Shop): Promise<void> {
  await maya.press('See how we can fix it');
  await maya.reads('What would put this right?');
  equal(await maya.ticked(), 0);
  await maya.sees('We can’t offer a repair', 'The base is one piece of glass. Mended, it would not be safe.');
  await maya.pick('A new lamp');
  await maya.press('Continue');
  await maya.reads('A new lamp, with you on Friday');
  await maya.sees('Pack a new lamp today, in a stronger box, gift-wrapped.', 'You pay', 'Lindenstraße 18');
  await maya.confirm('Send me the new lamp', 'Thank you for telling us.');
  await maya.sees('Friday 13 November', 'before 18:00', 'What happens next');
  const { reference, events } = await shop.onlyCase();
  await maya.sees(reference);
  deepEqual(
    events.map(({ type }) => type),
    ['problem.reported', 'problem.amended', 'problem.amended', 'remedy.chosen'].map(
      (name) => `dev.amends.${name}`,
    ),
  );
}

/** What the shop does stands on her screen, and is there again after a reload. */
async function waitForIt(maya: Customer, shop: Shop): Promise<void> {
  await maya.reload();
  await maya.open();
  await maya.reads('We’re on it');
  const { id, reference } = await shop.onlyCase();
  await maya.sees(reference, 'If it isn’t there by 18:00 tomorrow,');
  await shop.record(id, 'packed', 'shipped');
  await look(maya, 'Your new lamp is on its way');
  await maya.sees('With the carrier. Tracking in your email');
  await shop.moveClock('day');
  await shop.record(id, 'out_for_delivery', 'delivered');
  await look(maya, 'Your lamp is with you');
}

/** Days later: is it sorted, and how did we do. The shop has each answer as it was posted. */
async function rate(maya: Customer, shop: Shop): Promise<void> {
  await shop.moveClock('threeDays');
  await look(maya, 'Is the problem with your lamp sorted out?');
  equal(await maya.ticked(), 0);
  await maya.pick('Yes, completely');
  await maya.pick('Satisfied');
  await maya.write('What could we have done better?', 'Stop a broken parcel sooner.');
  await maya.press('Send');
  await maya.reads('Thank you. That is all we need.');
  const { text, events } = await shop.caseSaying('rating: 4 · “Stop a broken parcel sooner.”');
  match(text, /Sorted out/u);
  deepEqual(
    events.slice(-2).map(({ type, data }) => [type, data]),
    [
      ['dev.amends.resolution.answered', { sorted: 'yes' }],
      ['dev.amends.follow-up.rated', { rating: 4, comment: 'Stop a broken parcel sooner.' }],
    ],
  );
}

async function look(maya: Customer, title: string): Promise<void> {
  await maya.reload();
  await maya.open();
  await maya.reads(title);
}
