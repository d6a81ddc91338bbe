import type { Schedule } from './clock.js';
import { isRecord } from './problem.js';
import type { RowStorage } from './storage.js';

/** Lets one tab at a time do a thing. */
export interface Guard {
  /** Does the work and gives its result, or gives `undefined` at once when somebody else is at it. */
  run<Result>(name: string, work: () => Promise<Result>): Promise<Result | undefined>;
}

/** The part of `navigator.locks` that is used here. */
export type Locks = Pick<LockManager, 'request'>;

/** A guard by Web Locks, which end with the tab that holds them; by the other guard where they are denied. */
export function lockGuard(locks: Locks, other: Guard): Guard {
  return {
    async run<Result>(name: string, work: () => Promise<Result>) {
      const state = { asked: false };
      const hold = (lock: Lock | null): Promise<Result> | undefined => {
        state.asked = true;
        return lock ? work() : undefined;
      };
      try {
        return await locks.request(name, { ifAvailable: true }, hold);
      } catch (error) {
        if (state.asked) throw error;
        // Denied, as in a sandboxed frame.
        return await other.run(name, work);
      }
    },
  };
}

export interface LeaseOptions {
  /** Who holds it: another one for each outbox. */
  readonly holder: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly schedule: Schedule;
}

const leaseLength = 30_000;

/** A guard by rows that lapse 30 seconds after their holder stops renewing them. */
export function leaseGuard(store: RowStorage, { holder, now, schedule }: LeaseOptions): Guard {
  const isForeign = (lease: unknown) =>
    isRecord(lease) && lease['holder'] !== holder && isRunning(lease, now());
  const take = async (name: string) => {
    const mine = { holder, until: now() + leaseLength };
    return (await store.update('leases', name, (lease) => (isForeign(lease) ? lease : mine))) === mine;
  };
  const release = (name: string) =>
    store.update('leases', name, (lease) => (isForeign(lease) ? lease : undefined));
  return {
    async run(name, work) {
      if (!(await take(name))) return undefined;
      const stop = repeat(() => take(name), leaseLength / 3, schedule);
      try {
        return await work();
      } finally {
        stop();
        await release(name);
      }
    },
  };
}

function isRunning({ until }: Readonly<Record<string, unknown>>, now: number): boolean {
  // A lease from far ahead was written by a clock that has been set back.
  return typeof until === 'number' && until > now && until <= now + leaseLength;
}

function repeat(task: () => unknown, milliseconds: number, schedule: Schedule): () => void {
  let cancel = () => {};
  const next = () => {
    cancel = schedule(() => {
      task();
      next();
    }, milliseconds);
  };
  next();
  return () => cancel();
}
