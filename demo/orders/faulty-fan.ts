import { daysUntil, lindenstrasse, maya, type ShopOrder } from './shop-order.js';

const deliveredAt = '2026-07-09T12:15:00+02:00';

export const faultyFan: ShopOrder = {
  order: {
    id: '09916',
    currency: 'EUR',
    country: 'DE',
    placedAt: '2026-07-06T22:30:00+02:00',
    promisedBy: '2026-07-10',
    deliveredAt,
    items: [
      {
        sku: 'orbit-floor-fan',
        name: 'Orbit floor fan',
        noun: 'fan',
        variant: 'Sand, 38 cm',
        quantity: 1,
        unitPrice: 12900,
        class: 'electrical',
        image: '/products/orbit-floor-fan.svg',
        stock: 4,
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
      repairDays: { value: 6, source: 'workshop' },
      priorRepairs: { value: 0, source: 'workshop' },
      serial: { value: 'OF-2605-01877', source: 'our packing scans' },
      batch: { value: '2605', source: 'our packing scans' },
      knownIssue: { value: 'Bearing of batch 2605 wears early', source: 'workshop' },
      causeFor: { value: 'faulty', source: 'workshop' },
      cause: {
        value:
          'The bearing in this batch of fans wears early. Our workshop has seen it seven times this month.',
        source: 'workshop',
      },
      sameComplaints30d: { value: 7, source: 'workshop' },
    },
    events: [
      {
        id: '09916-delivered',
        kind: 'delivered',
        at: deliveredAt,
        fault: false,
        source: 'the parcel’s own scans',
      },
    ],
  }),
  status: 'Delivered Thu 9 Jul',
  demo: {
    whatHappened: 'Stopped turning after four months; the workshop knows the bearing of this batch.',
    words:
      'The fan has stopped working. First it started to grind, and since yesterday it does not turn at all.',
  },
};
