import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type CaseSnapshot, firstSnapshot } from './case-snapshot.js';
import type { CaseNews, CaseOptions, CaseStore } from './case-store.js';
import type { Draft } from './draft.js';

/** Fetches what a case needs besides its first screen. */
export type LoadStore = () => Promise<typeof CaseStore>;

/**
 * A case that updates its host. What carries it is loaded while the customer writes; until then it only remembers what they
 * wrote.
 */
export class CaseController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #load: LoadStore;
  readonly #listener: (news: CaseNews) => void;
  #options: CaseOptions | undefined;
  #snapshot = firstSnapshot;
  #store: CaseStore | undefined;
  #opening: Promise<void> | undefined;

  constructor(host: ReactiveControllerHost, load: LoadStore, listener: (news: CaseNews) => void) {
    this.#host = host;
    this.#load = load;
    this.#listener = listener;
    host.addController(this);
  }

  /** What a person can do now; nothing before it was loaded. */
  get store(): CaseStore | undefined {
    return this.#store;
  }

  get snapshot(): CaseSnapshot {
    return this.#store?.snapshot ?? this.#snapshot;
  }

  /** Starts with a case, or with another one. */
  start(options: CaseOptions): void {
    this.stop();
    this.#options = options;
    this.#snapshot = firstSnapshot;
    this.act(() => undefined);
  }

  stop(): void {
    this.#options = undefined;
    this.#store?.dispose();
    this.#store = undefined;
    this.#opening = undefined;
  }

  edit(draft: Draft): void {
    if (this.#store) this.#store.edit(draft);
    else this.#snapshot = { ...this.#snapshot, draft };
  }

  /** Does something with the case, as soon as it is loaded. What comes earlier waits until the order is known, too. */
  act(work: (store: CaseStore) => unknown): void {
    this.#open().then(
      (store) => store && work(store),
      () => undefined, // The next press tries to load it again.
    );
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#handleVisible);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#handleVisible);
    this.stop();
  }

  async #open(): Promise<CaseStore | undefined> {
    const options = this.#options;
    if (!options || this.#store) return this.#store;
    const Store = await this.#load();
    // Meanwhile it may have been stopped, or started with another case.
    if (options === this.#options) this.#opening ??= this.#begin(Store, options);
    await this.#opening;
    return options === this.#options ? this.#store : undefined;
  }

  #begin(Store: typeof CaseStore, options: CaseOptions): Promise<void> {
    const store = new Store(options, (news) => {
      if (news.type === 'changed') this.#host.requestUpdate();
      else this.#listener(news);
    });
    this.#store = store;
    if (this.#snapshot !== firstSnapshot) store.edit(this.#snapshot.draft);
    return store.open();
  }

  readonly #handleVisible = (): void => {
    if (!document.hidden) void this.#store?.refresh();
  };
}
