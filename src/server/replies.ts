import type { Who } from './options.js';
import { Refusal } from './problem.js';
import type { Answer } from './respond.js';
import type { Queryable } from './store/store.js';

/** What makes two requests the same one. The id alone would let one customer read the reply to another. */
export interface RequestKey {
  readonly who: Who;
  readonly id: string;
  /** Digest of what was asked. */
  readonly hash: string;
}

/** The reply that was given before, to be given again, byte for byte. */
export async function findReply(
  store: Queryable,
  { who, id, hash }: RequestKey,
): Promise<Answer | undefined> {
  const text = 'select hash, status, body from amends_reply where tenant = $1 and principal = $2 and id = $3';
  const [reply] = await store.query<Answer & { hash: string }>(text, [who.tenant, who.principal, id]);
  if (reply && reply.hash !== hash) throw new Refusal('id-reused');
  return reply;
}

export async function saveReply(
  transaction: Queryable,
  { who, id, hash }: RequestKey,
  { status, body }: Answer,
): Promise<void> {
  await transaction.query(
    'insert into amends_reply (tenant, principal, id, hash, status, body) values ($1, $2, $3, $4, $5, $6)',
    [who.tenant, who.principal, id, hash, status, body],
  );
}

/** Refuses a request while another process works on the same one. Ends with the transaction. */
export async function lockRequest(transaction: Queryable, { who, id }: RequestKey): Promise<void> {
  const text = 'select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as locked';
  const name = JSON.stringify(['request', who.tenant, who.principal, id]);
  const [row] = await transaction.query<{ locked: boolean }>(text, [name]);
  if (!row?.locked) throw inProgress();
}

/** Refuses a request while this process works on the same one. */
export async function workOnce<Result>(
  working: Set<string>,
  { who, id }: Omit<RequestKey, 'hash'>,
  work: () => Promise<Result>,
): Promise<Result> {
  const name = JSON.stringify([who.tenant, who.principal, id]);
  if (working.has(name)) throw inProgress();
  working.add(name);
  try {
    return await work();
  } finally {
    working.delete(name);
  }
}

function inProgress(): Refusal {
  return new Refusal('in-progress', { retryAfter: 1 });
}
