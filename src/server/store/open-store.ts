import { migrate } from './migrate.js';
import { createPgliteStore } from './pglite-store.js';
import { createPostgresStore } from './postgres-store.js';
import type { Store } from './store.js';

export interface OpenStoreOptions {
  /** A PostgreSQL server, usually the environment's `DATABASE_URL`. Without it the database is embedded. */
  readonly databaseUrl?: string | undefined;
  /** The folder of the embedded database; `memory://` for one that forgets. */
  readonly dataDir?: string | undefined;
}

/** Opens the store that the environment asks for, with its tables in place. */
export async function openStore({ databaseUrl, dataDir }: OpenStoreOptions = {}): Promise<Store> {
  const store = databaseUrl ? createPostgresStore(databaseUrl) : createPgliteStore(dataDir);
  await migrate(store);
  return store;
}
