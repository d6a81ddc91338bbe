import type { CaseAction, CaseContext } from '../core/index.js';
import { actionOf, type Message } from '../protocol/index.js';
import type { Access } from './access.js';
import { readJsonText } from './body.js';
import { Conflict, findOwnCase } from './cases.js';
import { digestOf } from './digest.js';
import { orderIdOf, readMessage } from './message.js';
import { Refusal } from './problem.js';
import { findReply, workOnce } from './replies.js';
import { type Answer, respond } from './respond.js';
import { type Arrival, settle } from './settle.js';
import type { Shop } from './shop.js';
import type { Queryable } from './store/store.js';

/** What can be done with a follow-up link. */
const byLink: readonly string[] = [
  'resolution.answered',
  'follow-up.rated',
  'case.reopened',
  'person.requested',
];

/** `POST events` */
export async function receiveEvent(shop: Shop, request: Request, access: Access): Promise<Response> {
  const body = await readJsonText(request);
  const message = readMessage(body);
  const action = actionOf(message);
  checkLink(access, message, action);
  const { id, subject: caseId } = message;
  const { who, linkTo } = access;
  return workOnce(shop.working, { who, id }, async () => {
    const hash = await digestOf(message);
    const arrival = { who, id, hash, caseId, action, body, byLink: linkTo !== undefined };
    return respond(await answerOnce(shop, arrival));
  });
}

function checkLink({ linkTo }: Access, { subject }: Message, { type }: CaseAction): void {
  if (linkTo === undefined) return;
  if (subject !== linkTo) throw new Refusal('not-found');
  if (!byLink.includes(type)) throw new Refusal('not-by-link');
}

/** The answer that was given before, or that of the event's one transaction. */
async function answerOnce(shop: Shop, arrival: Arrival): Promise<Answer> {
  const store = await shop.store();
  const given = await findReply(store, arrival);
  if (given) return given;
  // Hosts are asked before the transaction begins: their lookup may be slow, and may need the same database.
  const context = await contextOf(shop, store, arrival);
  for (let attempt = 1; ; attempt++) {
    try {
      return await store.transaction((transaction) => settle(shop, transaction, arrival, context));
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      // An id that is taken and still is not this customer's case is somebody else's: nobody learns more than that.
      if (attempt === 3) throw new Refusal('not-found');
    }
  }
}

async function contextOf(
  shop: Shop,
  store: Queryable,
  { who, caseId, action }: Arrival,
): Promise<CaseContext> {
  const known = (await findOwnCase(store, who, caseId))?.record.orderId;
  const named = orderIdOf(action);
  const orderId = named ?? known;
  const context = orderId === undefined ? undefined : await shop.context(orderId, who);
  if (!context || (known !== undefined && known !== context.order.id)) throw new Refusal('not-found');
  return context;
}
