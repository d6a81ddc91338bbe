import { daysUntil, lindenstrasse, maya, type ShopOrder } from './shop-order.js';

const deliveredAt = '2026-11-03T09:28:00+01:00';

export const longCurtains: ShopOrder = {
  order: {
    id: '10419',
    currency: 'EUR',
    country: 'DE',
    placedAt: '2026-10-29T13:50:00+01:00',
    promisedBy: '2026-11-04',
    deliveredAt,
    items: [
      {
        sku: 'alma-curtains-270',
        name: 'Alma curtains, pair',
        noun: 'curtains',
        variant: 'Dusk, 140 × 270 cm',
        quantity: 1,
        unit: 'pair',
        unitPrice: 13800,
        class: 'textiles',
        image: '/products/alma-curtains.svg',
        stock: 5,
      },
    ],
    shipping: { paid: 490, method: 'Standard', address: lindenstrasse },
    payment: 'Visa ending 4421',
    customer: maya,
  },
  facts: (now) => ({
    checkedAt: now,
    known: {
      ageDays: { value: daysUntil(now, deliveredAt), source: 'order desk' },
      opened: { value: true, source: 'customer account' },
      exchangeStock: { value: 8, source: 'warehouse' },
      replacementModel: { value: 'Alma curtains, 140 × 245 cm', source: 'warehouse' },
    },
    events: [
      {
        id: '10419-delivered',
        kind: 'delivered',
        at: deliveredAt,
        fault: false,
        source: 'the parcel’s own scans',
      },
    ],
  }),
  status: 'Delivered Tue 3 Nov',
  demo: {
    whatHappened: 'Nothing is wrong with them. They are too long for the window.',
    words: 'The curtains are lovely but too long for our windows, my mistake. Could I have the shorter ones?',
  },
};
