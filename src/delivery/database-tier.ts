import type { Schedule } from './clock.js';
import { Connection } from './connection.js';
import type { Change, Collection, Entries, Tier } from './tier.js';

/** Rows in IndexedDB. Gives `undefined` when it is denied, blocked, or does not open within two seconds. */
export async function databaseTier(
  factory: IDBFactory | null | undefined,
  name: string,
  schedule: Schedule,
): Promise<Tier | undefined> {
  try {
    // Where IndexedDB is denied, the mere look at it can throw.
    const given = factory === undefined ? globalThis.indexedDB : factory;
    if (!given) return undefined;
    const connection = new Connection(given, name, schedule);
    await connection.open();
    return new DatabaseTier(connection);
  } catch {
    // Sandboxed frames, private windows, Lockdown Mode: there is no database.
    return undefined;
  }
}

class DatabaseTier implements Tier {
  readonly durability = 'indexeddb';
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async get(collection: Collection, key: string): Promise<unknown> {
    return this.#connection.use((database) => database.get(collection, key));
  }

  async put(collection: Collection, key: string, row: unknown): Promise<void> {
    await this.update(collection, key, () => row);
  }

  async update(collection: Collection, key: string, change: Change): Promise<unknown> {
    return this.#connection.use(async (database) => {
      // Strict: on the disk, not only with the system, before anybody is told that it is saved.
      const transaction = database.transaction(collection, 'readwrite', { durability: 'strict' });
      const { store } = transaction;
      const write = async () => {
        const row = change(await store.get(key));
        await (row === undefined ? store.delete(key) : store.put(row, key));
        return row;
      };
      const [row] = await Promise.all([write(), transaction.done]);
      return row;
    });
  }

  async delete(collection: Collection, key: string): Promise<void> {
    await this.#connection.use((database) => database.delete(collection, key));
  }

  async entries(collection: Collection): Promise<Entries> {
    return this.#connection.use(async (database) => {
      const { store } = database.transaction(collection);
      const [keys, rows] = await Promise.all([store.getAllKeys(), store.getAll()]);
      return keys.map((key, index) => [key as string, rows[index]] as const);
    });
  }

  async clear(collection: Collection): Promise<void> {
    await this.#connection.use((database) => database.clear(collection));
  }
}
