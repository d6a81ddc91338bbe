import { agreementOf } from './agreement.js';
import type { Acknowledgement, CaseView, OrderView } from './case.js';
import { type CaseRecord, latest, numberOf, referenceOf, textOf } from './case-record.js';
import { decisionFor, factsFor, settle } from './conduct.js';
import { type CaseContext, type Teller, tellerOf } from './context.js';
import type { Decision } from './decision.js';
import type { CaseState } from './flow.js';
import { enSpeech } from './locales/en.speech.js';
import { offerOf, withheldOf } from './offers.js';
import type { Order } from './order.js';
import { channelsOf } from './people.js';
import { severityOf } from './severity.js';
import { promiseOf, standingOf } from './standing.js';
import type { RemedyKind } from './taxonomy.js';
import { remedyKinds } from './taxonomy.js';

/** States in which remedies are on the table. */
const open: readonly CaseState[] = ['acknowledged', 'withPerson', 'reopened', 'agreed', 'escalated'];

/** What the customer may see of an order: no stock, no cost. */
export function orderViewOf({ id, currency, placedAt, items, customer }: Order): OrderView {
  return {
    id,
    currency,
    placedAt,
    items: items.map(({ sku, name, noun, variant, quantity, unit, class: kind, image }) => ({
      sku,
      name,
      quantity,
      ...(noun ? { noun } : {}),
      ...(variant ? { variant } : {}),
      ...(unit ? { unit } : {}),
      ...(kind ? { class: kind } : {}),
      ...(image ? { image } : {}),
    })),
    customer,
  };
}

/**
 * A case as its customer may see it now. Every promise, "told", refund and follow-up in it comes from a record: without
 * the record the sentence is not there.
 */
export function viewOf(stored: CaseRecord, context: CaseContext): CaseView {
  const record = settle(stored, context);
  const { problem, state } = record;
  const teller = tellerOf(context, problem);
  const agreement = agreementOf(record, context);
  const choosable =
    problem &&
    open.includes(state) &&
    (!agreement || agreement.changeableUntil !== undefined || state !== 'agreed');
  const decision = choosable && problem.category !== 'unclear' ? decisionFor(record, context) : undefined;
  const standing = standingOf(record, context);
  return {
    id: record.id,
    reference: record.reference,
    revision: record.revision,
    orderId: record.orderId,
    state,
    now: context.now,
    ...(problem
      ? {
          problem,
          severity: severityOf(problem, context.order, factsFor(record, context), teller.dates.today),
        }
      : {}),
    ...questionOf(record, teller),
    ...acknowledgementOf(record, teller),
    ...choicesOf(decision, record, context, teller),
    automatic: automaticOf(record, context, teller),
    ...(agreement ? { promise: promiseOf(agreement, context, record) } : {}),
    ...(standing ? { standing } : {}),
    extra: extrasOf(record, teller),
    told: toldOf(record, teller),
    ...safetyOf(record, context, teller),
    ...personOf(record, teller),
    channels: channelsOf(context),
    ...followUpOf(record, context, teller),
    ...outcomeOf(record),
    ...(state === 'reopened' && agreement && latest(record, 'reopened', agreement.fact)
      ? { again: teller.speech.again }
      : {}),
    said: saidOf(record, teller),
  };
}

/** What a customer sees of a request for a person where no case could be opened: that it arrived, and what to quote. */
export function requestViewOf(caseId: string, orderId: string, record: string, now: string): CaseView {
  const reference = referenceOf(caseId);
  const { title, handed } = enSpeech.person;
  return {
    id: caseId,
    reference,
    revision: 0,
    orderId,
    state: 'withPerson',
    now,
    offers: [],
    withheld: [],
    automatic: [],
    extra: [],
    told: [],
    person: { record, title: title.email, text: handed(reference) },
    channels: [],
    said: [],
  };
}

function questionOf(record: CaseRecord, { speech }: Teller): Pick<CaseView, 'question'> {
  const asked = latest(record, 'asked');
  return record.state === 'clarifying' && asked ? { question: { id: asked.id, text: speech.question } } : {};
}

function acknowledgementOf(
  record: CaseRecord,
  { speech, dates }: Teller,
): { acknowledgement?: Acknowledgement } {
  if (!record.acknowledgement) return {};
  const owed = latest(record, 'answer_promised');
  const found = latest(record, 'cause_found', owed);
  const by = textOf(owed, 'by');
  const text = textOf(found, 'text');
  const { explanation } = record.acknowledgement;
  return {
    acknowledgement: {
      ...record.acknowledgement,
      explanation: {
        ...explanation,
        ...(owed && by && !text
          ? { unknown: { record: owed.id, text: speech.acknowledge.unknown(dates.day(by)) } }
          : {}),
        ...(found && text ? { cause: { fact: found.id, text } } : {}),
      },
    },
  };
}

function choicesOf(
  decision: Decision | undefined,
  record: CaseRecord,
  context: CaseContext,
  teller: Teller,
): Pick<CaseView, 'offers' | 'withheld' | 'order' | 'notice'> {
  if (!decision || !record.problem) return { offers: [], withheld: [] };
  const { problem } = record;
  const gone = latest(record, 'offer_gone');
  const kind = remedyKinds.find((name) => name === textOf(gone, 'kind'));
  const fresh = gone && record.facts.at(-1) === gone;
  return {
    offers: decision.options.map((option) => offerOf(option, context, problem)),
    withheld: uniqueKinds(decision).map((refusal) => withheldOf(refusal, teller)),
    order: teller.speech.orderedBy[decision.orderedBy],
    ...(fresh
      ? {
          notice: {
            title: teller.speech.gone.title(kind ?? 'replacement', teller.thing, teller.plural),
            text: teller.speech.gone.text,
          },
        }
      : {}),
  };
}

/** Goodwill that nobody expects is no loss when it is not there; only what people look for is explained. */
const unexpected: readonly RemedyKind[] = [
  'discount_next',
  'service_discount_period',
  'store_credit',
  'human_contact',
];

function uniqueKinds({ refusals }: Decision): Decision['refusals'] {
  return refusals.filter(
    ({ kind }, index) =>
      !unexpected.includes(kind) && refusals.findIndex((other) => other.kind === kind) === index,
  );
}

function automaticOf(
  record: CaseRecord,
  context: CaseContext,
  { speech, money, payment, dates }: Teller,
): CaseView['automatic'] {
  return record.facts.flatMap((fact) => {
    const amount = numberOf(fact, 'amount');
    const day = textOf(fact, 'day');
    if (fact.kind !== 'instructed' || fact.data['automatic'] !== true || amount === undefined || !day)
      return [];
    return [
      {
        record: fact.id,
        text: speech.automatic(money(amount), context.order.payment ?? payment, dates.day(day)),
      },
    ];
  });
}

function extrasOf(record: CaseRecord, { speech, money }: Teller): CaseView['extra'] {
  return record.facts.flatMap((fact) => {
    const amount = numberOf(fact, 'amount');
    if (fact.kind !== 'granted' || amount === undefined) return [];
    const there = record.facts.some(({ kind, data }) => kind === 'credited' && data['extra'] === fact.id);
    return [
      { record: fact.id, text: there ? speech.extraThere(money(amount)) : speech.extra(money(amount)) },
    ];
  });
}

function toldOf(record: CaseRecord, { speech }: Teller): CaseView['told'] {
  return record.facts.flatMap((fact) => {
    const team = textOf(fact, 'team');
    return fact.kind === 'told' && team ? [{ record: fact.id, text: speech.told(team) }] : [];
  });
}

function safetyOf(
  record: CaseRecord,
  { policy, order, facts }: CaseContext,
  teller: Teller,
): Pick<CaseView, 'safety'> {
  const { problem } = record;
  const { safety } = teller.speech;
  if (!problem || problem.category === 'account_security') return {};
  if (severityOf(problem, order, facts, teller.dates.today) !== 'S4') return {};
  const asked = record.facts.findLast(
    ({ kind, data }) => kind === 'person_requested' && data['role'] === 'safety',
  );
  const by = textOf(asked, 'by');
  const electrical = order.items.some(
    ({ sku, class: kind }) => kind === 'electrical' && problem.items.some((item) => item.sku === sku),
  );
  const number = policy.store.emergency;
  return {
    safety: {
      title: safety.title(teller.thing),
      letter: safety.letter,
      steps: electrical ? safety.steps.electrical : safety.steps.other,
      emergency: { number, label: safety.call(number), hint: safety.hint },
      ...(asked && by ? { contact: { record: asked.id, text: safety.contact(teller.dates.time(by)) } } : {}),
      label: safety.label(policy.people.safetyMinutes),
    },
  };
}

function personOf(record: CaseRecord, { speech, dates }: Teller): Pick<CaseView, 'person'> {
  const asked = latest(record, 'person_requested');
  const by = textOf(asked, 'by');
  if (!asked || !by) return {};
  const spoken = latest(record, 'contacted', asked);
  const { person } = speech;
  if (spoken) {
    return {
      person: { record: spoken.id, title: person.spokenTitle, text: person.spoken(dates.moment(spoken.at)) },
    };
  }
  const channel =
    (['call', 'chat', 'email'] as const).find((name) => name === textOf(asked, 'channel')) ?? 'email';
  return {
    person: {
      record: asked.id,
      title: person.title[channel],
      text: person[channel](speech.until(dates, by)),
    },
  };
}

function inDanger(record: CaseRecord, context: CaseContext, today: string): boolean {
  const { problem } = record;
  return (
    problem !== undefined && severityOf(problem, context.order, factsFor(record, context), today) === 'S4'
  );
}

function followUpOf(
  record: CaseRecord,
  context: CaseContext,
  { speech, dates, thing, money }: Teller,
): Pick<CaseView, 'followUp'> {
  if (record.state !== 'followingUp') return {};
  const agreement = agreementOf(record, context);
  const felt = agreement?.fulfilled;
  const when = felt ? dates.moment(felt.at) : '';
  const amount = numberOf(felt, 'amount') ?? agreement?.option.amount;
  const text =
    felt?.kind === 'refunded' && amount !== undefined
      ? speech.followUp.refunded(money(amount), when)
      : felt?.kind === 'delivered'
        ? speech.followUp.reached(thing, when)
        : speech.followUp.done(when);
  return {
    followUp: {
      question: speech.followUp.question(thing),
      ...(felt ? { intro: { record: felt.id, text } } : {}),
      rating: !inDanger(record, context, dates.today), // Who was in danger is asked whether it is sorted, never for a score.
    },
  };
}

function outcomeOf(record: CaseRecord): Pick<CaseView, 'outcome'> {
  const outcome = latest(record, 'outcome');
  const rated = latest(record, 'rated');
  if (!outcome && !rated) return {};
  const sorted = (['yes', 'partly', 'no'] as const).find((name) => name === textOf(outcome, 'sorted'));
  const rating = numberOf(rated, 'rating');
  const comment = textOf(rated, 'comment');
  return {
    outcome: {
      ...(sorted ? { sorted } : {}),
      ...(rating === undefined ? {} : { rating }),
      ...(comment ? { comment } : {}),
    },
  };
}

/** The customer's words and our answers, in the order in which they were said. */
function saidOf(record: CaseRecord, { dates }: Teller): CaseView['said'] {
  const { acknowledgement } = record;
  const told = record.facts.findLast(({ kind }) => kind === 'reported' || kind === 'amended');
  let last: string | undefined;
  return record.facts.flatMap((fact, index): CaseView['said'] => {
    const words = textOf(fact, 'words') ?? textOf(fact, 'comment');
    // One thing that was said can leave two records: a wish and the call for a person, an answer and what it amended.
    const repeated =
      words === last || (fact.kind === 'amended' && record.facts[index - 1]?.kind === 'answered');
    const said: CaseView['said'] =
      words && !repeated ? [{ id: fact.id, by: 'customer', when: dates.stamp(fact.at), text: words }] : [];
    last = words ?? last;
    if (acknowledgement && fact === told) {
      const text = `${acknowledgement.title} ${acknowledgement.letter}`;
      said.push({ id: `${fact.id}.answer`, by: 'shop', when: dates.stamp(fact.at), text });
    }
    return said;
  });
}
