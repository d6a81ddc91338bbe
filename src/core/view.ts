import { agreementOf } from './agreement.js';
import type { Acknowledgement, CaseView, OrderView } from './case.js';
import { decisionFor, factsFor } from './case-decision.js';
import { type CaseRecord, latest, referenceOf, textOf } from './case-record.js';
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
import { settle } from './upkeep.js';
import {
  automaticOf,
  extrasOf,
  followUpOf,
  outcomeOf,
  personOf,
  safetyOf,
  saidOf,
  toldOf,
} from './view-parts.js';

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
