import { AmendsError } from '../../core/index.js';

/** Something that is opened when it is first needed and stays closed once it was closed. */
export interface Resource<Thing> {
  use(): Promise<Thing>;
  close(): Promise<void>;
}

export function createResource<Thing>(
  open: () => Promise<Thing>,
  close: (thing: Thing) => Promise<void>,
): Resource<Thing> {
  let opened: Promise<Thing> | undefined;
  let closed = false;
  return {
    use() {
      if (closed) return Promise.reject(closedError());
      opened ??= open().catch((error: unknown) => {
        opened = undefined;
        throw error;
      });
      return opened;
    },
    async close() {
      if (closed) return;
      closed = true;
      if (opened) await close(await opened);
    },
  };
}

function closedError(): AmendsError {
  const message =
    'The store refused a query: expected an open store; got one that was closed. Open another one.';
  return new AmendsError('AM507', message);
}
