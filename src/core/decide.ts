import { addBusinessDays, instantOf, startOfWork, zonedTime } from './calendar.js';
import { amountOf } from './amounts.js';
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
}

/** Remedies that send the customer a thing, which the shop must have. */
const needsStock: readonly RemedyKind[] = ['replacement'];

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
  replacement: { days: 5, goods: 'collect' },
  repair: { days: 10, goods: 'collect' },
};

/** Which remedies are possible for a problem, in which order, and why not the others. Pure. */
export function decide(input: DecisionInput): Decision {
  const trace: TraceStep[] = [];
  const situation = situationOf(input);
  const refusals: Refusal[] = [];
  const floor = floorOf(input, situation, trace);
  const options: Option[] = [];
  for (const rule of [...input.policy.remedies, ...missingFloorRules(input.policy, floor, situation)]) {
    const option = consider(rule, input, situation, floor, refusals, trace);
    if (option && !options.some(({ kind, amount }) => kind === option.kind && amount === option.amount))
      options.push(option);
  }
  const automatic = options.filter((option) => option.automatic);
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
    refusals: refusals.filter(({ kind }) => !options.some((option) => option.kind === kind)),
    extras: extrasOf(input.policy, situation, trace),
    orderedBy: ordered.by,
    trace,
  };
}

function situationOf({ policy, order, facts, problem, now }: DecisionInput): Situation {
  const today = zonedTime(now, policy.calendar.timeZone).date;
  return { order, facts, problem, today, severity: severityOf(problem, order, facts, today) };
}

/** Which remedies the law requires here, with the ids of its rules. */
function floorOf(input: DecisionInput, situation: Situation, trace: TraceStep[]): Map<RemedyKind, string[]> {
  const floor = new Map<RemedyKind, string[]>();
  for (const { mustOffer } of packsFor(input.order.country, input.packs)) {
    for (const { rule, kind, when } of mustOffer) {
      const failure = failureOf(when, situation);
      if (failure) continue;
      floor.set(kind, [...(floor.get(kind) ?? []), rule]);
      trace.push({ rule, kind, outcome: 'floor', because: 'required where the customer lives' });
    }
  }
  return floor;
}

/** Rules for what the law requires and the policy does not have for this situation. */
function missingFloorRules(
  policy: Policy,
  floor: Map<RemedyKind, string[]>,
  situation: Situation,
): RemedyRule[] {
  return [...floor].flatMap(([kind, [rule]]) => {
    const own = policy.remedies.some((remedy) => remedy.kind === kind && !failureOf(remedy.when, situation));
    const terms = floorTerms[kind];
    if (own || !terms || rule === undefined) return [];
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

function consider(
  rule: RemedyRule,
  input: DecisionInput,
  situation: Situation,
  floor: Map<RemedyKind, string[]>,
  refusals: Refusal[],
  trace: TraceStep[],
): Option | undefined {
  const { id, kind } = rule;
  const required = floor.get(kind) ?? [];
  const failure = failureOf(rule.when, situation) ?? infeasible(kind, situation);
  if (failure) {
    const outcome = failure.hidden ? 'not_applicable' : 'withheld';
    trace.push({ rule: id, kind, outcome, reason: failure.reason, because: failure.because });
    if (!failure.hidden) refusals.push(refusal(kind, failure.reason, [id, ...required], situation.facts));
    return undefined;
  }
  const option = optionOf(rule, input, situation, required);
  if (!option) {
    trace.push({
      rule: id,
      kind,
      outcome: 'not_applicable',
      reason: 'conditions_not_met',
      because: 'nothing to pay',
    });
    return undefined;
  }
  if (tooLate(option, input.problem) && required.length === 0) {
    trace.push({
      rule: id,
      kind,
      outcome: 'withheld',
      reason: 'too_slow_for_need_by',
      because: `ready ${option.day ?? ''}`,
    });
    refusals.push(refusal(kind, 'too_slow_for_need_by', [id], situation.facts));
    return undefined;
  }
  trace.push({ rule: id, kind, outcome: rule.automatic ? 'automatic' : 'offered', because: terms(option) });
  return option;
}

function infeasible(
  kind: RemedyKind,
  situation: Situation,
): { reason: WithheldReason; because: string; hidden: boolean } | undefined {
  const stock = stockFor(situation);
  if (needsStock.includes(kind) && stock !== undefined && stock < 1) {
    return { reason: 'no_stock', because: 'stock 0, needs 1', hidden: false };
  }
  if (kind === 'repair' && repairNote(situation.facts) !== undefined) {
    return { reason: 'not_repairable', because: 'the product sheet says it cannot be mended', hidden: false };
  }
  if (kind === 'repair' && (factOf(situation.facts, 'priorRepairs', 'number') ?? 0) > 0) {
    return { reason: 'already_tried', because: 'repaired before', hidden: false };
  }
  return undefined;
}

function refusal(kind: RemedyKind, reason: WithheldReason, rules: readonly string[], facts: Facts): Refusal {
  const note = reason === 'not_repairable' ? repairNote(facts) : undefined;
  return { kind, reason, rules, note };
}

function optionOf(
  rule: RemedyRule,
  { policy, now, facts }: DecisionInput,
  situation: Situation,
  required: readonly string[],
): Option | undefined {
  const amount = amountOf(required.length > 0 ? withoutFee(rule) : rule, situation);
  if (rule.amount && !amount) return undefined;
  const starts = startOfWork(policy.calendar, now);
  const dateFact =
    rule.dateFact === undefined ? undefined : factOf(facts, rule.dateFact, 'string')?.slice(0, 10);
  if (rule.dateFact !== undefined && dateFact === undefined) return undefined;
  const day =
    dateFact ?? (rule.days === undefined ? undefined : addBusinessDays(policy.calendar, starts, rule.days));
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

/** The law's remedies are free of charge for the customer. */
function withoutFee(rule: RemedyRule): RemedyRule {
  return rule.amount ? { ...rule, amount: { ...rule.amount, fee: 0 } } : rule;
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
