import type { Message } from 'amends/protocol';
import type { KeptEvent, Store } from 'amends/server';

/** What pages that decide by themselves have posted. The same event twice stays one. */
export class Inbox {
  readonly #store: Store;

  private constructor(store: Store) {
    this.#store = store;
  }

  static async open(store: Store): Promise<Inbox> {
    await store.query(
      `create table if not exists shop_inbox (
        position bigint generated always as identity,
        id text primary key, case_id text not null, type text not null, at text not null, body text not null
      )`,
    );
    return new Inbox(store);
  }

  async keep({ id, subject, type }: Message, body: string, at: string): Promise<void> {
    await this.#store.query(
      `insert into shop_inbox (id, case_id, type, at, body) values ($1, $2, $3, $4, $5)
       on conflict (id) do nothing`,
      [id, subject, type, at, body],
    );
  }

  /** Every event exactly as it was posted, the newest first. */
  async events(): Promise<readonly KeptEvent[]> {
    return this.#store.query<KeptEvent>(
      'select case_id as "caseId", type, at as "receivedAt", body from shop_inbox order by position desc',
    );
  }
}
