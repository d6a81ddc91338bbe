import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type CaseNews, type CaseOptions, CaseStore } from './case-store.js';
import { type CaseSnapshot, firstSnapshot } from './case-snapshot.js';

/** A case that updates its host. */
export class CaseController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #listener: (news: CaseNews) => void;
  #store: CaseStore | undefined;

  constructor(host: ReactiveControllerHost, listener: (news: CaseNews) => void) {
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
  }

  /** What a person can do now; nothing before the case was started. */
  get store(): CaseStore | undefined {
    return this.#store;
  }

  get snapshot(): CaseSnapshot {
    return this.#store?.snapshot ?? firstSnapshot;
  }

  /** Starts with a case, or with another one. */
  start(options: CaseOptions): void {
    this.stop();
    this.#store = new CaseStore(options, (news) => {
      if (news.type === 'changed') this.#host.requestUpdate();
      else this.#listener(news);
    });
    void this.#store.open();
  }

  stop(): void {
    this.#store?.dispose();
    this.#store = undefined;
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#handleVisible);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#handleVisible);
    this.stop();
  }

  readonly #handleVisible = (): void => {
    if (!document.hidden) void this.#store?.refresh();
  };
}
