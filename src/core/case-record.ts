import * as v from 'valibot';
import { acknowledgementSchema } from './case.js';
import { caseStates } from './flow.js';
import { problemSchema } from './problem.js';

/** What a customer did, kept as it was. */
export const customerFacts = [
  'reported',
  'amended',
  'answered',
  'agreed',
  'person_requested',
  'counter_proposed',
  'outcome',
  'rated',
  'reopened',
  'left',
  'withdrawn',
] as const;

/** What the shop did or found, which it may record itself. */
export const shopFacts = [
  'instructed',
  'packed',
  'shipped',
  'out_for_delivery',
  'delivered',
  'refunded',
  'credited',
  'repaired',
  'returned',
  'missed',
  'approved',
  'improved',
  'sent_back',
  'told',
  'contacted',
  'cause_found',
  'follow_up_sent',
  'closed',
] as const;

/** What follows from the rules themselves. */
const ruleFacts = ['asked', 'offer_gone', 'answer_promised', 'granted', 'automatic'] as const;

export const caseFactSchema = v.object({
  id: v.string(),
  kind: v.picklist([...customerFacts, ...shopFacts, ...ruleFacts]),
  /** ISO instant by the shop's clock. */
  at: v.pipe(v.string(), v.isoTimestamp()),
  data: v.record(v.string(), v.unknown()),
});

/** One dated record of a case. Every promise, refund and "told" on screen names one. */
export type CaseFact = v.InferOutput<typeof caseFactSchema>;

export type CaseFactKind = CaseFact['kind'];

export const caseRecordSchema = v.object({
  id: v.string(),
  reference: v.string(),
  orderId: v.string(),
  /** BCP 47 tag. */
  locale: v.string(),
  createdAt: v.pipe(v.string(), v.isoTimestamp()),
  revision: v.number(),
  state: v.picklist(caseStates),
  problem: v.optional(problemSchema),
  /** The acknowledgement as it was given; it does not change with the weather. */
  acknowledgement: v.optional(acknowledgementSchema),
  facts: v.array(caseFactSchema),
});

/** A case as the shop keeps it. All else is derived from its facts. */
export type CaseRecord = v.InferOutput<typeof caseRecordSchema>;

/** The latest record of a kind, if there is one, optionally only after another record. */
export function latest(record: CaseRecord, kind: CaseFactKind, after?: CaseFact): CaseFact | undefined {
  const from = after ? record.facts.indexOf(after) + 1 : 0;
  return record.facts.findLast((fact, index) => index >= from && fact.kind === kind);
}

/** A text among the data of a record. */
export function textOf(fact: CaseFact | undefined, name: string): string | undefined {
  const value = fact?.data[name];
  return typeof value === 'string' ? value : undefined;
}

/** A number among the data of a record. */
export function numberOf(fact: CaseFact | undefined, name: string): number | undefined {
  const value = fact?.data[name];
  return typeof value === 'number' ? value : undefined;
}

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What a customer quotes: 40 bits of the case's id in Crockford's base 32, so that it exists offline too. */
export function referenceOf(caseId: string): string {
  let bits = 0n;
  for (const character of caseId
    .toLowerCase()
    .replace(/[^0-9a-f]/gu, '')
    .slice(0, 10)) {
    bits = bits * 16n + BigInt(Number.parseInt(character, 16));
  }
  let text = '';
  for (let index = 0; index < 8; index++) {
    text = (alphabet[Number(bits % 32n)] ?? '') + text;
    bits /= 32n;
  }
  return `AM-${text.slice(0, 4)}-${text.slice(4)}`;
}
