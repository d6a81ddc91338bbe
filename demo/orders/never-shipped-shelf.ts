import { lindenstrasse, maya, type ShopOrder } from './shop-order.js';

export const neverShippedShelf: ShopOrder = {
  order: {
    id: '10433',
    currency: 'EUR',
    country: 'DE',
    placedAt: '2026-10-28T18:03:00+01:00',
    promisedBy: '2026-11-05',
    deliveredAt: null,
    items: [
      {
        sku: 'fjell-wall-shelf',
        name: 'Fjell wall shelf',
        noun: 'shelf',
        variant: 'Oiled oak, 90 cm',
        quantity: 1,
        unitPrice: 14500,
        class: 'furniture',
        image: '/products/fjell-wall-shelf.svg',
        stock: 2,
      },
    ],
    shipping: { paid: 1290, method: 'Bulky goods', address: lindenstrasse },
    payment: 'Bank account ending 5607',
    customer: maya,
  },
  facts: (now) => ({
    checkedAt: now,
    known: {
      shipped: { value: false, source: 'warehouse' },
      shippedAt: { value: null, source: 'warehouse' },
      contacts: { value: 2, source: 'our inbox' },
      firstContactAt: { value: '2026-11-06T08:15:00+01:00', source: 'our inbox' },
      answered: { value: true, source: 'our inbox' },
      promises: { value: ['2026-11-05', '2026-11-10'], source: 'our inbox' },
      promiseBroken: { value: true, source: 'our inbox' },
      expectedP90: { value: '2026-11-16', source: 'parcel history' },
    },
    events: [
      {
        id: '10433-paid',
        kind: 'paid',
        at: '2026-10-29T09:00:00+01:00',
        amount: 15790,
        fault: false,
        source: 'our payment records',
      },
      {
        id: '10433-contacted',
        kind: 'contacted',
        at: '2026-11-06T08:15:00+01:00',
        quote: 'Has my shelf left yet?',
        fault: false,
        source: 'our inbox',
      },
      {
        id: '10433-promised',
        kind: 'promised',
        at: '2026-11-06T16:40:00+01:00',
        quote: 'It leaves us on Tuesday 10 November.',
        fault: true,
        source: 'our inbox',
      },
    ],
  }),
  status: 'Not sent yet, expected Thu 5 Nov',
  demo: {
    whatHappened: 'Never left the warehouse. We promised a new date once already, and missed it.',
    words:
      'I ordered a shelf two weeks ago and it still has not been sent. You gave me a new date when I asked, and that went by as well.',
  },
};
