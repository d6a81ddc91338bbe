import { brokenLamp } from './broken-lamp.js';
import { doubleChargedPlates } from './double-charged-plates.js';
import { faultyFan } from './faulty-fan.js';
import { lateBedding } from './late-bedding.js';
import { longCurtains } from './long-curtains.js';
import { missingCandles } from './missing-candles.js';
import { neverShippedShelf } from './never-shipped-shelf.js';
import type { ShopOrder } from './shop-order.js';
import { soldOutRug } from './sold-out-rug.js';
import { sparkingKettle } from './sparking-kettle.js';
import { wrongCushions } from './wrong-cushions.js';

export type { ShopOrder } from './shop-order.js';

/** All that Maya ordered, the newest first. */
export const shopOrders: readonly ShopOrder[] = [
  brokenLamp,
  soldOutRug,
  lateBedding,
  wrongCushions,
  missingCandles,
  doubleChargedPlates,
  longCurtains,
  neverShippedShelf,
  sparkingKettle,
  faultyFan,
];

export function findShopOrder(orderId: string): ShopOrder | undefined {
  return shopOrders.find(({ order }) => order.id === orderId);
}
