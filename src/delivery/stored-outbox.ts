import { Announcer, type Settled } from './announcer.js';
import { type Schedule, scheduleTimeout, steadyNow } from './clock.js';
import type { Delivery, OutgoingEvent, Retry, Transport } from './delivery.js';
import { type Guard, leaseGuard, lockGuard } from './guard.js';
import type { Outbox, OutboxChange, OutboxOptions } from './outbox.js';
import { afterRejection, afterRetry, type OutboxEntry, waitOf } from './outbox-entry.js';
import { OutboxRows } from './outbox-rows.js';
import { Queue } from './queue.js';
import { listen } from './wake.js';

const lockName = 'amends-outbox';

// Between two looks at what is due: while another tab is at work, what is due stays due.
const shortestPause = 500;

interface Sending<Reply> {
  readonly delivered: Promise<Delivery<Reply>>;
  readonly signal?: AbortSignal | undefined;
  delivery?: Delivery<Reply>;
}

export class StoredOutbox<Event extends OutgoingEvent, Reply> implements Outbox<Event, Reply> {
  readonly #transport: Transport<Event, Reply>;
  readonly #rows: OutboxRows<Event>;
  readonly #guard: Guard;
  readonly #announcer: Announcer<Event, Reply>;
  readonly #now: () => number;
  readonly #random: () => number;
  readonly #schedule: Schedule;
  readonly #queue = new Queue();
  /** What `send` has not answered yet, by id. */
  readonly #sending = new Map<string, Sending<Reply>>();
  /** What this page sent and has not seen settled, by id. */
  readonly #unsettled = new Map<string, OutboxEntry<Event>>();
  readonly #unsaved = new Set<string>();
  readonly #stopListening: () => void;
  #cancelTimer = () => {};
  #disposed = false;

  constructor(transport: Transport<Event, Reply>, options: OutboxOptions) {
    const { store, scope = '', wake, locks, channel } = options;
    this.#transport = transport;
    this.#now = options.now ?? steadyNow;
    this.#random = options.random ?? Math.random;
    this.#schedule = options.schedule ?? scheduleTimeout;
    this.#rows = new OutboxRows(store, scope);
    const holder = `${this.#now()}/${this.#random()}`;
    const lease = leaseGuard(store, { holder, now: this.#now, schedule: this.#schedule });
    this.#guard = locks ? lockGuard(locks, lease) : lease;
    this.#announcer = new Announcer(scope, channel, (change) => this.#handleForeign(change));
    const handleWake = (signal: string) => void this.#pass(signal === 'online');
    this.#stopListening = wake ? listen(wake, handleWake, this.#schedule, this.#random) : () => {};
    void this.#pass(false);
  }

  send(event: Event, signal?: AbortSignal): Promise<Delivery<Reply>> {
    const running = this.#sending.get(event.id);
    if (running) return running.delivered;
    const delivered = this.#deliver(event).finally(() => this.#sending.delete(event.id));
    this.#sending.set(event.id, { delivered, signal });
    return delivered;
  }

  subscribe(listener: (change: OutboxChange<Event, Reply>) => void): () => void {
    return this.#announcer.subscribe(listener);
  }

  pending(): Promise<readonly OutboxEntry<Event>[]> {
    return this.#rows.list();
  }

  flush(): Promise<void> {
    return this.#pass(true);
  }

  async discard(id: string): Promise<void> {
    this.#unsettled.delete(id);
    await this.#rows.remove(id);
  }

  dispose(): void {
    this.#disposed = true;
    this.#cancelTimer();
    this.#stopListening();
    this.#announcer.dispose();
  }

  async #deliver(event: Event): Promise<Delivery<Reply>> {
    const { entry, durable } = await this.#rows.keep(event, this.#now());
    this.#unsettled.set(entry.id, entry);
    if (!durable) this.#unsaved.add(entry.id);
    this.#announcer.tell({ type: 'stored', entry, durable });
    const blocking = await this.#drain(entry.lane, true);
    void this.#arm();
    const delivery = this.#sending.get(entry.id)?.delivery;
    return delivery ?? { status: 'retry', reason: blocking?.reason ?? 'busy' };
  }

  /** Works through everything that is due, unless another tab is at it. */
  async #pass(urgent: boolean): Promise<void> {
    await this.#queue.run('pass', () => this.#guard.run(lockName, () => this.#drainAll(urgent)));
    await this.#arm();
  }

  async #drainAll(urgent: boolean): Promise<void> {
    await this.#restore();
    for (const { lane } of await this.#heads()) await this.#drain(lane, urgent);
  }

  /**
   * Puts back what this page sent and finds no more. Either another tab delivered it while this one was
   * frozen, and sending it again brings the receipt; or the browser cleared its storage.
   */
  async #restore(): Promise<void> {
    const kept = new Set((await this.#rows.list()).map(({ id }) => id));
    const missing = [...this.#unsettled.values()].filter(({ id }) => !kept.has(id));
    await Promise.all(missing.map((entry) => this.#rows.write(entry)));
  }

  /** The first waiting entry of each lane. */
  async #heads(): Promise<readonly OutboxEntry<Event>[]> {
    const waiting = (await this.#rows.list()).filter(({ state }) => state === 'waiting');
    return waiting.filter((entry, index) => waiting.findIndex(({ lane }) => lane === entry.lane) === index);
  }

  /** Sends what is due in a lane, in order. Gives the entry at which it stopped. */
  #drain(lane: string, urgent: boolean): Promise<OutboxEntry<Event> | undefined> {
    const work = async () => {
      for (;;) {
        const head = (await this.#heads()).find((entry) => entry.lane === lane);
        if (!head || this.#disposed || waitOf(head, this.#now(), urgent) > 0) return head;
        const after = await this.#attempt(head);
        if (after?.state === 'waiting') return after;
      }
    };
    return this.#queue.run(`lane/${lane}`, () => this.#guard.run(`${lockName}/${lane}`, work));
  }

  /** Sends an entry once and records what came of it. Gives the entry as it is then. */
  async #attempt(entry: OutboxEntry<Event>): Promise<OutboxEntry<Event> | undefined> {
    const delivery = await this.#carry(entry.event, this.#sending.get(entry.id)?.signal);
    this.#answer(entry.id, delivery);
    if (delivery.status === 'accepted') return this.#remove(entry, delivery);
    if (this.#rows.isGone(entry.id)) return undefined;
    const after =
      delivery.status === 'rejected'
        ? afterRejection(entry, delivery)
        : afterRetry(entry, delivery, this.#now(), this.#random());
    await this.#write(after);
    if (after.state !== 'waiting') this.#settle(after, delivery);
    else if (delivery.status === 'retry') this.#announcer.tell({ type: 'waiting', entry: after, delivery });
    return after;
  }

  async #carry(event: Event, signal: AbortSignal | undefined): Promise<Delivery<Reply>> {
    try {
      return await this.#transport.send(event, signal);
    } catch {
      // A transport never throws. One that does has not said that the event arrived.
      return { status: 'retry', reason: 'network' } satisfies Retry;
    }
  }

  async #remove(entry: OutboxEntry<Event>, delivery: Delivery<Reply>): Promise<undefined> {
    const removed = this.#rows.remove(entry.id);
    this.#settle(entry, delivery);
    await removed;
  }

  async #write(entry: OutboxEntry<Event>): Promise<void> {
    if (this.#unsettled.has(entry.id)) this.#unsettled.set(entry.id, entry);
    const durable = await this.#rows.write(entry);
    if (!durable || !this.#unsaved.delete(entry.id)) return;
    this.#announcer.tell({ type: 'stored', entry, durable });
  }

  #settle(entry: OutboxEntry<Event>, delivery: Delivery<Reply>): void {
    this.#unsettled.delete(entry.id);
    this.#unsaved.delete(entry.id);
    this.#announcer.settle({ type: 'settled', entry, delivery });
  }

  /** Tells `send`, which may have been called while the attempt was already on its way. */
  #answer(id: string, delivery: Delivery<Reply>): void {
    const sending = this.#sending.get(id);
    if (sending) sending.delivery = delivery;
  }

  #handleForeign({ entry, delivery }: Settled<Event, Reply>): void {
    if (delivery.status === 'accepted') this.#rows.forget(entry.id);
    this.#answer(entry.id, delivery);
    this.#unsettled.delete(entry.id);
    this.#unsaved.delete(entry.id);
  }

  /** Sets the timer for what is due next. */
  async #arm(): Promise<void> {
    const waits = (await this.#heads()).map((entry) => waitOf(entry, this.#now(), false));
    this.#cancelTimer();
    if (this.#disposed || waits.length === 0) return;
    this.#cancelTimer = this.#schedule(
      () => void this.#pass(false),
      Math.max(shortestPause, Math.min(...waits)),
    );
  }
}
