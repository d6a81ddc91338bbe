import type { Pack } from '../policy.js';

/**
 * What holds everywhere, with or without a pack: goods that were not supplied, are wrong, damaged or faulty within 30
 * days of delivery are refunded in full to the original payment, returned free. Our own rule, not a law.
 */
export const defaultPack: Pack = {
  id: 'default',
  countries: ['*'],
  reviewedOn: '2026-11-01',
  reviewedBy: 'not reviewed by a lawyer',
  mustOffer: [
    {
      rule: 'DEFAULT-FLOOR',
      kind: 'refund_full',
      when: {
        category: ['arrived_damaged', 'faulty', 'wrong_or_incomplete', 'not_as_described', 'safety'],
        daysSince: { date: 'delivered', max: 30 },
      },
    },
    {
      rule: 'DEFAULT-FLOOR',
      kind: 'refund_full',
      when: { category: ['delivery_missing', 'stock_cancelled'] },
    },
  ],
};
