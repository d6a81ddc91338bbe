import { type Amount, amountOf } from './amounts.js';
import { addBusinessDays, dateOf, instantOf, startOfWork, zonedTime } from './calendar.js';
import { affectedLines, failureOf, repairNote, type Situation, stockFor } from './conditions.js';
import type { Decision, Option, Refusal, TraceStep } from './decision.js';
import { packsFor } from './floors/index.js';
import { type Facts, factOf, type Order } from './order.js';
import { orderOptions } from './order-options.js';
import type { Pack, Policy, RemedyRule } from './policy.js';
import type { Problem } from './problem.js';
import { severityOf } from './severity.js';
import type { RemedyKind, WithheldReason } from './taxonomy.js';

/** What a decision is made from. */
export interface DecisionInput {
  readonly policy: Policy;
  readonly packs: readonly Pack[];
  readonly order: Order;
  readonly facts: Facts;
  readonly problem: Problem;
  /** ISO instant. */
  readonly now: string;
  /** What a case has already given back for the lines that are concerned, in minor units. */
  readonly returned?: number | undefined;
  /** Rules that were already carried out without a choice. */
  readonly done?: readonly string[] | undefined;
}

/** Remedies that send the customer a thing, which the shop must have. */
const needsStock: readonly RemedyKind[] = ['replacement'];

/** Remedies that are an amount: without one there is nothing to offer. */
const paid: readonly RemedyKind[] = [
  'refund_full',
  'refund_partial',
  'refund_shipping',
  'refund_charge',
  'price_reduction',
  'cancel_order',
  'return_change_of_mind',
  'store_credit',
  'discount_next',
];

/** Remedies that are of no use after the day for which they were needed. */
const dated: readonly RemedyKind[] = [
  'replacement',
  'exchange',
  'remake',
  'missing_part',
  'repair',
  'wait_with_update',
];

/** How a remedy of the law is carried out where the policy has no rule of its own for it. */
const floorTerms: Partial<Record<RemedyKind, Partial<RemedyRule>>> = {
  refund_full: { amount: { of: 'affected', percent: 100 }, days: 10, goods: 'prepaid' },
  return_change_of_mind: { amount: { of: 'affected', percent: 100 }, days: 10, goods: 'prepaid' },
  cancel_order: { amount: { of: 'affected', percent: 100 }, days: 10, goods: 'stay' },
  refund_shipping: { amount: { of: 'shipping', percent: 100 }, days: 10, goods: 'stay' },
  refund_charge: { amount: { of: 'charge', percent: 100 }, days: 10, goods: 'stay' },
  replacement: { days: 5, goods: 'collect' },
  exchange: { days: 5, goods: 'prepaid' },
  remake: { days: 10, goods: 'collect' },
  missing_part: { days: 5, goods: 'keep' },
  repair: { days: 10, goods: 'collect' },
};

/** What a decision is put together in. */
interface Draft {
  readonly input: DecisionInput;
  readonly situation: Situation;
  /** ISO date on which work starts that is agreed now. */
  readonly starts: string;
  /** Which remedies the law requires here, with the ids of its rules. */
  readonly floor: ReadonlyMap<RemedyKind, readonly string[]>;
  readonly options: Option[];
  readonly refusals: Refusal[];
  readonly trace: TraceStep[];
}

/** Which remedies are possible for a problem, in which order, and why not the others. Pure. */
export function decide(input: DecisionInput): Decision {
  const trace: TraceStep[] = [];
  const situation = situationOf(input);
  const floor = floorOf(input, situation, trace);
  const starts = startOfWork(input.policy.calendar, input.now);
  const draft: Draft = { input, situation, starts, floor, options: [], refusals: [], trace };
  for (const rule of input.policy.remedies) consider(rule, draft);
  for (const rule of missingFloorRules(draft)) consider(rule, draft);
  const { options, refusals } = draft;
  const automatic = options.filter((option) => option.automatic && !input.done?.includes(option.rule));
  const choices = widened(
    options.filter((option) => !option.automatic),
    automatic,
    input,
    trace,
  );
  const ordered = orderOptions(choices, input.problem);
  trace.push({ rule: 'order', outcome: 'ordered', because: ordered.by });
  return {
    policy: `${input.policy.id}/${input.policy.version}`,
    packs: packsFor(input.order.country, input.packs).map(({ id }) => id),
    at: input.now,
    options: ordered.options,
    automatic,
    refusals: refusals.filter(({ kind }) => ![...options, ...choices].some((option) => option.kind === kind)),
    extras: extrasOf(input.policy, situation, trace),
    orderedBy: ordered.by,
    trace,
  };
}

function situationOf({ policy, order, facts, problem, now, returned }: DecisionInput): Situation {
  const { timeZone } = policy.calendar;
  const today = zonedTime(now, timeZone).date;
  const local = {
    ...order,
    placedAt: dateOf(order.placedAt, timeZone),
    promisedBy: order.promisedBy && dateOf(order.promisedBy, timeZone),
    deliveredAt: order.deliveredAt && dateOf(order.deliveredAt, timeZone),
  };
  const severity = severityOf(problem, order, facts, today);
  const situation: Situation = { order: local, facts, problem, today, severity, returned };
  return { ...situation, shippingReturned: shippingReturned(policy, situation) };
}

/** What of the delivery fee goes back without a choice: it cannot go back a second time. */
function shippingReturned({ remedies }: Policy, situation: Situation): number {
  return remedies
    .filter(
      ({ automatic, amount, when }) => automatic && amount?.of === 'shipping' && !failureOf(when, situation),
    )
    .reduce((most, rule) => Math.max(most, amountOf(rule, situation)?.amount ?? 0), 0);
}

function floorOf(input: DecisionInput, situation: Situation, trace: TraceStep[]): Map<RemedyKind, string[]> {
  const floor = new Map<RemedyKind, string[]>();
  for (const { mustOffer } of packsFor(input.order.country, input.packs)) {
    for (const { rule, kind, when } of mustOffer) {
      if (failureOf(when, situation)) continue;
      floor.set(kind, [...(floor.get(kind) ?? []), rule]);
      trace.push({ rule, kind, outcome: 'floor', because: 'required where the customer lives' });
    }
  }
  return floor;
}

/** Rules for what the law requires and no rule of the policy has brought about here. */
function missingFloorRules({ floor, options }: Draft): RemedyRule[] {
  return [...floor].flatMap(([kind, [rule]]) => {
    const terms = floorTerms[kind];
    if (!terms || rule === undefined || options.some((option) => option.kind === kind)) return [];
    return [
      {
        id: rule,
        kind,
        when: {},
        goods: 'keep',
        includes: [],
        automatic: false,
        ...terms,
      } satisfies RemedyRule,
    ];
  });
}

/** Adds what a rule makes possible to the options, or why it makes nothing possible to the refusals. */
function consider(rule: RemedyRule, draft: Draft): void {
  const { input, situation, floor, options, refusals, trace } = draft;
  const { id, kind } = rule;
  const required = floor.get(kind) ?? [];
  const step = (outcome: TraceStep['outcome'], because: string, reason?: WithheldReason): void => {
    trace.push({ rule: id, kind, outcome, ...(reason ? { reason } : {}), because });
  };
  const withhold = (reason: WithheldReason, because: string): void => {
    step('withheld', because, reason);
    refusals.push(refusal(kind, reason, [...new Set([id, ...required])], situation));
  };
  const failure = failureOf(rule.when, situation);
  // What the law requires does not depend on the policy's conditions: its own rule follows.
  if (failure && (failure.hidden || required.length > 0))
    return step('not_applicable', failure.because, failure.reason);
  const obstacle = failure ?? infeasible(kind, situation);
  if (obstacle) return withhold(obstacle.reason, obstacle.because);
  const due = required.length > 0 ? lawful(rule) : rule;
  const amount = amountOf(due, situation);
  if (!amount && (due.amount || paid.includes(kind)))
    return step('not_applicable', 'nothing to pay', 'conditions_not_met');
  const same = options.find((other) => other.kind === kind && other.amount === amount?.amount);
  if (same) return step('not_applicable', `the same as ${same.rule}`);
  const option = optionOf(due, draft, amount, required);
  if (!option) return step('not_applicable', 'no date known', 'conditions_not_met');
  if (tooLate(option, input.problem) && required.length === 0) {
    return withhold('too_slow_for_need_by', `ready ${option.day ?? ''}`);
  }
  step(rule.automatic ? 'automatic' : 'offered', terms(option));
  options.push(option);
}

/** What the law requires is whole and free of charge, and its money never later than by our own terms for it. */
function lawful(rule: RemedyRule): RemedyRule {
  const terms = floorTerms[rule.kind];
  const { amount, dateFact, ...rest } = rule;
  if (!terms?.amount) return amount ? { ...rule, amount: { ...amount, fee: 0 } } : rule;
  return {
    ...rest,
    amount: { of: terms.amount.of, percent: Math.max(terms.amount.percent, amount?.percent ?? 0) },
    days: Math.min(rule.days ?? Number.POSITIVE_INFINITY, terms.days ?? Number.POSITIVE_INFINITY),
  };
}

function infeasible(
  kind: RemedyKind,
  situation: Situation,
): { reason: WithheldReason; because: string } | undefined {
  if (needsStock.includes(kind) && (stockFor(situation) ?? 1) < 1) {
    return { reason: 'no_stock', because: 'stock 0, needs 1' };
  }
  if (kind === 'repair' && repairNote(situation) !== undefined) {
    return { reason: 'not_repairable', because: 'the product sheet says it cannot be mended' };
  }
  if (kind === 'repair' && (factOf(situation.facts, 'priorRepairs', 'number') ?? 0) > 0) {
    return { reason: 'already_tried', because: 'repaired before' };
  }
  return undefined;
}

function refusal(
  kind: RemedyKind,
  reason: WithheldReason,
  rules: readonly string[],
  situation: Situation,
): Refusal {
  const note = reason === 'not_repairable' ? repairNote(situation) : undefined;
  return { kind, reason, rules, note };
}

function optionOf(
  rule: RemedyRule,
  { input, situation, starts }: Draft,
  amount: Amount | undefined,
  required: readonly string[],
): Option | undefined {
  const { policy, now } = input;
  const day = dayOf(rule, input, situation.today, starts);
  if (rule.dateFact !== undefined && day === undefined) return undefined;
  const approval = rule.approvalOver !== undefined && (amount?.amount ?? 0) > rule.approvalOver;
  return {
    id: [rule.id, amount?.amount ?? '', day ?? ''].join('~'),
    kind: rule.kind,
    rule: rule.id,
    rules: [...new Set([rule.id, ...required])],
    floor: required.length > 0,
    items: affectedLines(situation).map(({ item, quantity }) => ({ sku: item.sku, quantity })),
    ...amount,
    starts,
    day,
    before: rule.before,
    by: day === undefined ? undefined : instantOf(day, rule.before ?? '23:59', policy.calendar.timeZone),
    goods: rule.goods,
    includes: rule.includes,
    ifMissed: rule.ifMissed,
    approvalBy: approval ? approvalInstant(policy, now) : undefined,
    automatic: rule.automatic,
  };
}

/** The day by which the customer has it: never one whose hour has passed. */
function dayOf(
  { days, dateFact, before = '23:59' }: RemedyRule,
  { policy: { calendar }, facts, now }: DecisionInput,
  today: string,
  starts: string,
): string | undefined {
  const passed = (day: string): boolean =>
    day < today || (day === today && instantOf(day, before, calendar.timeZone) <= now);
  if (dateFact !== undefined) {
    const value = factOf(facts, dateFact, 'string') ?? '';
    if (Number.isNaN(Date.parse(value))) return undefined;
    const day = dateOf(value, calendar.timeZone);
    return passed(day) ? undefined : day;
  }
  if (days === undefined) return undefined;
  const day = addBusinessDays(calendar, starts, days);
  return passed(day) ? addBusinessDays(calendar, day, 1) : day;
}

function approvalInstant({ calendar, people }: Policy, now: string): string {
  const later = new Date(Date.parse(now) + people.approvalHours * 3_600_000).toISOString();
  const { date, time } = zonedTime(later, calendar.timeZone);
  const worksThen = time >= people.hours.from && time <= people.hours.to;
  if (worksThen && addBusinessDays(calendar, date, 0) === date) return later;
  return instantOf(
    addBusinessDays(calendar, date, worksThen || time < people.hours.from ? 0 : 1),
    '12:00',
    calendar.timeZone,
  );
}

function tooLate({ kind, day }: Option, { needBy }: Problem): boolean {
  return needBy !== undefined && day !== undefined && day > needBy && dated.includes(kind);
}

function terms({ amount, day }: Option): string {
  return [amount === undefined ? '' : `amount ${amount}`, day === undefined ? '' : `by ${day}`]
    .filter(Boolean)
    .join(', ');
}

/** No set is ever empty: when nothing else is left, a person is. */
function widened(
  options: readonly Option[],
  automatic: readonly Option[],
  { policy, now }: DecisionInput,
  trace: TraceStep[],
): readonly Option[] {
  if (options.length > 0 || automatic.length > 0) return options;
  trace.push({
    rule: 'GAP-1',
    kind: 'human_contact',
    outcome: 'widened',
    because: 'nothing else was possible',
  });
  const starts = startOfWork(policy.calendar, now);
  return [
    {
      id: `GAP-1~~${starts}`,
      kind: 'human_contact',
      rule: 'GAP-1',
      rules: ['GAP-1'],
      floor: false,
      items: [],
      starts,
      day: starts,
      before: policy.people.hours.to,
      by: instantOf(starts, policy.people.hours.to, policy.calendar.timeZone),
      goods: 'stay',
      includes: [],
      automatic: false,
    },
  ];
}

/** Goodwill follows the choice; where people are in danger there is none. */
function extrasOf(policy: Policy, situation: Situation, trace: TraceStep[]): Decision['extras'] {
  if (situation.severity === 'S4') return [];
  return policy.extras.flatMap(({ id, when, amount }) => {
    if (failureOf(when, situation)) return [];
    trace.push({ rule: id, kind: 'discount_next', outcome: 'extra', because: `amount ${amount}` });
    return [{ id, amount }];
  });
}
