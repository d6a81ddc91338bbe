import type { Facts, Order, Policy, Words } from '../../core/index.js';
import { BaseElement } from '../../internal/base-element.js';
import type { Config, ContextRequest } from '../../internal/context.js';

const attributes = ['endpoint', 'order', 'ack'] as const;
const names = [...attributes, 'policy', 'orderData', 'facts', 'words', 'tokenCallback'] as const;

/**
 * @summary Says once what many launchers and flows on a page need.
 *
 * @tagname amends-config
 *
 * @slot - The part of the page that it speaks to.
 */
export class AmendsConfig extends BaseElement {
  static readonly observedAttributes = attributes;

  /** Where cases are sent, and in a live shop decided. */
  declare endpoint: string | undefined;

  /** The number of the order. */
  declare order: string | undefined;

  /** How the shop's endpoint answers: with receipts, or with a status only. */
  declare ack: string | undefined;

  /** The shop's policy, to decide in the browser. */
  declare policy: Policy | undefined;

  /** The order itself, to decide in the browser. */
  declare orderData: Order | undefined;

  /** What else is known about the order, to decide in the browser. */
  declare facts: Facts | undefined;

  /** What the flow says, in one language. */
  declare words: Words | undefined;

  /** Gives a token that tells an endpoint on another origin who asks. */
  declare tokenCallback: (() => string | Promise<string>) | undefined;

  #config: Config = {};
  #subscribers = new Set<() => void>();

  static {
    for (const name of names) {
      Object.defineProperty(this.prototype, name, {
        get(this: AmendsConfig) {
          return this.#config[name];
        },
        set(this: AmendsConfig, value: unknown) {
          this.#config = { ...this.#config, [name]: value };
          for (const tell of [...this.#subscribers]) tell();
        },
      });
    }
  }

  constructor() {
    super();
    for (const name of names) {
      // What a page has set before the element was known hides what is set afterwards.
      const { [name]: value } = this;
      if (Reflect.deleteProperty(this, name) && value !== undefined) Object.assign(this, { [name]: value });
    }
  }

  connectedCallback(): void {
    this.addEventListener('context-request', this.#handleRequest);
  }

  attributeChangedCallback(name: string, _: string | null, value: string | null): void {
    Object.assign(this, { [name]: value ?? undefined });
  }

  #handleRequest(event: Event): void {
    const { context, callback, subscribe } = event as ContextRequest;
    if (context !== 'amends-config') return;
    event.stopImmediatePropagation();
    const tell = () => {
      callback(this.#config, () => this.#subscribers.delete(tell));
    };
    if (subscribe) this.#subscribers.add(tell);
    tell();
  }
}
