import { dateOf, daysBetween } from './calendar.js';
import type { Acknowledgement, TimelineRow } from './case.js';
import { type CaseContext, type Teller, tellerOf } from './context.js';
import { type Facts, factOf, type OrderEvent } from './order.js';
import type { Problem } from './problem.js';
import { ownerOf, severityOf } from './severity.js';
import type { Told } from './telling.js';

const onTheWay = ['packed', 'handed_over', 'scanned', 'delivery_failed', 'delivered'] as const;

/** Kinds of events that explain a failure of each category; others are left out of the story. */
const relevant: Readonly<Record<Problem['category'], readonly OrderEvent['kind'][]>> = {
  delivery_late: [...onTheWay, 'paid', 'stock_found_short', 'contacted', 'answered', 'promised'],
  delivery_missing: [...onTheWay, 'contacted', 'answered'],
  arrived_damaged: onTheWay,
  faulty: [...onTheWay, 'returned', 'repaired'],
  wrong_or_incomplete: onTheWay,
  not_as_described: onTheWay,
  billing: ['paid', 'charged', 'refunded', 'contacted', 'answered'],
  stock_cancelled: ['paid', 'stock_found_short', 'promised', 'contacted', 'answered'],
  service_experience: ['contacted', 'answered', 'promised', 'delivery_failed'],
  not_right_for_me: [],
  account_security: [],
  safety: [],
  unclear: [],
};

const storyLength = 4;

/** Apology, recap, explanation and ownership for a problem: assembled from facts alone, so the same facts say the same. */
export function acknowledge(context: CaseContext, problem: Problem): Acknowledgement {
  const teller = tellerOf(context, problem);
  const { speech } = teller;
  const told = toldOf(context, problem, teller);
  return {
    title: speech.acknowledge.title(told.owner, context.order.customer.name),
    letter: speech.acknowledge.letter(told),
    recap: recapOf(context, problem, teller),
    explanation: explanationOf(context, problem, teller),
    ownership: speech.acknowledge.ownership(told),
  };
}

function toldOf({ order, facts, policy }: CaseContext, problem: Problem, teller: Teller): Told {
  const day = (value: string): string => dateOf(value, policy.calendar.timeZone);
  const { dates, thing, plural, money } = teller;
  const charge = factOf(facts, 'chargeAmount', 'number');
  return {
    problem,
    severity: severityOf(problem, order, facts, dates.today),
    owner: ownerOf(problem, facts),
    thing,
    plural,
    dates,
    placedOn: day(order.placedAt),
    promisedBy: order.promisedBy ? day(order.promisedBy) : undefined,
    deliveredOn: order.deliveredAt ? day(order.deliveredAt) : undefined,
    late: order.promisedBy ? Math.max(0, daysBetween(day(order.promisedBy), dates.today)) : 0,
    ageDays: order.deliveredAt ? daysBetween(day(order.deliveredAt), dates.today) : undefined,
    contacts:
      factOf(facts, 'contacts', 'number') ?? facts.events.filter(({ kind }) => kind === 'contacted').length,
    shipped:
      facts.events.some(({ kind }) => kind === 'handed_over' || kind === 'scanned') ||
      factOf(facts, 'shipped', 'boolean'),
    damageSeen: factOf(facts, 'damageSeenOnTheWay', 'boolean') ?? false,
    event: (kind, fault) =>
      facts.events.findLast((event) => event.kind === kind && (fault === undefined || event.fault === fault)),
    count: (kind) => facts.events.filter((event) => event.kind === kind).length,
    amount: charge === undefined ? undefined : money(charge),
  };
}

function recapOf(
  { order }: CaseContext,
  problem: Problem,
  { speech, dates, thing, plural }: Teller,
): Acknowledgement['recap'] {
  const { recap } = speech.acknowledge;
  const names = problem.items.flatMap(({ sku, quantity }) => {
    const item = order.items.find((line) => line.sku === sku);
    return item ? [recap.line(item.name, quantity, item.quantity)] : [];
  });
  const label = speech.categories[problem.category];
  const words = firstWords(problem.words);
  const occasion = problem.occasion && recap.occasion(problem.occasion);
  return [
    ...(names.length > 0
      ? [{ field: 'items' as const, label: recap.items(names.length), value: names.join('; ') }]
      : []),
    {
      field: 'problem' as const,
      label: recap.problem,
      value: words ? recap.inYourWords(label, words) : label,
    },
    ...(problem.needBy
      ? [
          {
            field: 'needBy' as const,
            label: recap.matters,
            value: recap.before(dates.weekday(problem.needBy), occasion),
          },
        ]
      : []),
    ...(problem.wish
      ? [{ field: 'wish' as const, label: recap.wish, value: recap.wishes(problem.wish, thing, plural) }]
      : []),
  ];
}

/** The customer's first sentence, shortened at a word. */
function firstWords(words: string): string {
  const [sentence = ''] = words.trim().split(/(?<=[.!?])\s|\n/u);
  if (sentence.length <= 110) return sentence.replace(/[.]$/u, '');
  return `${sentence.slice(0, 110).replace(/\s+\S*$/u, '')} …`;
}

function explanationOf(
  { order, facts, policy }: CaseContext,
  problem: Problem,
  { speech, dates, money }: Teller,
): Acknowledgement['explanation'] {
  const words = speech.acknowledge;
  // Where people are in danger nobody guesses at causes.
  if (ownerOf(problem, facts) === 'under_investigation') return { rows: [] };
  const kinds = relevant[problem.category];
  const events = pick(facts.events.filter(({ kind }) => kinds.includes(kind)));
  const rows: (TimelineRow & { at: string })[] = events.map((event) => ({
    id: event.id,
    state: event.fault ? 'fault' : 'past',
    when: dates.dated(event.at),
    at: event.at,
    text: words.event({
      kind: event.kind,
      place: event.place,
      quote: event.quote,
      amount: event.amount === undefined ? undefined : money(event.amount),
    }),
    ...(event.fault ? { why: words.fault(event.kind) } : {}),
  }));
  const promised = order.promisedBy ? dateOf(order.promisedBy, policy.calendar.timeZone) : undefined;
  if (problem.category === 'delivery_late' && promised && promised < dates.today) {
    rows.push({
      id: 'order.promisedBy',
      state: 'fault',
      when: dates.short(promised),
      at: `${promised}T23:59:00Z`,
      text: words.promised,
      why: words.notKept,
    });
  }
  rows.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const sources = [...new Set(events.map(({ source }) => source))];
  const cause = causeOf(problem, facts);
  const checked = facts.checkedAt;
  return {
    rows,
    ...(sources.length > 0
      ? {
          source: checked
            ? words.source(speech.list(sources), dates.dated(checked).replace(',', ' at'))
            : words.sourceOnly(speech.list(sources)),
        }
      : {}),
    ...(cause ? { cause: { fact: 'cause', text: cause } } : {}),
  };
}

/** The cause that is known, unless it is known to be that of another kind of failure. */
function causeOf({ category }: Problem, facts: Facts): string | undefined {
  const of = factOf(facts, 'causeFor', 'string') ?? category;
  return of === category ? factOf(facts, 'cause', 'string') : undefined;
}

/** At most four rows: every fault, then what lies nearest to it. */
function pick(events: readonly OrderEvent[]): readonly OrderEvent[] {
  if (events.length <= storyLength) return events;
  const fault = events.findIndex((event) => event.fault);
  const from = Math.max(0, Math.min(fault < 0 ? events.length : fault - 1, events.length - storyLength));
  return events.slice(from, from + storyLength);
}

/** Whether the customer is owed a reason that nobody knows yet. */
export function causeUnknown(problem: Problem, { explanation }: Acknowledgement): boolean {
  const wants: readonly Problem['category'][] = [
    'arrived_damaged',
    'faulty',
    'delivery_late',
    'wrong_or_incomplete',
  ];
  return (
    wants.includes(problem.category) &&
    (problem.safety ?? 'no') === 'no' &&
    !explanation.cause &&
    !explanation.rows.some(({ state }) => state === 'fault')
  );
}
