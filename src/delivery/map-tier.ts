import type { Collection, Durability, Tier } from './tier.js';

/** What rows are kept in: a `Map`, or something that can be used like one. */
export interface Rows {
  get(key: string): unknown;
  set(key: string, row: unknown): unknown;
  delete(key: string): unknown;
  keys(): Iterable<string>;
}

/** Rows one by one, each under a key that begins with its collection. */
export function mapTier(durability: Durability, rows: Rows, name: string): Tier {
  const prefixOf = (collection: Collection) => `${name}/${collection}/`;
  const keysOf = (collection: Collection) =>
    [...rows.keys()].filter((key) => key.startsWith(prefixOf(collection)));
  return {
    durability,
    get: (collection, key) => rows.get(prefixOf(collection) + key),
    put: (collection, key, row) => void rows.set(prefixOf(collection) + key, row),
    update(collection, key, change) {
      const row = change(this.get(collection, key));
      if (row === undefined) rows.delete(prefixOf(collection) + key);
      else rows.set(prefixOf(collection) + key, row);
      return row;
    },
    delete: (collection, key) => void rows.delete(prefixOf(collection) + key),
    entries: (collection) =>
      keysOf(collection)
        .map((key) => [key.slice(prefixOf(collection).length), rows.get(key)] as const)
        .filter(([, row]) => row !== undefined),
    clear(collection) {
      for (const key of keysOf(collection)) rows.delete(key);
    },
  };
}
