import { type createOutbox, openStorage, type RowStorage, type WakeSignals } from '../delivery/index.js';

let storage: Promise<RowStorage> | undefined;

/** The one store of this page: it holds drafts, the outbox and, in static mode, cases. */
export function openPageStorage(): Promise<RowStorage> {
  storage ??= openStorage({ keyValue: () => localStorage });
  return storage;
}

/** What can make it worth sending again. */
export const pageWakeSignals: WakeSignals = {
  subscribe(listener) {
    const ending = new AbortController();
    const { signal } = ending;
    addEventListener('online', () => listener('online'), { signal });
    addEventListener('pageshow', () => listener('pageshow'), { signal });
    document.addEventListener('visibilitychange', () => document.hidden || listener('visible'), { signal });
    return () => ending.abort();
  },
};

/** What keeps tabs of one page apart and tells each of the others' news, where the browser has it. */
export function pageOutboxOptions(): Pick<Parameters<typeof createOutbox>[1], 'wake' | 'locks' | 'channel'> {
  return {
    wake: pageWakeSignals,
    ...('locks' in navigator ? { locks: navigator.locks } : {}),
    ...(typeof BroadcastChannel === 'undefined' ? {} : { channel: new BroadcastChannel('amends-outbox') }),
  };
}
