import type { OutgoingEvent } from './delivery.js';
import { isEntry, newEntry, type OutboxEntry, renewed } from './outbox-entry.js';
import { Queue } from './queue.js';
import type { RowStorage } from './storage.js';

/** The entries of one outbox, in its store. */
export class OutboxRows<Event extends OutgoingEvent> {
  readonly #store: RowStorage;
  readonly #scope: string;
  readonly #queue = new Queue();
  /** Gone for good, even where a store failed to delete them: such a row is not sent again and again. */
  readonly #gone = new Set<string>();
  #lastOrder = 0;

  constructor(store: RowStorage, scope: string) {
    this.#store = store;
    this.#scope = scope;
  }

  /** All entries, in the order in which they are to arrive. */
  async list(): Promise<readonly OutboxEntry<Event>[]> {
    const rows = await this.#store.all('outbox');
    const entries = rows.filter(isEntry<Event>).filter((entry) => this.#isOurs(entry));
    return entries.sort((one, other) => one.order - other.order || one.storedAt - other.storedAt);
  }

  /** Stores an event behind those that were stored before. An event that is known keeps its place. */
  keep(event: Event, now: number): Promise<{ entry: OutboxEntry<Event>; durable: boolean }> {
    return this.#queue.run('keep', async () => {
      this.#gone.delete(event.id);
      const entries = await this.list();
      const known = entries.find(({ id }) => id === event.id);
      const entry = known
        ? renewed(known, now)
        : newEntry(event, this.#scope, now, this.#orderAfter(entries, now));
      return { entry, durable: await this.write(entry) };
    });
  }

  /** Whether the entry now outlives the page. */
  async write(entry: OutboxEntry<Event>): Promise<boolean> {
    if (this.isGone(entry.id)) return false;
    return (await this.#store.put('outbox', entry.id, entry)) !== 'memory';
  }

  /** Leaves an entry out from now on, whoever removes it. */
  forget(id: string): void {
    this.#gone.add(id);
  }

  isGone(id: string): boolean {
    return this.#gone.has(id);
  }

  async remove(id: string): Promise<void> {
    this.forget(id);
    await this.#store.delete('outbox', id);
  }

  #orderAfter(entries: readonly OutboxEntry<Event>[], now: number): number {
    const last = entries.at(-1)?.order ?? 0;
    this.#lastOrder = Math.max(now, this.#lastOrder + 1, last + 1);
    return this.#lastOrder;
  }

  #isOurs({ id, scope }: OutboxEntry<Event>): boolean {
    return scope === this.#scope && !this.isGone(id);
  }
}
