import {
  type AffectedItem,
  type CaseFact,
  type CaseFactKind,
  type CaseRecord,
  type CaseState,
  type Category,
  type Option,
  optionSchema,
  type RemedyKind,
  type TraceStep,
  type WithheldReason,
} from 'amends/core';
import { safeParse } from 'valibot';
import { findShopOrder } from '../orders/index.js';
import { day, hourOf, money, plain } from './text.js';

export const stateNames: Readonly<Record<CaseState, string>> = {
  describing: 'Being told',
  safety: 'Safety first',
  clarifying: 'One question asked',
  acknowledged: 'Heard',
  choosing: 'Choosing',
  confirming: 'Checking',
  agreed: 'Agreed',
  withPerson: 'With a person',
  followingUp: 'Asked how it went',
  reopened: 'Reopened',
  resolved: 'Sorted out',
  escalated: 'With a lead',
  left: 'Left by the customer',
};

export const categoryNames: Readonly<Record<Category, string>> = {
  delivery_late: 'Late',
  delivery_missing: 'Delivered, not received',
  arrived_damaged: 'Arrived damaged',
  faulty: 'Stopped working',
  wrong_or_incomplete: 'Wrong or incomplete',
  not_as_described: 'Not as described',
  not_right_for_me: 'Change of mind',
  billing: 'Wrong charge',
  stock_cancelled: 'Out of stock',
  service_experience: 'How they were treated',
  safety: 'Danger',
  account_security: 'Account not safe',
  unclear: 'Not clear yet',
};

export const remedyNames: Readonly<Record<RemedyKind, string>> = {
  refund_full: 'Money back',
  refund_partial: 'Keep it, part of the money back',
  refund_shipping: 'Delivery fee back',
  refund_charge: 'Wrong charge back',
  price_reduction: 'Lower price',
  replacement: 'A new one',
  exchange: 'Exchange',
  remake: 'Made again',
  repair: 'Repair',
  missing_part: 'The missing part',
  cancel_order: 'Cancel the order',
  wait_with_update: 'Wait for a date',
  return_change_of_mind: 'Return',
  store_credit: 'Store credit',
  discount_next: 'Off the next order',
  service_discount_period: 'Off the service',
  workaround: 'A way around it',
  human_contact: 'A person takes it on',
};

const reasons: Readonly<Record<WithheldReason, string>> = {
  no_stock: 'none in stock',
  outside_window: 'outside the time for it',
  not_repairable: 'cannot be mended',
  not_safe: 'not safe',
  too_slow_for_need_by: 'too late for the day it is needed',
  already_tried: 'tried before',
  already_sent: 'already on its way',
  not_yet_lost: 'the parcel is not lost yet',
  excluded_class: 'not for this kind of goods',
  over_limit: 'over the limit',
  conditions_not_met: 'not for this case',
};

const outcomes: Readonly<Record<TraceStep['outcome'], string>> = {
  offered: 'Offered',
  automatic: 'Done without asking',
  withheld: 'Not possible',
  not_applicable: 'Not for this case',
  floor: 'The law asks for it',
  widened: 'Added, so that there is a way',
  ordered: 'Order of the choices',
  extra: 'Goodwill after the choice',
};

const orders: Readonly<Record<string, string>> = {
  wish: 'what the customer asked for comes first',
  floor: 'what the law asks for comes first',
  match: 'what makes up for what was lost comes first',
  soonest: 'the soonest comes first',
  only: 'there is only one',
};

/** One step of a decision as a person of the shop reads it. */
export function traceWords(
  step: TraceStep,
  currency: string,
): { outcome: string; what: string; why: string } {
  const outcome = outcomes[step.outcome];
  if (step.outcome === 'ordered') return { outcome, what: '', why: orders[step.because] ?? step.because };
  const because = step.because.replaceAll(/amount (\d+)/gu, (_, amount: string) =>
    money(Number(amount), currency),
  );
  const dated = because.replaceAll(/by (\d{4}-\d{2}-\d{2})/gu, (_, date: string) => `by ${day(date)}`);
  const reason = step.outcome === 'withheld' && step.reason ? `${reasons[step.reason]} (${dated})` : dated;
  return { outcome, what: step.kind ? remedyNames[step.kind] : '', why: reason };
}

/** The option that is agreed now. */
export function agreedOption(record: CaseRecord): Option | undefined {
  const fact = record.facts.findLast(({ kind }) => kind === 'agreed');
  const option = safeParse(optionSchema, fact?.data['option']);
  return option.success ? option.output : undefined;
}

/** What the shop does for a remedy, in order; the last is what the customer feels. */
export function plannedFor(kind: RemedyKind): readonly CaseFactKind[] {
  if (['replacement', 'exchange', 'remake', 'missing_part'].includes(kind)) {
    return ['packed', 'shipped', 'out_for_delivery', 'delivered'];
  }
  if (kind === 'repair') return ['returned', 'repaired', 'shipped', 'delivered'];
  if (kind === 'wait_with_update') return ['out_for_delivery', 'delivered'];
  if (kind === 'return_change_of_mind') return ['returned', 'refunded'];
  if (kind === 'store_credit') return ['credited'];
  return kind === 'human_contact' ? ['contacted'] : ['refunded'];
}

/** Whether what is agreed now has reached the customer. */
export function isFelt(record: CaseRecord): boolean {
  const agreed = record.facts.findLastIndex(({ kind }) => kind === 'agreed');
  const option = agreedOption(record);
  const felt = option && plannedFor(option.kind).at(-1);
  return record.facts.slice(agreed + 1).some(({ kind }) => kind === felt);
}

export function currencyOf(record: CaseRecord): string {
  return findShopOrder(record.orderId)?.order.currency ?? 'EUR';
}

/** `A new one, by Fri 13 Nov, 18:00` */
export function optionWords({ kind, amount, by }: Option, currency: string): string {
  const parts = [
    remedyNames[kind],
    amount === undefined ? '' : money(amount, currency),
    by === undefined ? '' : `by ${dayAndHour(by)}`,
  ];
  return parts.filter(Boolean).join(', ');
}

export function promiseOf(record: CaseRecord): string | undefined {
  const option = agreedOption(record);
  return option && optionWords(option, currencyOf(record));
}

/** What a record says beyond its kind, as far as it is worth a line. */
export function factWords({ kind, data }: CaseFact, currency: string): string {
  if (kind === 'agreed') {
    const option = safeParse(optionSchema, data['option']);
    return option.success ? optionWords(option.output, currency) : '';
  }
  return told
    .filter((name) => data[name] !== undefined && data[name] !== '')
    .map((name) => labelled(name, valueWords(name, data[name], currency)))
    .join(' · ');
}

const quoted: readonly string[] = ['comment', 'words', 'text'];
const dated: readonly string[] = ['by', 'day', 'newBy'];
const told: readonly string[] = [
  'sorted',
  'rating',
  ...quoted,
  'team',
  'channel',
  'contact',
  'remedy',
  'amount',
  'reason',
  ...dated,
];

function labelled(name: string, value: string): string {
  return quoted.includes(name) ? `“${value}”` : `${plain(name).toLowerCase()}: ${value}`;
}

function valueWords(name: string, value: unknown, currency: string): string {
  if (name === 'amount' && typeof value === 'number') return money(value, currency);
  if (name === 'remedy') return remedyNames[value as RemedyKind].toLowerCase();
  if (!dated.includes(name) || typeof value !== 'string') return String(value);
  return value.includes('T') ? dayAndHour(value) : day(value);
}

/** The end of a day is no hour at which anybody waits. */
function dayAndHour(instant: string): string {
  const hour = hourOf(instant);
  return hour === '23:59' ? day(instant) : `${day(instant)}, ${hour}`;
}

/** `2 × Tilda velvet cushion` */
export function itemWords(orderId: string, { sku, quantity }: AffectedItem): string {
  const item = findShopOrder(orderId)?.order.items.find((line) => line.sku === sku);
  return `${quantity} × ${item?.name ?? sku}`;
}
