import { type Schedule, scheduleTimeout } from './clock.js';
import { databaseTier } from './database-tier.js';
import { type KeyValueStore, keyValueTier } from './key-value-tier.js';
import { mapTier } from './map-tier.js';
import type { Change, Collection, Durability, Tier } from './tier.js';

/**
 * Rows by key, kept as well as the device allows. No method rejects: what a better place refuses goes to the
 * next, and memory takes everything.
 */
export interface RowStorage {
  /** The best place there is: only `memory` does not outlive the page. */
  readonly durable: Durability;
  /** A row is whatever was stored, perhaps by another version: check it. */
  get(collection: Collection, key: string): Promise<unknown>;
  /** Stores a structured-cloneable row, and says where it went. */
  put(collection: Collection, key: string, row: unknown): Promise<Durability>;
  /**
   * Reads and writes one row without letting another tab in between; `undefined` deletes. Gives what `change`
   * gave.
   */
  update(collection: Collection, key: string, change: Change): Promise<unknown>;
  delete(collection: Collection, key: string): Promise<void>;
  all(collection: Collection): Promise<readonly unknown[]>;
  clear(collection: Collection): Promise<void>;
}

export interface StorageOptions {
  /** The global one unless told otherwise; `null` for none. */
  readonly indexedDB?: IDBFactory | null | undefined;
  /**
   * Gives `localStorage` or the like. A function, because in a sandboxed frame the mere look at it throws.
   */
  readonly keyValue?: (() => KeyValueStore) | undefined;
  /** The name of the database, and the first part of each key. */
  readonly name?: string | undefined;
  readonly schedule?: Schedule | undefined;
}

/** Opens the best places that work, within two seconds. Never rejects. */
export async function openStorage(options: StorageOptions = {}): Promise<RowStorage> {
  const { keyValue, name = 'amends', schedule = scheduleTimeout } = options;
  const database = await databaseTier(options.indexedDB, name, schedule);
  const local = keyValueTier(keyValue, name);
  return new TieredStorage(
    [database, local, mapTier('memory', new Map<string, unknown>(), name)].filter(
      (tier) => tier !== undefined,
    ),
  );
}

class TieredStorage implements RowStorage {
  readonly #tiers: readonly Tier[];

  constructor(tiers: readonly Tier[]) {
    this.#tiers = tiers;
  }

  get durable(): Durability {
    return this.#tiers[0]?.durability ?? 'memory';
  }

  async get(collection: Collection, key: string): Promise<unknown> {
    const found = await askAll(this.#tiers, (tier) => tier.get(collection, key));
    return found.filter((row) => row !== undefined).at(-1);
  }

  async put(collection: Collection, key: string, row: unknown): Promise<Durability> {
    const [tier] = await this.#askFirst((each) => each.put(collection, key, row));
    // Lower tiers are read as newer, so an older row must not stay there.
    const lower = tier ? this.#tiers.slice(this.#tiers.indexOf(tier) + 1) : [];
    await askAll(lower, (each) => each.delete(collection, key));
    return tier?.durability ?? 'memory';
  }

  async update(collection: Collection, key: string, change: Change): Promise<unknown> {
    const [, row] = await this.#askFirst((tier) => tier.update(collection, key, change));
    return row;
  }

  async delete(collection: Collection, key: string): Promise<void> {
    await askAll(this.#tiers, (tier) => tier.delete(collection, key));
  }

  async all(collection: Collection): Promise<readonly unknown[]> {
    const found = await askAll(this.#tiers, (tier) => tier.entries(collection));
    return [...new Map(found.flatMap((entries) => entries ?? [])).values()];
  }

  async clear(collection: Collection): Promise<void> {
    await askAll(this.#tiers, (tier) => tier.clear(collection));
  }

  /** The first tier that does it, and what it gave. */
  async #askFirst(ask: (tier: Tier) => unknown): Promise<readonly [Tier?, unknown?]> {
    for (const tier of this.#tiers) {
      try {
        return [tier, await ask(tier)];
      } catch {
        // Denied, full, hanging or lost: the next tier takes it.
      }
    }
    return [];
  }
}

/** What each tier gave, `undefined` where it failed: the others still have their say. */
async function askAll<Result>(
  tiers: readonly Tier[],
  ask: (tier: Tier) => Promise<Result> | Result,
): Promise<readonly (Result | undefined)[]> {
  const answers = await Promise.allSettled(tiers.map(async (tier) => ask(tier)));
  return answers.map((answer) => (answer.status === 'fulfilled' ? answer.value : undefined));
}
