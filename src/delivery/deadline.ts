import type { Schedule } from './clock.js';
import type { RetryReason } from './delivery.js';

/** One attempt's end: by the clock or by the caller. */
export interface Deadline {
  /** Aborts when the attempt is over. */
  readonly signal: AbortSignal;
  /**
   * Waits for a step of the attempt, and no longer than the attempt lasts, even if the step ignores the
   * signal.
   */
  wait<Value>(step: Promise<Value>): Promise<Value | RetryReason>;
  clear(): void;
}

/** @param outer The caller's own signal, if there is one. */
export function startDeadline(milliseconds: number, schedule: Schedule, outer?: AbortSignal): Deadline {
  const controller = new AbortController();
  let end: (reason: RetryReason) => void;
  const over = new Promise<RetryReason>((resolve) => {
    end = resolve;
  });
  const stop = (reason: RetryReason) => {
    end(reason);
    controller.abort();
  };
  const handleAbort = () => stop('network');
  const cancel = schedule(() => stop('timeout'), milliseconds);
  outer?.addEventListener('abort', handleAbort);
  if (outer?.aborted) handleAbort();

  return {
    signal: controller.signal,
    // `over` comes first: an abort also makes the step fail, and then the reason for the abort is the true
    // one.
    wait: (step) => Promise.race([over, step.catch((): RetryReason => 'network')]),
    clear() {
      cancel();
      outer?.removeEventListener('abort', handleAbort);
    },
  };
}
