import { daysUntil, lindenstrasse, maya, type ShopOrder } from './shop-order.js';

const promisedBy = '2026-11-10';

export const lateBedding: ShopOrder = {
  order: {
    id: '10467',
    currency: 'EUR',
    country: 'DE',
    placedAt: '2026-11-05T20:41:00+01:00',
    promisedBy,
    deliveredAt: null,
    items: [
      {
        sku: 'haven-duvet-cover',
        name: 'Haven linen duvet cover',
        noun: 'duvet cover',
        variant: 'Chalk, 155 × 220 cm',
        quantity: 1,
        unitPrice: 11900,
        class: 'textiles',
        image: '/products/haven-duvet-cover.svg',
        stock: 6,
      },
      {
        sku: 'haven-pillowcase',
        name: 'Haven linen pillowcase',
        noun: 'pillowcases',
        variant: 'Chalk, 80 × 80 cm',
        quantity: 2,
        unitPrice: 2900,
        class: 'textiles',
        image: '/products/haven-pillowcase.svg',
        stock: 21,
      },
    ],
    shipping: { paid: 590, method: 'Express', address: lindenstrasse },
    payment: 'PayPal',
    customer: maya,
  },
  facts: (now) => ({
    checkedAt: now,
    known: {
      lastScan: { value: 'Bremen depot, sorted again for Hamburg', source: 'the parcel’s own scans' },
      lastScanAt: { value: '2026-11-11T19:48:00+01:00', source: 'the parcel’s own scans' },
      expectedP90: { value: '2026-11-14', source: 'parcel history' },
      daysLate: { value: Math.max(0, daysUntil(now, promisedBy)), source: 'order desk' },
      shipped: { value: true, source: 'warehouse' },
      daysSinceScan: { value: daysUntil(now, '2026-11-11T19:48:00+01:00'), source: 'the parcel’s own scans' },
      contacts: { value: 0, source: 'our inbox' },
    },
    events: [
      {
        id: '10467-packed',
        kind: 'packed',
        at: '2026-11-06T11:30:00+01:00',
        place: 'Hamburg',
        fault: false,
        source: 'the parcel’s own scans',
      },
      {
        id: '10467-handed-over',
        kind: 'handed_over',
        at: '2026-11-06T17:55:00+01:00',
        place: 'Hamburg',
        fault: false,
        source: 'the parcel’s own scans',
      },
      {
        id: '10467-munich',
        kind: 'scanned',
        at: '2026-11-09T04:26:00+01:00',
        place: 'Munich',
        quote: 'sorted to the wrong route',
        fault: true,
        source: 'the parcel’s own scans',
      },
      {
        id: '10467-bremen',
        kind: 'scanned',
        at: '2026-11-11T19:48:00+01:00',
        place: 'Bremen',
        quote: 'sorted again for Hamburg',
        fault: false,
        source: 'the parcel’s own scans',
      },
    ],
  }),
  status: 'On its way, expected Tue 10 Nov',
  demo: {
    whatHappened: 'Two days late. The parcel went to Munich first; the last scan was yesterday.',
    words: 'My bedding was meant to be here on Tuesday. We are sleeping under coats. Where is it?',
  },
};
