import type { KeyValueStore, OutgoingEvent, Schedule } from '../../src/delivery/index.js';

/** An event as these tests send it. */
export interface TestEvent extends OutgoingEvent {
  readonly data?: unknown;
}

export interface TestReply {
  readonly id: string;
  readonly receipt: { readonly reference: string };
}

export function checkReply(body: unknown): TestReply | undefined {
  const reply = body as TestReply;
  return typeof reply.receipt.reference === 'string' ? reply : undefined;
}

export function eventOf(id: string, subject?: string): TestEvent {
  return { id, type: 'dev.amends.remedy.chosen', ...(subject !== undefined && { subject }) };
}

export function replyTo(id: string): TestReply {
  return { id, receipt: { reference: `R-${id}` } };
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return new Response(text, { status, headers: { 'content-type': 'application/json', ...headers } });
}

/**
 * As `json`, but its body can be read without the browser taking its time: for tests on a clock of their own.
 */
export function promptJson(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const chunks = [new TextEncoder().encode(text)];
  const read = async () => ({ done: chunks.length === 0, value: chunks.shift() });
  const all = new Headers({ 'content-type': 'application/json', ...headers });
  return { status, headers: all, body: { getReader: () => ({ read }) } } as unknown as Response;
}

interface Timer {
  readonly at: number;
  readonly task: () => void;
}

/** A clock that goes on only when told to. */
export class FakeClock {
  time = Date.UTC(2026, 0, 1);
  #timers: Timer[] = [];

  readonly now = (): number => this.time;

  readonly schedule: Schedule = (task, milliseconds) => {
    const timer = { at: this.time + milliseconds, task };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  };

  get timers(): number {
    return this.#timers.length;
  }

  /** Lets this much time pass, and all that it sets off. */
  async advance(milliseconds: number): Promise<void> {
    const end = this.time + milliseconds;
    await settle();
    for (let timer = this.#next(end); timer; timer = this.#next(end)) {
      this.#timers = this.#timers.filter((other) => other !== timer);
      this.time = Math.max(this.time, timer.at);
      timer.task();
      await settle();
    }
    this.time = end;
  }

  #next(end: number): Timer | undefined {
    const due = this.#timers.filter(({ at }) => at <= end);
    return due.sort((one, other) => one.at - other.at)[0];
  }
}

/** Lets all promises run that need neither time nor the browser. */
export async function settle(turns = 200): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
}

/** A key-value store in which `limit` entries have room. */
export class FakeKeyValueStore implements KeyValueStore {
  readonly entries = new Map<string, string>();
  limit = Number.POSITIVE_INFINITY;

  get length(): number {
    return this.entries.size;
  }

  key(index: number): string | null {
    return [...this.entries.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    return this.entries.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    if (!this.entries.has(key) && this.entries.size >= this.limit) {
      throw new DOMException('', 'QuotaExceededError');
    }
    this.entries.set(key, value);
  }

  removeItem(key: string): void {
    this.entries.delete(key);
  }
}
