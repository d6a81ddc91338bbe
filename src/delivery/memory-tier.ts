import type { Change, Collection, Entries, Tier } from './tier.js';

/** Rows that live as long as the page. */
export function memoryTier(): Tier {
  return new MemoryTier();
}

class MemoryTier implements Tier {
  readonly durability = 'memory';
  readonly #collections = new Map<Collection, Map<string, unknown>>();

  get(collection: Collection, key: string): unknown {
    return this.#rows(collection).get(key);
  }

  put(collection: Collection, key: string, row: unknown): void {
    this.#rows(collection).set(key, row);
  }

  update(collection: Collection, key: string, change: Change): unknown {
    const rows = this.#rows(collection);
    const row = change(rows.get(key));
    if (row === undefined) rows.delete(key);
    else rows.set(key, row);
    return row;
  }

  delete(collection: Collection, key: string): void {
    this.#rows(collection).delete(key);
  }

  entries(collection: Collection): Entries {
    return [...this.#rows(collection)];
  }

  clear(collection: Collection): void {
    this.#rows(collection).clear();
  }

  #rows(collection: Collection): Map<string, unknown> {
    const rows = this.#collections.get(collection) ?? new Map<string, unknown>();
    this.#collections.set(collection, rows);
    return rows;
  }
}
