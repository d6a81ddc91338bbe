import type { Facts, Order, Pack, Policy, Words } from '../core/index.js';

/** What a page says once for many elements. */
export interface Config {
  /** Where cases are sent, and in a live shop decided. */
  readonly endpoint?: string | undefined;
  /** The number of the order. */
  readonly order?: string | undefined;
  /** How the shop's endpoint answers. */
  readonly ack?: string | undefined;
  /** The shop's policy, to decide in the browser. */
  readonly policy?: Policy | undefined;
  /** The law of countries, to decide in the browser. */
  readonly packs?: readonly Pack[] | undefined;
  /** The order itself, to decide in the browser. */
  readonly orderData?: Order | undefined;
  /** What else is known about the order, to decide in the browser. */
  readonly facts?: Facts | undefined;
  /** What the flow says, in one language. */
  readonly words?: Words | undefined;
  /** Gives a token that tells an endpoint on another origin who asks. */
  readonly tokenCallback?: (() => string | Promise<string>) | undefined;
}

type Receive = (config: Config, stop?: () => void) => void;

const key = 'amends-config';
const requestType = 'context-request';

/** The community protocol for context: https://github.com/webcomponents-cg/community-protocols */
class ContextRequestEvent extends Event {
  readonly context = key;
  readonly subscribe = true;
  readonly callback: Receive;

  constructor(callback: Receive) {
    super(requestType, { bubbles: true, composed: true });
    this.callback = callback;
  }
}

/** Hears what the nearest `<amends-config>` says, now and when it changes, until `stop` is called. */
export function requestConfig(element: Element, receive: (config: Config) => void): () => void {
  let stop: (() => void) | undefined;
  const event = new ContextRequestEvent((config, end) => {
    stop = end;
    receive(config);
  });
  element.dispatchEvent(event);
  return () => stop?.();
}

/** Answers what descendants ask. The function that comes back tells them that something changed. */
export function provideConfig(element: Element, read: () => Config): () => void {
  const asked = new Set<() => void>();
  element.addEventListener(requestType, (event) => {
    const { context, callback, subscribe } = event as Partial<ContextRequestEvent>;
    if (context !== key || !callback) return;
    event.stopImmediatePropagation();
    const stop = () => {
      asked.delete(tell);
    };
    const tell = () => {
      callback(read(), stop);
    };
    if (subscribe) asked.add(tell);
    tell();
  });
  return () => {
    for (const tell of [...asked]) tell();
  };
}
