import { lindenstrasse, maya, type ShopOrder } from './shop-order.js';

export const wrongCushions: ShopOrder = {
  order: {
    id: '10458',
    currency: 'EUR',
    country: 'DE',
    placedAt: '2026-11-04T21:17:00+01:00',
    promisedBy: '2026-11-09',
    deliveredAt: '2026-11-07T10:50:00+01:00',
    items: [
      {
        sku: 'tilda-cushion-rust',
        name: 'Tilda velvet cushion',
        noun: 'cushions',
        variant: 'Rust, 50 × 50 cm',
        quantity: 2,
        unitPrice: 3800,
        class: 'textiles',
        image: '/products/tilda-cushion-rust.svg',
        stock: 11,
      },
      {
        sku: 'ply-tray',
        name: 'Birch tray',
        noun: 'tray',
        variant: 'Round, 40 cm',
        quantity: 1,
        unitPrice: 2950,
        class: 'table',
        image: '/products/birch-tray.svg',
        stock: 18,
      },
    ],
    shipping: { paid: 490, method: 'Standard', address: lindenstrasse },
    payment: 'Apple Pay ending 4421',
    customer: maya,
  },
  facts: (now) => ({
    checkedAt: now,
    known: {
      packedSku: { value: 'tilda-cushion-ochre', source: 'our packing scans' },
      causeFor: { value: 'wrong_or_incomplete', source: 'our packing scans' },
      cause: {
        value: 'Rust and ochre lie in neighbouring boxes, and we packed from the wrong one.',
        source: 'our packing scans',
      },
      identifiedBy: { value: 'packing scan', source: 'our packing scans' },
      expressP90: { value: '2026-11-13', source: 'parcel history' },
    },
    events: [
      {
        id: '10458-packed',
        kind: 'packed',
        at: '2026-11-05T15:44:00+01:00',
        place: 'Hamburg',
        quote: 'Tilda velvet cushion, ochre, 2 pieces',
        fault: true,
        source: 'our packing scans',
      },
      {
        id: '10458-delivered',
        kind: 'delivered',
        at: '2026-11-07T10:50:00+01:00',
        fault: false,
        source: 'the parcel’s own scans',
      },
    ],
  }),
  status: 'Delivered Sat 7 Nov',
  demo: {
    whatHappened: 'Two rust cushions were ordered, two ochre ones were packed.',
    words: 'You sent me the wrong colour. I ordered rust and both cushions are a mustard yellow.',
  },
};
