import type { Pack } from '../policy.js';

const goodsAtFault: Pack['mustOffer'][number]['when'] = {
  category: ['arrived_damaged', 'faulty', 'wrong_or_incomplete', 'not_as_described'],
  daysSince: { date: 'delivered', max: 730 },
};

/**
 * European Union: repair or replacement at the consumer's choice for two years (Directive 2019/771, article 13), 14 days
 * to withdraw (Directive 2011/83, article 9), and the trader's risk until the goods are there (article 20).
 */
export const euPack: Pack = {
  id: 'eu',
  countries: [
    'AT',
    'BE',
    'BG',
    'CY',
    'CZ',
    'DE',
    'DK',
    'EE',
    'ES',
    'FI',
    'FR',
    'GR',
    'HR',
    'HU',
    'IE',
    'IT',
    'LT',
    'LU',
    'LV',
    'MT',
    'NL',
    'PL',
    'PT',
    'RO',
    'SE',
    'SI',
    'SK',
  ],
  reviewedOn: '2026-11-01',
  reviewedBy: 'not reviewed by a lawyer',
  mustOffer: [
    { rule: 'EU-CONF-1', kind: 'replacement', when: goodsAtFault },
    { rule: 'EU-CONF-1', kind: 'repair', when: { ...goodsAtFault, category: ['arrived_damaged', 'faulty'] } },
    {
      rule: 'EU-WD-1',
      kind: 'return_change_of_mind',
      when: { category: ['not_right_for_me'], daysSince: { date: 'delivered', max: 14 } },
    },
    { rule: 'EU-RISK-1', kind: 'refund_full', when: { category: ['delivery_missing'] } },
  ],
};
