import { equal, match } from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PlaywrightCustomer } from './playwright-customer.js';
import { stage } from './stage.js';
import { agree } from './telling.js';

interface Story {
  readonly order: string;
  /** What is ticked where the words do not say it. */
  readonly items?: readonly string[];
  readonly reads: string;
  /** The remedy, and the words of the button that confirms it. */
  readonly remedy: readonly [string, string];
}

/** Alder Row's ten orders that went wrong, in the words that the demo proposes for each. */
const stories: Readonly<Record<string, Story>> = {
  'a lamp that arrived broken': {
    order: '10482',
    reads: 'We’re sorry, Maya.',
    remedy: ['A new lamp', 'Send me the new lamp'],
  },
  'a rug that was paid for and is sold out': {
    order: '10476',
    reads: 'We’re sorry, Maya.',
    remedy: ['Wait for the rug', 'I’ll wait for it'],
  },
  'bedding that is late': {
    order: '10467',
    items: ['Haven linen duvet cover'],
    reads: 'We’re sorry, Maya.',
    remedy: ['Wait for the duvet cover', 'I’ll wait for it'],
  },
  'cushions in the wrong colour': {
    order: '10458',
    reads: 'We’re sorry, Maya.',
    remedy: ['New cushions', 'Send me the new cushions'],
  },
  'candles that were delivered to nobody': {
    order: '10451',
    items: ['Hearth dinner candles', 'Brass candlesticks'],
    reads: 'We’re sorry, Maya.',
    remedy: ['€80.00 back', 'Refund €80.00'],
  },
  'curtains that are too long': {
    order: '10419',
    reads: 'Thanks for telling us, Maya.',
    remedy: ['The curtains in another size', 'Send me the curtains in another size or colour'],
  },
  'a shelf that never left': {
    order: '10433',
    reads: 'We’re sorry, Maya.',
    remedy: ['Cancel, and €145.00 back', 'Cancel and refund €145.00'],
  },
  'a fan that broke after four months': {
    order: '09916',
    reads: 'We’re sorry, Maya.',
    remedy: ['Your fan repaired', 'Repair my fan'],
  },
};

describe('each order that went wrong', () => {
  const scene = stage();

  for (const [name, story] of Object.entries(stories)) {
    it(`reaches an agreement: ${name}`, async () => {
      const maya = await scene.customer();
      await tellFromPage(maya, story);
      await maya.reads(story.reads);

      await agree(maya, ...story.remedy);

      const { reference, text, events } = await scene.shop.onlyCase();
      await maya.sees(reference);
      match(text, / Agreed /u);
      equal(events.at(-1)?.type, 'dev.amends.remedy.chosen');
    });
  }
});

/** Writes what the demo proposes for the order. */
async function tellFromPage(maya: PlaywrightCustomer, { order, items = [] }: Story): Promise<void> {
  await maya.visit(`/orders/${order}`);
  const words = await maya.page.locator('q#words').textContent();
  await maya.open();
  await maya.write('What happened?', words ?? '');
  await maya.leaveField();
  for (const item of items) await maya.pick(item);
  await maya.press('Continue');
}
