import { expect } from '@open-wc/testing';
import {
  createOutbox,
  type Delivery,
  type Locks,
  type Outbox,
  type OutboxChannel,
  type OutboxOptions,
  openStorage,
} from '../../src/delivery/index.js';
import {
  eventOf,
  FakeClock,
  FakeKeyValueStore,
  replyTo,
  settle,
  type TestEvent,
  type TestReply,
} from './fakes.js';

/** Web Locks as far as `ifAvailable` goes. */
class FakeLocks {
  readonly held = new Set<string>();

  readonly request = async (name: string, _options: unknown, work: (lock: unknown) => unknown) => {
    if (this.held.has(name)) return work(null);
    this.held.add(name);
    try {
      return await work({ name });
    } finally {
      this.held.delete(name);
    }
  };
}

/** What one page says, all others hear. */
class FakeAir {
  readonly #pages = new Set<EventTarget>();

  open(): OutboxChannel {
    const page = new EventTarget();
    this.#pages.add(page);
    const postMessage = (data: unknown) => {
      const others = [...this.#pages].filter((other) => other !== page);
      for (const other of others)
        other.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) }));
    };
    return Object.assign(page, { postMessage }) as unknown as OutboxChannel;
  }
}

describe('two outboxes on one store', () => {
  const accepted = (id: string): Delivery<TestReply> => ({ status: 'accepted', reply: replyTo(id) });

  class Tabs {
    readonly clock = new FakeClock();
    readonly keyValue = new FakeKeyValueStore();
    readonly air = new FakeAir();
    readonly sent: string[] = [];
    readonly log: string[] = [];
    answer: (id: string) => Delivery<TestReply> | Promise<Delivery<TestReply>> = accepted;

    async open(tab: string, options: Partial<OutboxOptions> = {}): Promise<Outbox<TestEvent, TestReply>> {
      const { now, schedule } = this.clock;
      const store = await openStorage({ indexedDB: null, keyValue: () => this.keyValue });
      const send = async ({ id }: TestEvent) => {
        this.sent.push(`${tab} ${id}`);
        return this.answer(id);
      };
      const outbox = createOutbox<TestEvent, TestReply>(
        { send },
        { store, now, schedule, channel: this.air.open(), ...options },
      );
      outbox.subscribe(({ type, entry }) => this.log.push(`${tab} ${type} ${entry.id}`));
      await settle();
      return outbox;
    }
  }

  const guards: Record<string, () => Partial<OutboxOptions>> = {
    'with Web Locks': () => ({ locks: new FakeLocks() as unknown as Locks }),
    'with leases': () => ({}),
    'with leases where Web Locks are denied': () => ({
      locks: { request: () => Promise.reject(new DOMException('', 'SecurityError')) } as unknown as Locks,
    }),
  };

  for (const [name, guard] of Object.entries(guards)) {
    describe(name, () => {
      it('send each event once', async () => {
        const tabs = new Tabs();
        const options = guard();
        tabs.answer = () => ({ status: 'retry', reason: 'offline' });
        const one = await tabs.open('one', { ...options, random: () => 0.1 });
        const other = await tabs.open('other', { ...options, random: () => 0.2 });
        for (const id of ['a', 'b', 'c']) await one.send(eventOf(id));
        await other.send(eventOf('d'));
        tabs.sent.length = 0;
        tabs.answer = accepted;

        await Promise.all([one.flush(), other.flush(), one.flush()]);
        await tabs.clock.advance(120_000);

        expect(tabs.sent.map((line) => line.split(' ')[1]).sort()).to.deep.equal(['a', 'b', 'c', 'd']);
      });

      it('do not both send what one of them is sending', async () => {
        const tabs = new Tabs();
        const options = guard();
        let answer = (_delivery: Delivery<TestReply>) => {};
        tabs.answer = () =>
          new Promise((resolve) => {
            answer = resolve;
          });
        const one = await tabs.open('one', options);
        const sending = one.send(eventOf('a', 'case'));
        await settle();

        const other = await tabs.open('other', options);
        await other.flush();
        await tabs.clock.advance(45_000);
        expect(tabs.sent).to.deep.equal(['one a']);
        answer(accepted('a'));

        expect(await sending).to.deep.equal(accepted('a'));
        await tabs.clock.advance(60_000);
        expect(tabs.sent).to.deep.equal(['one a']);
      });

      it('keep the order of one case', async () => {
        const tabs = new Tabs();
        const options = guard();
        let answer = (_delivery: Delivery<TestReply>) => {};
        tabs.answer = () =>
          new Promise((resolve) => {
            answer = resolve;
          });
        const one = await tabs.open('one', options);
        const other = await tabs.open('other', options);
        const sending = one.send(eventOf('a', 'case'));
        await settle();

        expect(await other.send(eventOf('b', 'case'))).to.deep.equal({ status: 'retry', reason: 'busy' });
        tabs.answer = accepted;
        answer(accepted('a'));
        await sending;
        await tabs.clock.advance(60_000);

        expect(tabs.sent.map((line) => line.split(' ')[1])).to.deep.equal(['a', 'b']);
      });
    });
  }

  it('take over from a tab whose lease has lapsed', async () => {
    const tabs = new Tabs();
    tabs.answer = () => new Promise(() => {});
    let isOpen = true;
    const one = await tabs.open('one', {
      schedule: (task, milliseconds) => tabs.clock.schedule(() => isOpen && task(), milliseconds),
    });
    void one.send(eventOf('a'));
    await settle();
    isOpen = false;
    tabs.answer = accepted;

    await tabs.open('other');
    await tabs.clock.advance(29_000);
    expect(tabs.sent).to.deep.equal(['one a']);
    await tabs.clock.advance(2_000);

    expect(tabs.sent).to.deep.equal(['one a', 'other a']);
  });

  it('tell each other what became of an event', async () => {
    const tabs = new Tabs();
    tabs.answer = () => ({ status: 'retry', reason: 'offline' });
    const one = await tabs.open('one');
    const other = await tabs.open('other');
    await one.send(eventOf('a'));
    tabs.answer = accepted;
    tabs.sent.length = 0;

    await other.flush();
    await tabs.clock.advance(60_000);

    expect(tabs.log.slice(-2).sort()).to.deep.equal(['one settled a', 'other settled a']);
    expect(tabs.sent).to.deep.equal(['other a']);
  });

  it('ask the endpoint again for a receipt that the other tab got unheard', async () => {
    const tabs = new Tabs();
    tabs.answer = () => ({ status: 'retry', reason: 'offline' });
    const one = await tabs.open('one', { channel: undefined });
    const other = await tabs.open('other');
    await one.send(eventOf('a'));
    tabs.answer = accepted;
    await other.flush();

    await one.flush();

    expect(tabs.log.at(-1)).to.equal('one settled a');
    expect(await one.pending()).to.deep.equal([]);
  });

  it('pass no messages of another scope, nor strange ones', async () => {
    const tabs = new Tabs();
    const stranger = tabs.air.open();
    await tabs.open('one', { scope: 'anna' });
    const other = await tabs.open('other', { scope: 'bert' });

    await other.send(eventOf('a'));
    for (const data of [null, 'hello', { type: 'settled' }]) stranger.postMessage(data);

    expect(tabs.log).to.deep.equal(['other stored a', 'other settled a']);
  });

  it('send once with the real navigator.locks, BroadcastChannel and IndexedDB', async () => {
    const sent: string[] = [];
    const name = `amends-tabs-${Date.now()}`;
    const channels = [new BroadcastChannel(name), new BroadcastChannel(name)] as const;
    const store = await openStorage({ name });
    const transport = {
      send: async ({ id }: TestEvent): Promise<Delivery<TestReply>> => {
        sent.push(id);
        return sent.length > 3 ? accepted(id) : { status: 'retry', reason: 'offline' };
      },
    };
    const open = (channel: BroadcastChannel) =>
      createOutbox(transport, {
        store,
        channel,
        locks: navigator.locks,
        scope: name,
        schedule: () => () => {},
      });
    const [one, other] = channels.map(open) as [Outbox<TestEvent, TestReply>, Outbox<TestEvent, TestReply>];
    for (const id of ['a', 'b', 'c']) await one.send(eventOf(id));
    const heard = new Promise<void>((resolve) => {
      const ids = new Set<string>();
      other.subscribe(({ type, entry }) => type === 'settled' && ids.add(entry.id).size === 3 && resolve());
    });

    await Promise.all([one.flush(), other.flush(), one.flush(), other.flush()]);
    await heard;

    expect(sent.slice(3).sort()).to.deep.equal(['a', 'b', 'c']);
    expect(await other.pending()).to.deep.equal([]);
    one.dispose();
    other.dispose();
    for (const channel of channels) channel.close();
  });
});
