import { parseJson } from './problem.js';
import type { Change, Collection, Entries, Tier } from './tier.js';

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
    return new KeyValueTier(store, name);
  } catch {
    // A sandboxed frame or a private window: there is no such store.
    return undefined;
  }
}

class KeyValueTier implements Tier {
  readonly durability = 'local';
  readonly #store: KeyValueStore;
  readonly #name: string;

  constructor(store: KeyValueStore, name: string) {
    this.#store = store;
    this.#name = name;
  }

  get(collection: Collection, key: string): unknown {
    return this.#read(this.#prefix(collection) + key);
  }

  put(collection: Collection, key: string, row: unknown): void {
    this.#store.setItem(this.#prefix(collection) + key, JSON.stringify(row, withoutBlobs));
  }

  update(collection: Collection, key: string, change: Change): unknown {
    const row = change(this.#read(this.#prefix(collection) + key));
    if (row === undefined) this.delete(collection, key);
    else this.put(collection, key, row);
    return row;
  }

  delete(collection: Collection, key: string): void {
    this.#store.removeItem(this.#prefix(collection) + key);
  }

  entries(collection: Collection): Entries {
    const prefix = this.#prefix(collection);
    const entries = this.#keys(prefix).map((key) => [key.slice(prefix.length), this.#read(key)] as const);
    return entries.filter(([, row]) => row !== undefined);
  }

  clear(collection: Collection): void {
    for (const key of this.#keys(this.#prefix(collection))) this.#store.removeItem(key);
  }

  #prefix(collection: Collection): string {
    return `${this.#name}/${collection}/`;
  }

  #keys(prefix: string): readonly string[] {
    const all = Array.from({ length: this.#store.length }, (_, index) => this.#store.key(index) ?? '');
    return all.filter((key) => key.startsWith(prefix));
  }

  #read(key: string): unknown {
    return parseJson(this.#store.getItem(key) ?? '');
  }
}

function withoutBlobs(_key: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((each) => !(each instanceof Blob));
  return value instanceof Blob ? undefined : value;
}
