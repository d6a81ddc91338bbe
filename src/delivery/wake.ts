import type { Schedule } from './clock.js';

/** What can make it worth trying again: a connection, a page that came back, a tab that is looked at. */
export type WakeSignal = 'online' | 'pageshow' | 'visible';

/** Tells of signals. The browser side makes it, out of `window` and `document`. */
export interface WakeSignals {
  /** What it returns ends the subscription. */
  subscribe(listener: (signal: WakeSignal) => void): () => void;
}

// When a network comes back it comes back to many at once.
const longestOnlineWait = 10_000;

/**
 * Calls back on every signal, and a random 0 to 10 s after `online`.
 *
 * @param random Gives a number in [0, 1).
 */
export function listen(
  signals: WakeSignals,
  wake: (signal: WakeSignal) => void,
  schedule: Schedule,
  random: () => number,
): () => void {
  let cancel = () => {};
  const unsubscribe = signals.subscribe((signal) => {
    if (signal === 'online') {
      cancel();
      cancel = schedule(() => wake(signal), random() * longestOnlineWait);
    } else {
      wake(signal);
    }
  });
  return () => {
    unsubscribe();
    cancel();
  };
}
