import { migrations } from './migrations.js';
import type { Queryable, Store } from './store.js';

/** Any number, as long as every process uses the same one. */
const lock = 7_264_367;

/** Brings the tables up to date. Several processes may do so at once: one works, the others wait for it. */
export async function migrate(store: Store): Promise<void> {
  await store.transaction(async (transaction) => {
    await transaction.query('select pg_advisory_xact_lock($1)', [lock]);
    await transaction.query('create table if not exists amends_migration (version integer primary key)');
    const [done] = await transaction.query<{ version: number }>(
      'select coalesce(max(version), 0) as version from amends_migration',
    );
    await runFrom(transaction, done?.version ?? 0);
  });
}

async function runFrom(transaction: Queryable, version: number): Promise<void> {
  for (const [index, statements] of migrations.entries()) {
    if (index < version) continue;
    for (const statement of statements) await transaction.query(statement);
    await transaction.query('insert into amends_migration (version) values ($1)', [index + 1]);
  }
}
