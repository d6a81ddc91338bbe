import { lindenstrasse, maya, type ShopOrder } from './shop-order.js';

export const soldOutRug: ShopOrder = {
  order: {
    id: '10476',
    currency: 'EUR',
    country: 'DE',
    placedAt: '2026-11-07T17:36:00+01:00',
    promisedBy: '2026-11-17',
    deliveredAt: null,
    items: [
      {
        sku: 'rove-wool-rug',
        name: 'Rove wool rug',
        noun: 'rug',
        variant: 'Clay stripe, 170 × 240 cm',
        quantity: 1,
        unitPrice: 32900,
        class: 'textiles',
        image: '/products/rove-wool-rug.svg',
        stock: 0,
      },
      {
        sku: 'rug-underlay',
        name: 'Rug underlay',
        noun: 'underlay',
        variant: '160 × 230 cm',
        quantity: 1,
        unitPrice: 3600,
        class: 'textiles',
        image: '/products/rug-underlay.svg',
        stock: 30,
      },
    ],
    shipping: { paid: 0, method: 'Bulky goods', address: lindenstrasse },
    payment: 'Visa ending 4421',
    customer: maya,
  },
  facts: (now) => ({
    checkedAt: now,
    known: {
      shipped: { value: false, source: 'warehouse' },
      shippedAt: { value: null, source: 'warehouse' },
      stockAtOrder: { value: 1, source: 'our stock ledger' },
      restockAt: { value: '2026-12-04', source: 'weaver' },
      expectedP90: { value: '2026-12-08', source: 'weaver' },
      causeFor: { value: 'stock_cancelled', source: 'our stock ledger' },
      cause: {
        value: 'Our stock count said that one rug was left. When we went to pack it, there was none.',
        source: 'our stock ledger',
      },
      cancelConsent: { value: false, source: 'order desk' },
    },
    events: [
      {
        id: '10476-paid',
        kind: 'paid',
        at: '2026-11-07T17:36:00+01:00',
        amount: 36500,
        fault: false,
        source: 'our payment records',
      },
      {
        id: '10476-short',
        kind: 'stock_found_short',
        at: '2026-11-11T09:05:00+01:00',
        place: 'Hamburg',
        quote: 'counted 0, ledger says 1',
        fault: true,
        source: 'our stock ledger',
      },
    ],
  }),
  status: 'Being prepared, expected Tue 17 Nov',
  demo: {
    whatHappened: 'Paid for on Saturday. The shelf was empty; the ledger said one was left.',
    words:
      'Now I read that the rug I paid for is out of stock? Please tell me honestly whether I will get it.',
  },
};
