import { after, before, describe, it } from 'node:test';
import { putLampRight } from './lamp.js';
import { Shop } from './shop.js';
import { WebKitCustomer } from './webkit-customer.js';

describe('the broken lamp, in WebKit', () => {
  let shop: Shop;
  let maya: WebKitCustomer;

  before(async () => {
    shop = await Shop.start();
    maya = await WebKitCustomer.enter(shop);
  });
  after(async () => {
    await maya.close();
    await shop.close();
  });

  it('is put right, from the launcher to the rating', () => putLampRight(maya, shop));
});
