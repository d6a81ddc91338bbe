import { type CaseContext, type CaseRecord, type Effect, recordFact } from '../core/index.js';
import { shopFactSchema } from '../protocol/record.js';
import { findCase, type StoredCase, saveCase, saveEffects } from './cases.js';
import { unknownCase } from './links.js';
import { bookMoneyBack } from './money-back.js';
import { checkData, refuse, type ShopFact } from './options.js';
import type { Shop } from './shop.js';
import type { Queryable } from './store/store.js';

/** A case and what the host has to be told, after something happened to it. */
export interface Changed {
  readonly record: CaseRecord;
  readonly effects: readonly Effect[];
}

export type Change = (
  record: CaseRecord,
  context: CaseContext,
  transaction: Queryable,
) => Changed | Promise<Changed>;

/** Records what became of a case. Facts with an id that was recorded before are passed over. */
export async function recordFacts(
  shop: Shop,
  caseId: string,
  facts: readonly ShopFact[],
  also?: (transaction: Queryable) => Promise<unknown>,
): Promise<void> {
  const checked = facts.map((fact) => checkData('the fact', shopFactSchema, fact));
  await changeCase(shop, caseId, async (before, context, transaction) => {
    let changed: Changed = { record: before, effects: [] };
    for (const { id, ...fact } of checked) {
      if (id !== undefined && !(await isFirst(transaction, id, caseId))) continue;
      const { record, effects } = recordFact(changed.record, fact, context);
      changed = { record, effects: [...changed.effects, ...effects] };
    }
    await also?.(transaction);
    return changed;
  });
}

async function isFirst(transaction: Queryable, id: string, caseId: string): Promise<boolean> {
  const text =
    'insert into amends_recorded (id, case_id) values ($1, $2) on conflict do nothing returning id';
  return (await transaction.query(text, [id, caseId])).length > 0;
}

/** Changes a case for the shop's side, in one transaction with its effects. */
export async function changeCase(shop: Shop, caseId: string, change: Change): Promise<void> {
  const store = await shop.store();
  const known = await knownCase(store, caseId);
  const context = await shop.context(known.record.orderId, known);
  if (!context) {
    const expected = `options.order to find order ${known.record.orderId}`;
    return refuse(
      'AM505',
      `to go on with case ${caseId}`,
      expected,
      'undefined',
      'Keep orders with open cases.',
    );
  }
  await store.transaction(async (transaction) => {
    const stored = await knownCase(transaction, caseId, 'for update');
    const changed = await change(stored.record, context, transaction);
    if (changed.record.revision === stored.record.revision) return;
    await saveCase(transaction, stored, changed.record, stored.record, shop.now());
    const affordable = await bookMoneyBack(transaction, stored, changed.record, changed.effects, context);
    // Nobody chooses here: what an order can no longer pay is left to the person who is told anyway.
    const effects = changed.effects.filter(({ name }) => affordable || name !== 'remedy');
    await saveEffects(transaction, effects, shop.now());
  });
}

async function knownCase(
  store: Queryable,
  caseId: string,
  lock: '' | 'for update' = '',
): Promise<StoredCase> {
  return (await findCase(store, caseId, lock)) ?? unknownCase(caseId);
}
