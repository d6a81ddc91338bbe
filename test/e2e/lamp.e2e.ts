import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { launch } from '../tools/launch.js';
import type { Customer } from './customer.js';
import { desktop, PlaywrightCustomer, phone } from './playwright-customer.js';
import { Shop } from './shop.js';
import { WebKitCustomer } from './webkit-customer.js';

const words =
  'The lamp came with the shade torn and a big chip in the base. It’s for my mum’s birthday on Saturday, so I’m really disappointed.';

let shop: Shop;
let browsers: Browser[] = [];

before(async () => {
  shop = await Shop.start();
});

beforeEach(() => shop.reset());

after(async () => {
  await Promise.all(browsers.map((browser) => browser.close()));
  await shop.close();
});

const engines: Readonly<Record<string, () => Promise<Customer>>> = {
  'Chromium on a phone': async () => PlaywrightCustomer.open(await open('chromium'), shop, phone),
  'Chromium on a desk': async () => PlaywrightCustomer.open(await open('chromium'), shop, desktop),
  'Firefox on a desk': async () => PlaywrightCustomer.open(await open('firefox'), shop, desktop),
  'WebKit on a desk': () => WebKitCustomer.open(shop),
};

for (const [engine, openCustomer] of Object.entries(engines)) {
  describe(`the broken lamp, in ${engine}`, () => {
    let maya: Customer;

    before(async () => {
      maya = await openCustomer();
    });

    after(() => maya.close());

    it('is put right, from the launcher to the rating', async () => {
      await tell(maya);
      await correct(maya);
      await choose(maya);
      await waitForIt(maya);
      await rate(maya);
    });
  });
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
    'You chose the lamp for your mum’s birthday and opened the parcel to find it broken, with two days to go.',
    'Scanned in Leipzig: “outer box damaged”',
    'We should have stopped it here.',
    'This was our mistake.',
  );
}

/** The tumblers too, and then not: each correction comes back to a recap that says so. */
async function correct(maya: Customer): Promise<void> {
  for (const items of [
    'Lumi table lamp, 1 of 1 and Ribbed tumblers, set of 4, 1 of 2',
    'Lumi table lamp, 1 of 1',
  ]) {
    await maya.press('Change: Item');
  }
}
