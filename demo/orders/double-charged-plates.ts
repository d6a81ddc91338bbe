import { lindenstrasse, maya, type ShopOrder } from './shop-order.js';

export const doubleChargedPlates: ShopOrder = {
  order: {
    id: '10440',
    currency: 'EUR',
    country: 'DE',
    placedAt: '2026-10-30T21:14:00+01:00',
    promisedBy: '2026-11-05',
    deliveredAt: '2026-11-04T14:37:00+01:00',
    items: [
      {
        sku: 'kiln-dinner-plates',
        name: 'Kiln dinner plates, set of 6',
        noun: 'plates',
        variant: 'Speckled white',
        quantity: 1,
        unit: 'set',
        unitPrice: 9600,
        unitsPerSet: 6,
        class: 'table',
        image: '/products/kiln-dinner-plates.svg',
        stock: 12,
      },
      {
        sku: 'linen-napkins',
        name: 'Linen napkins, set of 4',
        noun: 'napkins',
        variant: 'Natural',
        quantity: 1,
        unit: 'set',
        unitPrice: 3400,
        unitsPerSet: 4,
        class: 'textiles',
        image: '/products/linen-napkins.svg',
        stock: 25,
      },
    ],
    shipping: { paid: 490, method: 'Standard', address: lindenstrasse },
    payment: 'Mastercard ending 8830',
    customer: maya,
  },
  facts: (now) => ({
    checkedAt: now,
    known: {
      chargesCaptured: { value: 2, source: 'our payment records' },
      chargeAmount: { value: 13490, source: 'our payment records' },
      causeFor: { value: 'billing', source: 'our payment records' },
      cause: {
        value: 'Our checkout sent the payment a second time because the first answer from the bank was slow.',
        source: 'our payment records',
      },
      disputeOpen: { value: false, source: 'our payment records' },
      contacts: { value: 0, source: 'our inbox' },
    },
    events: [
      {
        id: '10440-charged',
        kind: 'charged',
        at: '2026-10-30T21:14:00+01:00',
        amount: 13490,
        fault: false,
        source: 'our payment records',
      },
      {
        id: '10440-charged-again',
        kind: 'charged',
        at: '2026-10-30T21:16:00+01:00',
        amount: 13490,
        fault: true,
        source: 'our payment records',
      },
      {
        id: '10440-delivered',
        kind: 'delivered',
        at: '2026-11-04T14:37:00+01:00',
        fault: false,
        source: 'the parcel’s own scans',
      },
    ],
  }),
  status: 'Delivered Wed 4 Nov',
  demo: {
    whatHappened: 'The card was charged twice within two minutes.',
    words:
      'I was charged twice. My bank shows €134.90 from you two times on the same evening, and I only ordered once.',
  },
};
