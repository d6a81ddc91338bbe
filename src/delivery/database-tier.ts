import type { Schedule } from './clock.js';
import { answerOf, Connection, lostError } from './connection.js';
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

  get(collection: Collection, key: string): Promise<unknown> {
    return this.#read(collection, (store) => answerOf<unknown>(store.get(key)));
  }

  async put(collection: Collection, key: string, row: unknown): Promise<void> {
    await this.update(collection, key, () => row);
  }

  update(collection: Collection, key: string, change: Change): Promise<unknown> {
    return this.#write(collection, async (store) => {
      const row = change(await answerOf<unknown>(store.get(key)));
      await (row === undefined ? answerOf(store.delete(key)) : answerOf(store.put(row, key)));
      return row;
    });
  }

  async delete(collection: Collection, key: string): Promise<void> {
    await this.#write(collection, (store) => answerOf(store.delete(key)));
  }

  entries(collection: Collection): Promise<Entries> {
    return this.#read(collection, async (store) => {
      const [keys, rows] = await Promise.all([answerOf(store.getAllKeys()), answerOf(store.getAll())]);
      return keys.map((key, index) => [key as string, rows[index]] as const);
    });
  }

  async clear(collection: Collection): Promise<void> {
    await this.#write(collection, (store) => answerOf(store.clear()));
  }

  #read<Result>(collection: Collection, work: (store: IDBObjectStore) => Promise<Result>): Promise<Result> {
    return this.#connection.use((database) => work(database.transaction(collection).objectStore(collection)));
  }

  /** Gives what the work gave once it is written. */
  #write<Result>(collection: Collection, work: (store: IDBObjectStore) => Promise<Result>): Promise<Result> {
    return this.#connection.use(async (database) => {
      // Strict: on the disk, not only with the system, before anybody is told that it is saved.
      const transaction = database.transaction(collection, 'readwrite', { durability: 'strict' });
      const written = new Promise<void>((resolve, reject) => {
        transaction.addEventListener('complete', () => resolve());
        transaction.addEventListener('abort', () => reject(transaction.error ?? lostError()));
      });
      const [result] = await Promise.all([work(transaction.objectStore(collection)), written]);
      return result;
    });
  }
}
