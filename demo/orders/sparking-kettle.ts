import { daysUntil, lindenstrasse, maya, type ShopOrder } from './shop-order.js';

const deliveredAt = '2026-10-23T10:12:00+02:00';

export const sparkingKettle: ShopOrder = {
  order: {
    id: '10402',
    currency: 'EUR',
    country: 'DE',
    placedAt: '2026-10-20T08:55:00+02:00',
    promisedBy: '2026-10-24',
    deliveredAt,
    items: [
      {
        sku: 'tern-kettle',
        name: 'Tern electric kettle',
        noun: 'kettle',
        variant: 'Ink blue, 1.2 l',
        quantity: 1,
        unitPrice: 7900,
        class: 'electrical',
        image: '/products/tern-kettle.svg',
        stock: 22,
      },
    ],
    shipping: { paid: 0, method: 'Standard', address: lindenstrasse },
    payment: 'Visa ending 4421',
    customer: maya,
  },
  facts: (now) => ({
    checkedAt: now,
    known: {
      ageDays: { value: daysUntil(now, deliveredAt), source: 'order desk' },
      batch: { value: '2609-C', source: 'our packing scans' },
      recall: { value: false, source: 'recall register' },
      sameBatchReports: { value: 1, source: 'quality desk' },
      hazmatReturn: { value: true, source: 'product file' },
    },
    events: [
      {
        id: '10402-delivered',
        kind: 'delivered',
        at: deliveredAt,
        fault: false,
        source: 'the parcel’s own scans',
      },
    ],
  }),
  status: 'Delivered Fri 23 Oct',
  demo: {
    whatHappened: 'Dangerous: sparks from the plug base. Safety goes first.',
    words:
      'There were sparks from the base of the kettle this morning and it smelled burnt. My hand tingled when I touched it.',
  },
};
