/** What rows are about. `leases` belong to the outbox. */
export type Collection = 'outbox' | 'drafts' | 'cases' | 'leases';

export const collections: readonly Collection[] = ['outbox', 'drafts', 'cases', 'leases'];

/** Where a row went. */
export type Durability = 'indexeddb' | 'local' | 'memory';

/** Makes a row from the row before it, at once: `undefined` for none. */
export type Change = (row: unknown) => unknown;

/**
 * One place for rows. What it gives may be a promise; it throws or rejects when it is denied, full, hanging
 * or lost.
 */
export interface Tier {
  readonly durability: Durability;
  get(collection: Collection, key: string): unknown;
  put(collection: Collection, key: string, row: unknown): Promise<void> | void;
  update(collection: Collection, key: string, change: Change): unknown;
  delete(collection: Collection, key: string): Promise<void> | void;
  entries(collection: Collection): Promise<Entries> | Entries;
  clear(collection: Collection): Promise<void> | void;
}

/** Rows with their keys. */
export type Entries = readonly (readonly [string, unknown])[];
