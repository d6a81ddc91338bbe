import type { RemedyKind } from '../core/index.js';
import type { IconName } from './later-icons.js';

/** The picture that stands for a kind of remedy. */
export const remedyIcons: Readonly<Record<RemedyKind, IconName>> = {
  refund_full: 'card',
  refund_partial: 'slice',
  refund_shipping: 'card',
  refund_charge: 'card',
  price_reduction: 'slice',
  replacement: 'box',
  exchange: 'box',
  remake: 'box',
  repair: 'spanner',
  missing_part: 'box',
  cancel_order: 'card',
  wait_with_update: 'clock',
  return_change_of_mind: 'card',
  store_credit: 'wallet',
  discount_next: 'tag',
  service_discount_period: 'tag',
  workaround: 'spanner',
  human_contact: 'person',
};
