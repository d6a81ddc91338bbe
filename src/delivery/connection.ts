import type { Schedule } from './clock.js';
import { collections } from './tier.js';

// Safari can leave a request without any event for ever (https://bugs.webkit.org/show_bug.cgi?id=226547), and
// so does a database that another tab blocks.
const longestWait = 2_000;

/** A database that is opened when it is needed, and once more when the connection was lost. */
export class Connection {
  readonly #factory: IDBFactory;
  readonly #name: string;
  readonly #schedule: Schedule;
  #database: Promise<IDBDatabase> | undefined;
  /** Work without an answer in time. Until it has one nothing else waits. */
  #stuck: Promise<unknown> | undefined;

  constructor(factory: IDBFactory, name: string, schedule: Schedule) {
    this.#factory = factory;
    this.#name = name;
    this.#schedule = schedule;
  }

  /** Rejects as `use` does. */
  async open(): Promise<void> {
    await this.use((database) => Promise.resolve(database));
  }

  /** Rejects when the work fails, fails again on a new connection, or takes longer than two seconds. */
  async use<Result>(work: (database: IDBDatabase) => Promise<Result>): Promise<Result> {
    if (this.#stuck) throw timeoutError();
    const attempt = async () => work(await this.#open());
    try {
      return await this.#within(attempt());
    } catch (error) {
      if (!isConnectionError(error)) throw error;
      this.#database = undefined;
      return this.#within(attempt());
    }
  }

  #open(): Promise<IDBDatabase> {
    this.#database ??= this.#request();
    return this.#database;
  }

  async #request(): Promise<IDBDatabase> {
    const database = await openDatabase(this.#factory, this.#name);
    database.addEventListener('close', () => this.#forget());
    // Another tab upgrades or deletes the database: let go, or it waits for ever.
    database.addEventListener('versionchange', () => {
      database.close();
      this.#forget();
    });
    return database;
  }

  #forget(): void {
    this.#database = undefined;
  }

  async #within<Result>(work: Promise<Result>): Promise<Result> {
    let cancel = () => {};
    const limit = new Promise<never>((_, reject) => {
      cancel = this.#schedule(() => {
        this.#setStuck(work);
        reject(timeoutError());
      }, longestWait);
    });
    return Promise.race([work, limit]).finally(cancel);
  }

  #setStuck(work: Promise<unknown>): void {
    const unstick = () => {
      if (this.#stuck === work) this.#stuck = undefined;
    };
    this.#stuck = work;
    work.then(unstick, unstick);
  }
}

/** What a request gives. Rejects as it fails. */
export function answerOf<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? lostError()));
  });
}

function openDatabase(factory: IDBFactory, name: string): Promise<IDBDatabase> {
  const request = factory.open(name, 1);
  request.addEventListener('upgradeneeded', () => {
    for (const collection of collections) request.result.createObjectStore(collection);
  });
  return answerOf(request);
}

/** What broke off without saying why. */
export function lostError(): DOMException {
  return new DOMException('', 'AbortError');
}

function timeoutError(): DOMException {
  return new DOMException('', 'TimeoutError');
}

/**
 * Errors that a new connection can mend: not a full disk, a row that cannot be cloned, or a database that
 * hangs.
 */
function isConnectionError(error: unknown): boolean {
  const hopeless = ['QuotaExceededError', 'DataCloneError', 'TimeoutError', 'SecurityError'];
  return !(error instanceof DOMException && hopeless.includes(error.name));
}
