import { expect } from '@open-wc/testing';
import {
  createOutbox,
  type Delivery,
  fetchTransport,
  type Outbox,
  type OutboxOptions,
  openStorage,
  type Retry,
  type RowStorage,
  type Schedule,
  type WakeSignal,
} from '../../src/delivery/index.js';
import {
  checkReply,
  eventOf,
  FakeClock,
  FakeKeyValueStore,
  json,
  replyTo,
  settle,
  type TestEvent,
  type TestReply,
} from './fakes.js';

const day = 24 * 3_600_000;

describe('createOutbox', () => {
  const offline: Retry = { status: 'retry', reason: 'offline' };
  const accepted = (id: string): Delivery<TestReply> => ({ status: 'accepted', reply: replyTo(id) });
  const problem = { type: '/wrong', title: 'Wrong', status: 422 };
  const rejected: Delivery<TestReply> = { status: 'rejected', code: 422, problem };

  /** A device with one store, a clock, and an endpoint that answers as the test says. */
  class Device {
    readonly clock = new FakeClock();
    readonly keyValue = new FakeKeyValueStore();
    readonly sent: string[] = [];
    readonly log: string[] = [];
    readonly signals = new Set<(signal: WakeSignal) => void>();
    #page = 0;
    /** How the endpoint answers: `accepted` unless told otherwise. */
    answer: (id: string, attempt: number) => Delivery<TestReply> | Promise<Delivery<TestReply>> = accepted;

    async open(options: Partial<OutboxOptions> = {}): Promise<Outbox<TestEvent, TestReply>> {
      const { now } = this.clock;
      const page = this.#page;
      const schedule: Schedule = (task, milliseconds) =>
        this.clock.schedule(() => page === this.#page && task(), milliseconds);
      const store = await this.store();
      const send = async ({ id }: TestEvent) => {
        this.sent.push(id);
        return this.answer(id, this.sent.filter((other) => other === id).length);
      };
      const outbox = createOutbox<TestEvent, TestReply>(
        { send },
        { store, now, schedule, random: () => 0, ...options },
      );
      outbox.subscribe(({ type, entry, ...change }) => {
        const more = 'durable' in change ? String(change.durable) : change.delivery.status;
        this.log.push(`${type} ${entry.id} ${more}`);
      });
      await settle();
      return outbox;
    }

    /** Ends every page that was opened until now, without a word. */
    crash(): void {
      this.#page += 1;
    }

    store(): Promise<RowStorage> {
      return openStorage({ indexedDB: null, keyValue: () => this.keyValue });
    }

    readonly wake = {
      subscribe: (listener: (signal: WakeSignal) => void) => {
        this.signals.add(listener);
        return () => this.signals.delete(listener);
      },
    };

    signal(signal: WakeSignal): void {
      for (const listener of this.signals) listener(signal);
    }
  }

  describe('when the endpoint answers', () => {
    it('stores the event before it sends it, and removes it on the receipt', async () => {
      const device = new Device();
      const outbox = await device.open();
      const stored: number[] = [];
      device.answer = (id) => {
        stored.push(device.keyValue.length);
        return accepted(id);
      };

      expect(await outbox.send(eventOf('e1', 'case'))).to.deep.equal(accepted('e1'));

      expect(device.log).to.deep.equal(['stored e1 true', 'settled e1 accepted']);
      expect(stored[0]).to.be.greaterThan(0);
      expect(await outbox.pending()).to.deep.equal([]);
      expect((await (await device.store()).all('outbox')).length).to.equal(0);
    });

    it('sends an event once that is sent twice at a time', async () => {
      const device = new Device();
      const outbox = await device.open();

      await Promise.all([outbox.send(eventOf('e1')), outbox.send(eventOf('e1'))]);

      expect(device.sent).to.deep.equal(['e1']);
    });

    it('keeps what is rejected, with the problem, until it is discarded', async () => {
      const device = new Device();
      device.answer = () => rejected;
      const outbox = await device.open();

      expect(await outbox.send(eventOf('e1'))).to.deep.equal(rejected);
      await device.clock.advance(30 * day);

      const [entry] = await outbox.pending();
      expect(entry).to.include({ id: 'e1', state: 'rejected', code: 422 });
      expect(entry!.problem).to.deep.equal(problem);
      expect(entry!.event).to.deep.equal(eventOf('e1'));
      expect(device.sent).to.deep.equal(['e1']);
      await outbox.discard('e1');
      expect(await outbox.pending()).to.deep.equal([]);
    });

    it('tries a rejected event once more when it is sent again', async () => {
      const device = new Device();
      device.answer = (id, attempt) => (attempt === 1 ? rejected : accepted(id));
      const outbox = await device.open();
      await outbox.send(eventOf('e1'));

      expect(await outbox.send(eventOf('e1'))).to.deep.equal(accepted('e1'));

      expect(await outbox.pending()).to.deep.equal([]);
    });

    it('does not lose an event to a transport that throws', async () => {
      const device = new Device();
      device.answer = () => {
        throw new Error('a transport that breaks its word');
      };
      const outbox = await device.open();

      expect(await outbox.send(eventOf('e1'))).to.deep.equal({ status: 'retry', reason: 'network' });

      expect(await outbox.pending()).to.have.lengthOf(1);
    });

    it('answers a send with the attempt that was already on its way', async () => {
      const device = new Device();
      let answer = (_delivery: Delivery<TestReply>) => {};
      const outbox = await device.open();
      device.answer = () => offline;
      await outbox.send(eventOf('e1'));
      device.answer = () =>
        new Promise((resolve) => {
          answer = resolve;
        });
      await device.clock.advance(500);

      const sending = outbox.send(eventOf('e1'));
      await settle();
      answer(accepted('e1'));

      expect(await sending).to.deep.equal(accepted('e1'));
      expect(device.sent).to.deep.equal(['e1', 'e1']);
      expect(await outbox.pending()).to.deep.equal([]);
    });

    it('reports a listener that throws, and goes on', async () => {
      const device = new Device();
      const outbox = await device.open();
      const { reportError } = globalThis;
      const reported: unknown[] = [];
      globalThis.reportError = (error: unknown) => reported.push(error);
      const mistake = new Error('a mistake of the page');
      outbox.subscribe(() => {
        throw mistake;
      });

      const delivery = await outbox.send(eventOf('e1'));

      globalThis.reportError = reportError;
      expect(delivery).to.deep.equal(accepted('e1'));
      expect(reported).to.deep.equal([mistake, mistake]);
    });

    it('forgets an event that is discarded while it is on its way', async () => {
      const device = new Device();
      let answer = (_delivery: Delivery<TestReply>) => {};
      device.answer = () =>
        new Promise((resolve) => {
          answer = resolve;
        });
      const outbox = await device.open();
      const sending = outbox.send(eventOf('e1'));
      await settle();

      await outbox.discard('e1');
      answer(offline);
      await sending;
      await device.clock.advance(day);

      expect(device.sent).to.deep.equal(['e1']);
      expect(await (await device.store()).all('outbox')).to.deep.equal([]);
    });
  });

  describe('when the endpoint cannot be reached', () => {
    it('tries again with the same id, waiting longer each time', async () => {
      const device = new Device();
      const at: number[] = [];
      device.answer = (id, attempt) => {
        at.push(device.clock.time);
        return attempt < 5 ? offline : accepted(id);
      };
      const outbox = await device.open();

      expect(await outbox.send(eventOf('e1'))).to.deep.equal(offline);
      await device.clock.advance(60_000);

      expect(device.sent).to.deep.equal(['e1', 'e1', 'e1', 'e1', 'e1']);
      expect(at.map((time) => time - at[0]!)).to.deep.equal([0, 500, 1_500, 3_500, 7_500]);
      expect(device.log).to.deep.equal([
        'stored e1 true',
        'waiting e1 retry',
        'waiting e1 retry',
        'waiting e1 retry',
        'waiting e1 retry',
        'settled e1 accepted',
      ]);
    });

    it('makes no request before the endpoint wants one, not even when told to flush or woken', async () => {
      const device = new Device();
      device.answer = (id, attempt) =>
        attempt === 1 ? { status: 'retry', reason: 'busy', afterMilliseconds: 120_000 } : accepted(id);
      const outbox = await device.open({ wake: device.wake });
      await outbox.send(eventOf('e1'));

      await device.clock.advance(119_000);
      await outbox.flush();
      device.signal('online');
      device.signal('pageshow');
      await device.clock.advance(999);
      expect(device.sent).to.have.lengthOf(1);
      await device.clock.advance(2_000);

      expect(device.sent).to.have.lengthOf(2);
    });

    it('does not come back earlier for a Retry-After that is past', async () => {
      const device = new Device();
      device.answer = () => ({ status: 'retry', reason: 'busy', afterMilliseconds: 0 });
      const outbox = await device.open();
      await outbox.send(eventOf('e1'));

      await device.clock.advance(499);

      expect(device.sent).to.have.lengthOf(1);
    });

    it('flushes at once when told to', async () => {
      const device = new Device();
      device.answer = () => offline;
      const outbox = await device.open();
      await outbox.send(eventOf('e1'));
      device.answer = accepted;

      await outbox.flush();

      expect(device.log.at(-1)).to.equal('settled e1 accepted');
    });

    it('tries again up to ten seconds after the device is online', async () => {
      const device = new Device();
      device.answer = () => offline;
      const outbox = await device.open({ wake: device.wake, random: () => 0.999 });
      await outbox.send(eventOf('e1'));
      await device.clock.advance(300_000);
      const before = device.sent.length;
      while (device.sent.length === before) await device.clock.advance(1_000);
      const attempts = device.sent.length;
      device.answer = accepted;

      device.signal('online');
      await device.clock.advance(9_989);
      expect(device.sent).to.have.lengthOf(attempts);
      await device.clock.advance(11);

      expect(device.log.at(-1)).to.equal('settled e1 accepted');
    });

    it('looks for what is due when the page comes back', async () => {
      const device = new Device();
      device.answer = () => offline;
      const outbox = await device.open({ wake: device.wake });
      await outbox.send(eventOf('e1'));
      device.clock.time += 3_600_000; // frozen: no timer ran
      device.answer = accepted;

      device.signal('pageshow');
      await settle();

      expect(device.log.at(-1)).to.equal('settled e1 accepted');
    });

    it('passes the signal on to the first attempt', async () => {
      const device = new Device();
      const outbox = createOutbox<TestEvent, TestReply>(
        { send: async (_event, signal) => (signal?.aborted ? offline : rejected) },
        { store: await device.store(), ...device.clock },
      );

      expect(await outbox.send(eventOf('e1'), AbortSignal.abort())).to.deep.equal(offline);
    });
  });

  describe('after a reload', () => {
    it('resumes with the same id', async () => {
      const device = new Device();
      device.answer = () => new Promise(() => {}); // the page is gone before an answer
      const first = await device.open();
      void first.send(eventOf('e1', 'case'));
      await settle();
      device.crash();
      device.answer = accepted;

      await device.clock.advance(30_000);
      await device.open();

      expect(device.sent).to.deep.equal(['e1', 'e1']);
      expect(device.log.at(-1)).to.equal('settled e1 accepted');
    });

    it('still waits as long as the endpoint wants', async () => {
      const device = new Device();
      device.answer = (id, attempt) =>
        attempt === 1 ? { status: 'retry', reason: 'busy', afterMilliseconds: 600_000 } : accepted(id);
      const first = await device.open();
      await first.send(eventOf('e1'));
      first.dispose();

      await device.open();
      await device.clock.advance(600_000);
      expect(device.sent).to.have.lengthOf(1);
      await device.clock.advance(1_000);

      expect(device.sent).to.have.lengthOf(2);
    });

    it('waits no longer than that when the clock has been set back by years', async () => {
      const device = new Device();
      device.answer = (id, attempt) => (attempt === 1 ? offline : accepted(id));
      const first = await device.open();
      await first.send(eventOf('e1'));
      first.dispose();
      device.clock.time -= 3_650 * day;

      await device.open();
      await device.clock.advance(1_000);

      expect(device.log.at(-1)).to.equal('settled e1 accepted');
    });

    it('tries once more when the clock has been set forward by years', async () => {
      const device = new Device();
      device.answer = (id, attempt) => (attempt === 1 ? offline : accepted(id));
      const first = await device.open();
      await first.send(eventOf('e1'));
      first.dispose();
      device.clock.time += 3_650 * day;

      await device.open();

      expect(device.log.at(-1)).to.equal('settled e1 accepted');
    });

    it('leaves alone what belongs to another scope, or is no entry', async () => {
      const device = new Device();
      device.answer = () => offline;
      const first = await device.open({ scope: '/amends anna' });
      await first.send(eventOf('e1'));
      first.dispose();
      await (await device.store()).put('outbox', 'junk', { id: 'junk' });

      const second = await device.open({ scope: '/amends bert' });
      await device.clock.advance(day);

      expect(device.sent).to.deep.equal(['e1']);
      expect(await second.pending()).to.deep.equal([]);
    });
  });

  describe('order', () => {
    it('holds the events of one case back until the earlier one is settled', async () => {
      const device = new Device();
      device.answer = () => offline;
      const outbox = await device.open();

      await outbox.send(eventOf('e1', 'case'));
      expect(await outbox.send(eventOf('e2', 'case'))).to.deep.equal(offline);
      expect(await outbox.send(eventOf('other', 'other case'))).to.deep.equal(offline);
      expect(device.sent).to.deep.equal(['e1', 'e1', 'other']);
      device.answer = accepted;
      await device.clock.advance(10_000);

      expect(device.log.filter((line) => line.startsWith('settled'))).to.have.members([
        'settled e1 accepted',
        'settled e2 accepted',
        'settled other accepted',
      ]);
      expect(device.sent.filter((id) => id !== 'other').slice(-2)).to.deep.equal(['e1', 'e2']);
    });

    it('keeps the order of events that are sent at the same moment, over a reload too', async () => {
      const device = new Device();
      device.answer = () => new Promise(() => {});
      const first = await device.open();
      for (const id of ['e3', 'e1', 'e2']) void first.send(eventOf(id, 'case'));
      await settle();
      device.crash();
      device.sent.length = 0;
      device.answer = accepted;

      await device.clock.advance(30_000);
      await device.open();

      expect(device.sent).to.deep.equal(['e3', 'e1', 'e2']);
    });

    it('goes on after an event that was rejected', async () => {
      const device = new Device();
      device.answer = (id) => (id === 'e1' ? rejected : accepted(id));
      const outbox = await device.open();

      const deliveries = await Promise.all(['e1', 'e2'].map((id) => outbox.send(eventOf(id, 'case'))));

      expect(deliveries).to.deep.equal([rejected, accepted('e2')]);
    });
  });

  describe('age', () => {
    it('gives up after seven days of failures, and keeps the event', async () => {
      const device = new Device();
      device.answer = () => ({ ...offline, afterMilliseconds: 3_600_000 });
      const outbox = await device.open();
      await outbox.send(eventOf('e1', 'case'));

      await device.clock.advance(7 * day - 3_600_000);
      expect((await outbox.pending())[0]).to.include({ state: 'waiting' });
      await device.clock.advance(2 * 3_600_000);

      expect((await outbox.pending())[0]).to.include({ id: 'e1', state: 'expired', reason: 'offline' });
      expect(device.log.at(-1)).to.equal('settled e1 retry');
      const attempts = device.sent.length;
      await device.clock.advance(day);
      expect(device.sent).to.have.lengthOf(attempts);
    });

    it('leaves no timer behind when nothing waits, nor after it is disposed', async () => {
      const device = new Device();
      const outbox = await device.open({ wake: device.wake });
      await outbox.send(eventOf('e1'));
      await settle();
      expect(device.clock.timers).to.equal(0);

      device.answer = () => offline;
      await outbox.send(eventOf('e2'));
      device.signal('online');
      outbox.dispose();
      await settle();

      expect(device.clock.timers).to.equal(0);
      expect(device.signals.size).to.equal(0);
    });
  });

  describe('when the device cannot store', () => {
    it('sends at once, and says that nothing is saved', async () => {
      const device = new Device();
      const outbox = await device.open({ store: await openStorage({ indexedDB: null }) });

      expect(await outbox.send(eventOf('e1'))).to.deep.equal(accepted('e1'));

      expect(device.log).to.deep.equal(['stored e1 false', 'settled e1 accepted']);
    });

    it('tries again from memory, and says so once it is saved after all', async () => {
      const device = new Device();
      device.keyValue.limit = 0;
      device.answer = (id, attempt) => (attempt < 3 ? offline : accepted(id));
      const keyValue = () => {
        device.keyValue.limit = 10;
        return device.keyValue;
      };
      const outbox = await device.open({ store: await openStorage({ indexedDB: null, keyValue }) });
      device.keyValue.limit = 0;
      await outbox.send(eventOf('e1'));
      device.keyValue.limit = 10;

      await device.clock.advance(10_000);

      expect(device.log).to.deep.equal([
        'stored e1 false',
        'waiting e1 retry',
        'stored e1 true',
        'waiting e1 retry',
        'settled e1 accepted',
      ]);
    });

    it('does not send again and again what it cannot delete', async () => {
      const device = new Device();
      const store = await device.store();
      store.delete = () => Promise.resolve();
      const outbox = await device.open({ store });
      await outbox.send(eventOf('e1'));

      await device.clock.advance(day);

      expect(device.sent).to.deep.equal(['e1']);
    });
  });

  it('carries an event over the real IndexedDB and fetchTransport', async () => {
    const bodies: string[] = [];
    const fetch = async (_url: RequestInfo | URL, init: RequestInit = {}) => {
      bodies.push(String(init.body));
      return json(replyTo('e1'));
    };
    const store = await openStorage({ name: `amends-outbox-${Date.now()}` });
    const transport = fetchTransport<TestEvent, TestReply>({
      url: '/amends/events',
      check: checkReply,
      fetch,
    });
    const outbox = createOutbox(transport, { store });

    const delivery = await outbox.send(eventOf('e1', 'case'));

    expect(delivery).to.deep.equal(accepted('e1'));
    expect(bodies.map((body) => JSON.parse(body))).to.deep.equal([eventOf('e1', 'case')]);
    outbox.dispose();
  });
});
