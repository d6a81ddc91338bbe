import { mapTier, type Rows } from './map-tier.js';
import { parseJson } from './problem.js';
import type { Tier } from './tier.js';

/** The part of `Storage` that is used here. */
export interface KeyValueStore {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/**
 * Rows as JSON, one entry each, so that a full store never costs the rows that are in it. JSON holds no
 * blobs: photos are dropped here. Gives `undefined` when the store is denied or full.
 */
export function keyValueTier(open: (() => KeyValueStore) | undefined, name: string): Tier | undefined {
  try {
    const store = open?.();
    if (!store) return undefined;
    store.setItem(`${name}/probe`, '');
    store.removeItem(`${name}/probe`);
    return mapTier('local', rowsIn(store), name);
  } catch {
    // A sandboxed frame or a private window: there is no such store.
    return undefined;
  }
}

function rowsIn(store: KeyValueStore): Rows {
  return {
    get: (key) => parseJson(store.getItem(key) ?? ''),
    set: (key, row) => store.setItem(key, JSON.stringify(row, withoutBlobs)),
    delete: (key) => store.removeItem(key),
    keys: () => Array.from({ length: store.length }, (_, index) => store.key(index) ?? ''),
  };
}

function withoutBlobs(_key: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((each) => !(each instanceof Blob));
  return value instanceof Blob ? undefined : value;
}
