import type { Store } from 'amends/server';

/** Thursday 12 November 2026, 10:42 in Hamburg: the morning after the lamp arrived. */
const firstMorning = '2026-11-12T09:42:00.000Z';

export const networks = ['good', 'slow', 'offline', 'lost'] as const;

export type Network = (typeof networks)[number];

interface Values {
  /** The shop's present as an ISO instant. It stands still until somebody moves it. */
  now: string;
  network: Network;
  /** Stock that was changed by hand, by sku. */
  stock: Record<string, number>;
  signingKey: string;
}

/** What can be turned in the demo, kept in the database so that it outlives the process. */
export class Settings {
  readonly #store: Store;
  #values: Values;

  private constructor(store: Store, values: Values) {
    this.#store = store;
    this.#values = values;
  }

  static async open(store: Store): Promise<Settings> {
    await store.query('create table if not exists shop_setting (name text primary key, value json not null)');
    const rows = await store.query<{ name: string; value: unknown }>('select name, value from shop_setting');
    const kept = Object.fromEntries(rows.map(({ name, value }) => [name, value]));
    const settings = new Settings(store, { ...fresh(), ...kept });
    await settings.#keep('signingKey', settings.#values.signingKey);
    return settings;
  }

  get now(): string {
    return this.#values.now;
  }

  get network(): Network {
    return this.#values.network;
  }

  get signingKey(): Uint8Array {
    return new Uint8Array(Buffer.from(this.#values.signingKey, 'base64'));
  }

  stockOf(sku: string): number | undefined {
    return this.#values.stock[sku];
  }

  async moveClock(now: string): Promise<void> {
    await this.#keep('now', now);
  }

  async resetClock(): Promise<void> {
    await this.#keep('now', firstMorning);
  }

  async switchNetwork(network: Network): Promise<void> {
    await this.#keep('network', network);
  }

  async setStock(sku: string, stock: number): Promise<void> {
    await this.#keep('stock', { ...this.#values.stock, [sku]: stock });
  }

  /** Everything as on the first morning. The signing key stays: links that were sent still belong to this shop. */
  async reset(): Promise<void> {
    const { now, network, stock } = fresh();
    await this.#keep('now', now);
    await this.#keep('network', network);
    await this.#keep('stock', stock);
  }

  async #keep<Name extends keyof Values>(name: Name, value: Values[Name]): Promise<void> {
    this.#values = { ...this.#values, [name]: value };
    await this.#store.query(
      'insert into shop_setting (name, value) values ($1, $2) on conflict (name) do update set value = excluded.value',
      [name, JSON.stringify(value)],
    );
  }
}

function fresh(): Values {
  const signingKey = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64');
  return { now: firstMorning, network: 'good', stock: {}, signingKey };
}
