import type { CaseRecord, Effect } from '../core/index.js';
import type { Who } from './options.js';
import type { Queryable } from './store/store.js';

/** A case as it is kept, with whose it is. */
export interface StoredCase extends Who {
  readonly record: CaseRecord;
  /** Follow-up links with another number were revoked. */
  readonly links: number;
}

/** Somebody else changed the case, or made one of this id, since it was read. */
export class Conflict extends Error {
  override readonly name = 'Conflict';
}

const columns = 'tenant, principal, record, links';

/** A case by its id alone: for the shop's side. */
export async function findCase(
  store: Queryable,
  caseId: string,
  lock: '' | 'for update' = '',
): Promise<StoredCase | undefined> {
  const text = `select ${columns} from amends_case where id = $1 ${lock}`;
  return (await store.query<StoredCase>(text, [caseId]))[0];
}

/** A customer's own case. Nobody learns from the answer, nor from its time, whether somebody else has one. */
export async function findOwnCase(
  store: Queryable,
  { tenant, principal }: Who,
  caseId: string,
  lock: '' | 'for update' = '',
): Promise<StoredCase | undefined> {
  const text = `select ${columns} from amends_case where id = $1 and tenant = $2 and principal = $3 ${lock}`;
  return (await store.query<StoredCase>(text, [caseId, tenant, principal]))[0];
}

/** The case about an order, or about one line of it, that the customer would go on with. */
export async function findOpenCase(
  store: Queryable,
  { tenant, principal }: Who,
  orderId: string,
  item = '',
): Promise<StoredCase | undefined> {
  const items = `coalesce(record::jsonb #> '{problem,items}', '[]')`;
  const text = `select ${columns} from amends_case
    where tenant = $1 and principal = $2 and order_id = $3 and state not in ('resolved', 'left')
      and ($4 = '' or ${items} = '[]' or ${items} @> jsonb_build_array(jsonb_build_object('sku', $4::text)))
    order by updated_at desc, id limit 1`;
  return (await store.query<StoredCase>(text, [tenant, principal, orderId, item]))[0];
}

export function listCases(store: Queryable): Promise<readonly StoredCase[]> {
  return store.query<StoredCase>(`select ${columns} from amends_case order by updated_at desc, id`);
}

/** Ids of cases to which something may still fall due, some at a time. */
export async function listOpenIds(store: Queryable, after: string): Promise<readonly string[]> {
  const text = `select id from amends_case
    where id > $1 and state not in ('resolved', 'left') order by id limit 100`;
  return (await store.query<{ id: string }>(text, [after])).map(({ id }) => id);
}

/** Keeps a case as it is from now on. */
export async function saveCase(
  transaction: Queryable,
  who: Who,
  record: CaseRecord,
  previous: CaseRecord | undefined,
  now: Date,
): Promise<void> {
  const values = [record.id, record.state, record.revision, JSON.stringify(record), now.toISOString()];
  const saved = previous
    ? await transaction.query(
        `update amends_case set state = $2, revision = $3, record = $4, updated_at = $5
          where id = $1 and revision = $6 returning id`,
        [...values, previous.revision],
      )
    : await transaction.query(
        `insert into amends_case
          (id, state, revision, record, created_at, updated_at, tenant, principal, order_id)
          values ($1, $2, $3, $4, $5, $5, $6, $7, $8) on conflict do nothing returning id`,
        [...values, who.tenant, who.principal, record.orderId],
      );
  if (!saved.length) throw new Conflict();
}

/** Keeps what the host has to be told, to be carried out after the commit. */
export async function saveEffects(
  transaction: Queryable,
  effects: readonly Effect[],
  now: Date,
): Promise<void> {
  for (const { id, caseId, name, data } of effects) {
    await transaction.query(
      `insert into amends_effect (id, case_id, name, data, created_at, next_at)
        values ($1, $2, $3, $4, $5, $5) on conflict do nothing`,
      [id, caseId, name, JSON.stringify(data), now.toISOString()],
    );
  }
}
