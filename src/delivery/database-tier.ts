import type { Schedule } from './clock.js';
import { answerOf, Connection, lostError } from './connection.js';
import type { Collection, Tier } from './tier.js';

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
    return tierOn(connection);
  } catch {
    // Sandboxed frames, private windows, Lockdown Mode: there is no database.
    return undefined;
  }
}

function tierOn(connection: Connection): Tier {
  /** Gives what the work gave once the transaction is through. */
  const use = <Result>(
    collection: Collection,
    mode: IDBTransactionMode,
    work: (store: IDBObjectStore) => Promise<Result>,
  ): Promise<Result> =>
    connection.use(async (database) => {
      // Strict: on the disk, not only with the system, before anybody is told that it is saved.
      const transaction = database.transaction(collection, mode, { durability: 'strict' });
      const through = new Promise<void>((resolve, reject) => {
        transaction.addEventListener('complete', () => resolve());
        transaction.addEventListener('abort', () => reject(transaction.error ?? lostError()));
      });
      const [result] = await Promise.all([work(transaction.objectStore(collection)), through]);
      return result;
    });
  const update: Tier['update'] = (collection, key, change) =>
    use(collection, 'readwrite', async (store) => {
      const row = change(await answerOf<unknown>(store.get(key)));
      await (row === undefined ? answerOf(store.delete(key)) : answerOf(store.put(row, key)));
      return row;
    });
  return {
    durability: 'indexeddb',
    update,
    get: (collection, key) => use(collection, 'readonly', (store) => answerOf<unknown>(store.get(key))),
    async put(collection, key, row) {
      await update(collection, key, () => row);
    },
    async delete(collection, key) {
      await update(collection, key, () => undefined);
    },
    entries: (collection) =>
      use(collection, 'readonly', async (store) => {
        const [keys, rows] = await Promise.all([answerOf(store.getAllKeys()), answerOf(store.getAll())]);
        return keys.map((key, index) => [key as string, rows[index]] as const);
      }),
    clear: (collection) => use(collection, 'readwrite', (store) => answerOf(store.clear())),
  };
}
