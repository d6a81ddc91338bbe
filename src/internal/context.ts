import type { Facts, Order, Policy, Words } from '../core/index.js';

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
  /** The order itself, to decide in the browser. */
  readonly orderData?: Order | undefined;
  /** What else is known about the order, to decide in the browser. */
  readonly facts?: Facts | undefined;
  /** What the flow says, in one language. */
  readonly words?: Words | undefined;
  /** Gives a token that tells an endpoint on another origin who asks. */
  readonly tokenCallback?: (() => string | Promise<string>) | undefined;
}

/** A request of the community protocol for context: https://github.com/webcomponents-cg/community-protocols */
export interface ContextRequest extends Event {
  readonly context: unknown;
  readonly callback: (config: Config, unsubscribe?: () => void) => void;
  readonly subscribe?: boolean;
}

/** Hears what the nearest `<amends-config>` says, now and when it changes, until the function that comes back is called. */
export function requestConfig(element: Element, receive: (config: Config) => void): () => void {
  let unsubscribe: (() => void) | undefined;
  const callback: ContextRequest['callback'] = (config, stop) => {
    unsubscribe = stop;
    receive(config);
  };
  const event = new Event('context-request', { bubbles: true, composed: true });
  element.dispatchEvent(Object.assign(event, { context: 'amends-config', callback, subscribe: true }));
  return () => unsubscribe?.();
}
