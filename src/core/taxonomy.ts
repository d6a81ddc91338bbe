/** What can go wrong with an order. The last one means: not known yet, so ask one open question. */
export const categories = [
  'delivery_late',
  'delivery_missing',
  'arrived_damaged',
  'faulty',
  'wrong_or_incomplete',
  'not_as_described',
  'not_right_for_me',
  'billing',
  'stock_cancelled',
  'service_experience',
  'safety',
  'account_security',
  'unclear',
] as const;

export type Category = (typeof categories)[number];

/** What a shop can do to put an order right. */
export const remedyKinds = [
  'refund_full',
  'refund_partial',
  'refund_shipping',
  'refund_charge',
  'price_reduction',
  'replacement',
  'exchange',
  'remake',
  'repair',
  'missing_part',
  'cancel_order',
  'wait_with_update',
  'return_change_of_mind',
  'store_credit',
  'discount_next',
  'service_discount_period',
  'workaround',
  'human_contact',
] as const;

export type RemedyKind = (typeof remedyKinds)[number];

/** S1 minor, S2 moderate, S3 serious, S4 critical: a function of facts, which tone never lowers. */
export const severities = ['S1', 'S2', 'S3', 'S4'] as const;

export type Severity = (typeof severities)[number];

/** Who answers for the failure, which decides the voice of the acknowledgement. */
export const owners = ['store', 'customer', 'preference', 'unknown', 'under_investigation'] as const;

export type Owner = (typeof owners)[number];

/** Why a remedy cannot be offered, for machines. */
export const withheldReasons = [
  'no_stock',
  'outside_window',
  'not_repairable',
  'not_safe',
  'too_slow_for_need_by',
  'already_tried',
  'already_sent',
  'not_yet_lost',
  'excluded_class',
  'over_limit',
  'conditions_not_met',
] as const;

export type WithheldReason = (typeof withheldReasons)[number];

/** What the customer lost, which decides the remedy that pays back in kind (Roschk & Gelbrich 2014). */
export type FailureResource = 'goods' | 'time' | 'money' | 'attention' | 'preference' | 'safety';

export const failureResources: Readonly<Record<Category, FailureResource>> = {
  delivery_late: 'time',
  delivery_missing: 'goods',
  arrived_damaged: 'goods',
  faulty: 'goods',
  wrong_or_incomplete: 'goods',
  not_as_described: 'goods',
  not_right_for_me: 'preference',
  billing: 'money',
  stock_cancelled: 'time',
  service_experience: 'attention',
  safety: 'safety',
  account_security: 'safety',
  unclear: 'attention',
};
