import type { Store } from 'amends/server';

export const lists = ['instructions', 'causes', 'people', 'followUps', 'letters'] as const;

export type List = (typeof lists)[number];

/** One card on the wall of the shop's office. */
export interface Card {
  id: string;
  list: List;
  caseId: string | null;
  at: string;
  data: Record<string, unknown>;
}

/** Where the shop keeps what Amends tells it. A card that is pinned twice under one id stays one card. */
export class Board {
  readonly #store: Store;

  private constructor(store: Store) {
    this.#store = store;
  }

  static async open(store: Store): Promise<Board> {
    await store.query(
      `create table if not exists shop_card (
        position bigint generated always as identity,
        id text primary key, list text not null, case_id text, at text not null, data json not null
      )`,
    );
    await store.query(
      'create table if not exists shop_arrival (id text primary key, times integer not null, lost integer not null)',
    );
    return new Board(store);
  }

  async pin({ id, list, caseId, at, data }: Card): Promise<void> {
    await this.#store.query(
      `insert into shop_card (id, list, case_id, at, data) values ($1, $2, $3, $4, $5)
       on conflict (id) do nothing`,
      [id, list, caseId, at, JSON.stringify(data)],
    );
  }

  async cards(list: List, caseId?: string): Promise<readonly Card[]> {
    return this.#store.query<Card>(
      `select id, list, case_id as "caseId", at, data from shop_card
       where list = $1 and ($2::text is null or case_id = $2) order by position desc`,
      [list, caseId ?? null],
    );
  }

  /** Counts how often a message came and how often its answer was lost on the way back. */
  async countArrival(id: string, lost: boolean): Promise<void> {
    await this.#store.query(
      `insert into shop_arrival (id, times, lost) values ($1, 1, $2)
       on conflict (id) do update set times = shop_arrival.times + 1, lost = shop_arrival.lost + excluded.lost`,
      [id, Number(lost)],
    );
  }

  async arrivals(): Promise<ReadonlyMap<string, { times: number; lost: number }>> {
    const rows = await this.#store.query<{ id: string; times: number; lost: number }>(
      'select id, times, lost from shop_arrival',
    );
    return new Map(rows.map(({ id, ...counts }) => [id, counts]));
  }
}
