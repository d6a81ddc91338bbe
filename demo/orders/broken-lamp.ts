import { lindenstrasse, maya, type ShopOrder } from './shop-order.js';

export const brokenLamp: ShopOrder = {
  order: {
    id: '10482',
    currency: 'EUR',
    country: 'DE',
    placedAt: '2026-11-09T09:12:00+01:00',
    promisedBy: '2026-11-12',
    deliveredAt: '2026-11-11T11:05:00+01:00',
    items: [
      {
        sku: 'lumi-table-lamp',
        name: 'Lumi table lamp',
        noun: 'lamp',
        variant: 'Oat linen, sage glass',
        quantity: 1,
        unitPrice: 8900,
        class: 'lighting',
        image: '/products/lumi-table-lamp.svg',
        stock: 14,
      },
      {
        sku: 'ribbed-tumblers',
        name: 'Ribbed tumblers, set of 4',
        noun: 'tumblers',
        variant: 'Smoke',
        quantity: 2,
        unit: 'set',
        unitPrice: 3200,
        unitsPerSet: 4,
        class: 'table',
        image: '/products/ribbed-tumblers.svg',
        stock: 40,
      },
      {
        sku: 'wool-throw',
        name: 'Wool throw',
        noun: 'throw',
        variant: 'Moss, 130 × 180 cm',
        quantity: 1,
        unitPrice: 7400,
        class: 'textiles',
        image: '/products/wool-throw.svg',
        stock: 9,
      },
    ],
    shipping: { paid: 0, method: 'Standard', address: lindenstrasse },
    payment: 'Visa ending 4421',
    customer: maya,
  },
  facts: (now) => ({
    checkedAt: now,
    known: {
      'notRepairable:lumi-table-lamp': {
        value: 'The base is one piece of glass. Mended, it would not be safe.',
        source: 'product file',
      },
      gift: { value: true, source: 'order form' },
    },
    events: [
      {
        id: '10482-packed',
        kind: 'packed',
        at: '2026-11-09T14:20:00+01:00',
        place: 'Hamburg',
        fault: false,
        source: 'the parcel’s own scans',
      },
      {
        id: '10482-leipzig',
        kind: 'scanned',
        at: '2026-11-10T03:12:00+01:00',
        place: 'Leipzig',
        quote: 'outer box damaged',
        fault: true,
        source: 'the parcel’s own scans',
      },
      {
        id: '10482-delivered',
        kind: 'delivered',
        at: '2026-11-11T11:05:00+01:00',
        fault: false,
        source: 'the parcel’s own scans',
      },
    ],
  }),
  status: 'Delivered Wed 11 Nov',
  demo: {
    whatHappened: 'The outer box was damaged on the way, and nobody stopped it.',
    words:
      'The lamp came with the shade torn and a big chip in the base. It’s for my mum’s birthday on Saturday, so I’m really disappointed.',
  },
};
