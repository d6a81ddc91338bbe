import { expect } from '@open-wc/testing';
import {
  createOutbox,
  type FetchTransportOptions,
  fetchTransport,
  type Locks,
  type Outbox,
  openStorage,
  type RowStorage,
  type Schedule,
  type Transport,
} from '../../src/delivery/index.js';
import {
  checkReply,
  FakeClock,
  FakeKeyValueStore,
  promptJson as json,
  replyTo,
  settle,
  type TestEvent,
  type TestReply,
} from './fakes.js';

type Send = Transport<TestEvent, TestReply>;

/** How a client differs from the one that is shipped. */
interface Mutation {
  readonly options?: Partial<FetchTransportOptions<TestEvent, TestReply>>;
  readonly transport?: (transport: Send, store: RowStorage) => Send;
}

interface Outcome {
  lost: number;
  doubled: number;
  falselyAccepted: number;
  unfinished: number;
}

const second = 1_000;
const minute = 60 * second;

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** An endpoint that keeps its word: one effect and one receipt for each id. Its network does not. */
class Shop {
  readonly effects: { id: string; submission: string }[] = [];
  readonly #receipts = new Map<string, TestReply>();
  isGood = false;
  readonly #clock: FakeClock;
  readonly #random: () => number;

  constructor(clock: FakeClock, random: () => number) {
    this.#clock = clock;
    this.#random = random;
  }

  readonly fetch = async (_url: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    const event = JSON.parse(String(init.body)) as TestEvent;
    await this.#wait(20 + this.#random() * 400);
    return this.isGood ? this.#commit(event) : this.#fault(event);
  };

  async #fault(event: TestEvent): Promise<Response> {
    const faults: (() => Response | Promise<Response>)[] = [
      () => this.#commit(event),
      () => this.#commit(event),
      () => Promise.reject(new TypeError('before the request')),
      () => (this.#commit(event), Promise.reject(new TypeError('after the commit'))),
      async () => (await this.#wait(30 * second), this.#commit(event)),
      async () => (this.#commit(event), await this.#wait(30 * second), json(replyTo(event.id))),
      () => json({}, 500),
      () => (this.#commit(event), json({}, 502)),
      () => json({}, 503, { 'retry-after': '7' }),
      () => json({}, 429, { 'retry-after': 'later' }),
      () => json('<title>Free Wi-Fi: log in</title>', 200, { 'content-type': 'text/html' }),
      () => json(replyTo('somebody-else')),
      () => (this.#commit(event), json(JSON.stringify(replyTo(event.id)).slice(0, 20))),
      () => json({ type: '/in-progress' }, 409, { 'retry-after': '1' }),
      () => json('', 302),
      () => json({}, 408),
    ];
    return faults[Math.floor(this.#random() * faults.length)]!();
  }

  #commit(event: TestEvent): Response {
    if (!this.#receipts.has(event.id)) {
      this.#receipts.set(event.id, replyTo(event.id));
      this.effects.push({ id: event.id, submission: String(event.data) });
    }
    return json(this.#receipts.get(event.id));
  }

  #wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => this.#clock.schedule(resolve, milliseconds));
  }
}

/** One customer's device for one seed: tabs that come and go, a store that may be full, and a bad network. */
class Run {
  readonly #clock = new FakeClock();
  readonly #random: () => number;
  readonly #shop: Shop;
  readonly #disk = new FakeKeyValueStore();
  readonly #mutation: Mutation;
  readonly #hasLocks: boolean;
  #locks = new Map<string, Page>();
  #pages: Page[] = [];
  #submissions = 0;
  readonly saved = new Set<string>();
  readonly outcome: Outcome = { lost: 0, doubled: 0, falselyAccepted: 0, unfinished: 0 };

  constructor(seed: number, mutation: Mutation) {
    this.#random = randomFrom(seed);
    this.#shop = new Shop(this.#clock, this.#random);
    this.#mutation = mutation;
    this.#hasLocks = this.#random() < 0.5;
  }

  async play(): Promise<Outcome> {
    await this.#open();
    const steps = 2 + Math.floor(this.#random() * 8);
    for (let step = 0; step < steps; step += 1) await this.#step();
    await this.#heal();
    return this.#count();
  }

  async #step(): Promise<void> {
    const choice = this.#random();
    if (choice < 0.4) this.#submit();
    else if (choice < 0.55) this.#crash();
    else if (choice < 0.65) await this.#open();
    else if (choice < 0.75) this.#disk.limit = this.#random() < 0.5 ? 2 : Number.POSITIVE_INFINITY;
    else if (choice < 0.8) void this.#page?.outbox.flush();
    await this.#clock.advance(this.#random() ** 3 * 40 * second);
    if (this.#pages.length === 0) await this.#open();
  }

  async #heal(): Promise<void> {
    this.#shop.isGood = true;
    this.#disk.limit = Number.POSITIVE_INFINITY;
    await this.#open();
    await this.#clock.advance(20 * minute);
  }

  async #count(): Promise<Outcome> {
    const times = (submission: string) =>
      this.#shop.effects.filter((effect) => effect.submission === submission).length;
    this.outcome.lost = [...this.saved].filter((submission) => times(submission) === 0).length;
    this.outcome.doubled =
      this.#shop.effects.length - new Set(this.#shop.effects.map((each) => each.submission)).size;
    this.outcome.unfinished = (await this.#page!.outbox.pending()).length;
    return this.outcome;
  }

  get #page(): Page | undefined {
    return this.#pages.at(-1);
  }

  async #open(): Promise<void> {
    const page = new Page(this.#clock);
    this.#pages.push(page);
    const store = page.guard(await openStorage({ indexedDB: null, keyValue: () => this.#disk }));
    const { schedule } = page;
    const { now } = this.#clock;
    const base = { url: '/amends/events', check: checkReply, online: () => true };
    const options = { ...base, fetch: page.fetch(this.#shop), now, schedule, ...this.#mutation.options };
    const sender = fetchTransport<TestEvent, TestReply>(options);
    const transport = this.#mutation.transport?.(sender, store) ?? sender;
    const locks = this.#hasLocks ? this.#locksOf(page) : undefined;
    page.outbox = createOutbox(transport, { store, now, schedule, random: this.#random, locks });
    page.outbox.subscribe((change) => {
      const submission = String(change.entry.event.data);
      if (change.type === 'stored' && change.durable) this.saved.add(submission);
      if (change.type !== 'settled' || change.delivery.status !== 'accepted') return;
      const isThere = this.#shop.effects.some((effect) => effect.submission === submission);
      if (!isThere) this.outcome.falselyAccepted += 1;
    });
    await settle();
  }

  #submit(): void {
    this.#submissions += 1;
    const data = `submission ${this.#submissions}`;
    const subject = `case ${this.#submissions % 2}`;
    void this.#page?.outbox.send({
      id: `event-${this.#submissions}`,
      type: 'dev.amends.remedy.chosen',
      subject,
      data,
    });
  }

  #crash(): void {
    const page = this.#pages.splice(Math.floor(this.#random() * this.#pages.length), 1)[0];
    if (page) page.isOpen = false;
    this.#locks = new Map([...this.#locks].filter(([, holder]) => holder.isOpen));
  }

  /** Web Locks as far as `ifAvailable` goes; a page that is gone holds none. */
  #locksOf(page: Page): Locks {
    const request = async (name: string, _options: unknown, work: (lock: unknown) => unknown) => {
      if (this.#locks.has(name)) return work(null);
      this.#locks.set(name, page);
      try {
        return await work({ name });
      } finally {
        if (this.#locks.get(name) === page) this.#locks.delete(name);
      }
    };
    return { request } as unknown as Locks;
  }
}

/** A page that can vanish at any moment: nothing of it happens from then on. */
class Page {
  isOpen = true;
  outbox!: Outbox<TestEvent, TestReply>;
  readonly #clock: FakeClock;

  constructor(clock: FakeClock) {
    this.#clock = clock;
  }

  readonly schedule: Schedule = (task, milliseconds) =>
    this.#clock.schedule(() => this.isOpen && task(), milliseconds);

  fetch(shop: Shop): typeof fetch {
    return async (url, init) => {
      if (!this.isOpen) return new Promise(() => {});
      const response = await shop.fetch(url as string, init);
      return this.isOpen ? response : new Promise(() => {});
    };
  }

  guard(store: RowStorage): RowStorage {
    const whileOpen =
      <Given extends unknown[], Result>(work: (...given: Given) => Promise<Result>) =>
      async (...given: Given): Promise<Result> => {
        const result = this.isOpen ? await work(...given) : undefined;
        return this.isOpen ? (result as Result) : new Promise<Result>(() => {});
      };
    return {
      durable: store.durable,
      get: whileOpen(store.get.bind(store)),
      put: whileOpen(store.put.bind(store)),
      update: whileOpen(store.update.bind(store)),
      delete: whileOpen(store.delete.bind(store)),
      all: whileOpen(store.all.bind(store)),
      clear: whileOpen(store.clear.bind(store)),
    };
  }
}

async function playAll(seeds: number, mutation: Mutation = {}): Promise<Outcome> {
  const total: Outcome = { lost: 0, doubled: 0, falselyAccepted: 0, unfinished: 0 };
  for (let seed = 1; seed <= seeds; seed += 1) {
    const outcome = await new Run(seed, mutation).play();
    for (const key of Object.keys(total) as (keyof Outcome)[]) total[key] += outcome[key];
  }
  return total;
}

describe('random faults', function () {
  this.timeout(60_000);

  it('lose nothing that was saved, double nothing, and never pass for success', async () => {
    expect(await playAll(400)).to.deep.equal({ lost: 0, doubled: 0, falselyAccepted: 0, unfinished: 0 });
  });

  it('give the same outcome for the same seed', async () => {
    const outcomes = [await new Run(7, {}).play(), await new Run(7, {}).play()];

    expect(outcomes[0]).to.deep.equal(outcomes[1]);
  });

  it('show a client that removes an event before it sends it', async () => {
    const transport = (sender: Send, store: RowStorage): Send => ({
      async send(event, signal) {
        await store.delete('outbox', event.id);
        return sender.send(event, signal);
      },
    });

    expect((await playAll(100, { transport })).lost).to.be.greaterThan(0);
  });

  it('show a client that takes a new id for each attempt', async () => {
    let attempts = 0;
    const transport = (sender: Send): Send => ({
      send: (event, signal) => sender.send({ ...event, id: `${event.id}-${(attempts += 1)}` }, signal),
    });

    expect((await playAll(100, { transport })).doubled).to.be.greaterThan(0);
  });

  it('show a client that accepts any 2xx', async () => {
    const outcome = await playAll(100, { options: { acceptStatus: ({ id }) => replyTo(id) } });

    expect(outcome.falselyAccepted).to.be.greaterThan(0);
    expect(outcome.lost).to.be.greaterThan(0);
  });
});
