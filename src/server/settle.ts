import {
  type CaseAction,
  type CaseContext,
  type CaseRecord,
  type CaseView,
  type Conducted,
  conduct,
} from '../core/index.js';
import { messageType } from '../protocol/index.js';
import { findOwnCase, saveCase, saveEffects } from './cases.js';
import { bookMoneyBack } from './money-back.js';
import { readTaken, type Taken, useOffer } from './offers.js';
import { type ProblemName, Refusal } from './problem.js';
import { findReply, lockRequest, type RequestKey, saveReply } from './replies.js';
import { type Answer, answer } from './respond.js';
import type { Shop } from './shop.js';
import { limitToLink, showCase } from './show.js';
import type { Queryable } from './store/store.js';

/** One event on its way into the books. */
export interface Arrival extends RequestKey {
  readonly caseId: string;
  readonly action: CaseAction;
  /** Exactly as it was posted. */
  readonly body: string;
  /** Whether it came by a follow-up link. */
  readonly byLink: boolean;
}

type Done = Extract<Conducted, { status: 'done' }>;
type Refused = Extract<Conducted, { status: 'refused' }>;

/** Everything of which an event's transaction is made. */
interface Settlement {
  readonly shop: Shop;
  readonly transaction: Queryable;
  readonly arrival: Arrival;
  readonly context: CaseContext;
  /** The case before the event. */
  readonly record: CaseRecord | undefined;
}

/** Carries an event out: case, event, offer, effects and reply are kept together, or nothing is. */
export async function settle(
  shop: Shop,
  transaction: Queryable,
  arrival: Arrival,
  context: CaseContext,
): Promise<Answer> {
  await lockRequest(transaction, arrival);
  const given = await findReply(transaction, arrival);
  if (given) return given;
  const found = await findOwnCase(transaction, arrival.who, arrival.caseId, 'for update');
  const reply = await carryOut({ shop, transaction, arrival, context, record: found?.record });
  await saveReply(transaction, arrival, reply);
  return reply;
}

async function carryOut(settlement: Settlement): Promise<Answer> {
  const { shop, transaction, arrival, context, record } = settlement;
  const taken = await readTaken(shop.tokens, transaction, record, arrival.action);
  if (record && !taken.valid) return refusal(settlement, 'offer-gone', record);
  const conducted = conduct(record, arrival.caseId, arrival.action, context);
  if (conducted.status === 'refused') return refuse(settlement, conducted);
  await keep(settlement, conducted, taken);
  const { reference, revision } = conducted.record;
  const receipt = { receivedAt: context.now, reference, revision };
  return answer({ id: arrival.id, receipt, case: await viewFor(settlement, conducted.record) });
}

async function keep(settlement: Settlement, { record, effects }: Done, taken: Taken): Promise<void> {
  const { shop, transaction, arrival, context } = settlement;
  const { who, id, caseId, action, body } = arrival;
  await saveCase(transaction, who, record, settlement.record, shop.now());
  await transaction.query(
    `insert into amends_event (tenant, principal, id, case_id, type, body, received_at)
      values ($1, $2, $3, $4, $5, $6, $7)`,
    [who.tenant, who.principal, id, caseId, messageType(action.type), body, context.now],
  );
  await useOffer(transaction, taken, caseId, context.now);
  if (!(await bookMoneyBack(transaction, who, record, effects, context)))
    throw new Refusal('already-paid-back');
  await saveEffects(transaction, effects, shop.now());
}

const problemOf = {
  offer_gone: 'offer-gone',
  not_now: 'not-now',
  too_late: 'too-late',
  unknown_case: 'not-found',
} as const satisfies Record<Refused['reason'], ProblemName>;

/** A refusal may leave something in the case: what was no longer there. */
async function refuse(settlement: Settlement, { reason, record }: Refused): Promise<Answer> {
  const { shop, transaction, arrival } = settlement;
  if (reason === 'unknown_case') throw new Refusal('not-found');
  const isNew = record && record.revision !== settlement.record?.revision;
  if (isNew) await saveCase(transaction, arrival.who, record, settlement.record, shop.now());
  return refusal(settlement, problemOf[reason], record);
}

async function refusal(
  settlement: Settlement,
  problem: ProblemName,
  record: CaseRecord | undefined,
): Promise<Answer> {
  return new Refusal(problem, { ...(record && { case: await viewFor(settlement, record) }) });
}

async function viewFor({ shop, arrival, context }: Settlement, record: CaseRecord): Promise<CaseView> {
  const view = await showCase(shop.tokens, record, context);
  return arrival.byLink ? limitToLink(view) : view;
}
