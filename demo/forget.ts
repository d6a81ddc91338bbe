import type { Store } from 'amends/server';

/** Empties every table of the demo and of Amends, whichever there are. */
export async function forgetCases(store: Store): Promise<void> {
  const tables = await store.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = current_schema()
     and (tablename like 'amends\\_%' or tablename in ('shop_card', 'shop_arrival', 'shop_inbox'))
     and tablename <> 'amends_migration'`,
  );
  if (tables.length > 0) await store.query(`truncate ${tables.map(({ name }) => `"${name}"`).join(', ')}`);
}
