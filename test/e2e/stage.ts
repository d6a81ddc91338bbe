import { after, afterEach, before, beforeEach } from 'node:test';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { launch } from '../tools/launch.js';
import { PlaywrightCustomer, phone } from './playwright-customer.js';
import { Shop } from './shop.js';

/** A shop and a browser for the tests of one `describe`. */
export interface Stage {
  /** As on its first morning when a test begins. */
  readonly shop: Shop;
  /** A customer with a fresh profile, who leaves when the test is over. */
  customer(options?: BrowserContextOptions): Promise<PlaywrightCustomer>;
}

export function stage(engine: Parameters<typeof launch>[0] = 'chromium'): Stage {
  let shop: Shop;
  let browser: Browser;
  let customers: PlaywrightCustomer[] = [];

  before(async () => {
    browser = await launch(engine);
    shop = await Shop.start();
  });
  beforeEach(() => shop.reset());
  afterEach(async () => {
    const leaving = customers;
    customers = [];
    for (const customer of leaving) await customer.close();
  });
  after(async () => {
    await browser?.close();
    await shop?.close();
  });

  return {
    get shop() {
      return shop;
    },
    async customer(options = phone) {
      const customer = await PlaywrightCustomer.enter(browser, shop, options);
      customers.push(customer);
      return customer;
    },
  };
}
