import type { Facts, Order, Policy, Words } from '../core/index.js';
import { BaseElement } from '../internal/base-element.js';
import type { Face } from './face.js';
import { listen, type Pressable, unlisten } from './listen.js';

const passedOn = ['endpoint', 'order', 'item', 'ack'];
const handedOn = ['policy', 'orderData', 'facts', 'words', 'tokenCallback'] as const;

type Resolution = HTMLElement & { open: boolean; preload: boolean };

let loading: Promise<unknown> | undefined;

/**
 * @summary Opens the flow: the page's own link inside it, or else a button of ours.
 *
 * @tagname amends-launcher
 *
 * @attr {string} endpoint - Where cases are sent, and in a live shop decided.
 * @attr {string} order - The number of the order.
 * @attr {string} item - The item that it is about.
 * @attr {string} ack - How the shop's endpoint answers.
 * @attr {'pill' | 'button' | 'link'} kind - How our button looks.
 * @attr {'overlay' | 'anchored'} placement - Whether the flow opens over the page or beside what was pressed.
 * @attr {'idle'} preload - Loads the flow when the page has time, and says where an open case stands.
 *
 * @slot - A link or button of the page's that opens the flow, or else the text of ours.
 *
 * @csspart pill - Our button, as a pill that floats over the page.
 * @csspart button - Our button.
 * @csspart link - Our button, as it looks in text.
 */
export class AmendsLauncher extends BaseElement implements Pressable {
  static readonly observedAttributes = ['kind'];

  /** The shop's policy, to decide in the browser. */
  policy?: Policy;

  /** The order itself, to decide in the browser. */
  orderData?: Order;

  /** What else is known about the order, to decide in the browser. */
  facts?: Facts;

  /** What the flow says, in one language. */
  words?: Words;

  /** Gives a token that tells an endpoint on another origin who asks. */
  tokenCallback?: () => string | Promise<string>;

  #resolution: Resolution | undefined;
  #face: Face | undefined;

  connectedCallback(): void {
    listen(this);
    void this.#draw();
    if (this.getAttribute('preload') === 'idle') {
      const idle = (globalThis as Partial<typeof globalThis>).requestIdleCallback ?? setTimeout;
      idle(() => void this.#prepare());
    }
  }

  disconnectedCallback(): void {
    unlisten(this);
    this.#face?.disconnect();
  }

  attributeChangedCallback(): void {
    this.#face?.draw();
  }

  /** Opens the flow. */
  async open(): Promise<void> {
    const trigger = this.#trigger;
    trigger?.focus(); // Safari gives a pressed button no focus, and the flow gives it back there.
    try {
      await load();
    } catch {
      if (trigger instanceof HTMLAnchorElement) location.assign(trigger.href);
      return;
    }
    const resolution = await this.#place();
    if (!resolution) return;
    resolution.open = true;
    this.#tell();
  }

  /** Asks where a case stands before anybody opens it, so that the button can say so. */
  async #prepare(): Promise<void> {
    await load().catch(() => undefined);
    const resolution = await this.#place();
    if (resolution) resolution.preload = true;
  }

  async #place(): Promise<Resolution | undefined> {
    if (!this.isConnected) return undefined;
    this.#resolution ??= this.#create();
    await this.#fill(this.#resolution);
    return this.#resolution;
  }

  /** @internal */
  intend(): void {
    load().catch(() => undefined); // The press tries again, and then follows the link.
  }

  /** @internal */
  press(event: MouseEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void this.open();
  }

  /** What is pressed: the page's own, or ours. */
  get #trigger(): HTMLElement | undefined {
    return this.#child ?? this.#face?.button;
  }

  /** A child that can be pressed by itself; mere text in a `span` cannot. */
  get #child(): HTMLElement | undefined {
    return this.querySelector<HTMLElement>(':scope > :not(span, b, em, strong, svg, img, bdi)') ?? undefined;
  }

  get #root(): ShadowRoot {
    return this.shadowRoot ?? this.attachShadow({ mode: 'open' });
  }

  async #draw(): Promise<void> {
    if (!this.#child && !this.#face) {
      const { Face } = await import('./face.js');
      this.#face ??= new Face(this, this.#root, () => void this.#draw());
    }
    if (this.isConnected) this.#face?.connect();
    this.#face?.yield(!!this.#child);
    this.#tell();
  }

  #create(): Resolution {
    const resolution = document.createElement('amends-resolution') as Resolution;
    resolution.addEventListener('amends-state', (event) => {
      this.#face?.draw(event);
    });
    resolution.addEventListener('amends-close', () => {
      // Whoever owns `open` has heard of it by then.
      queueMicrotask(() => {
        this.#tell();
      });
    });
    return resolution;
  }

  async #fill(resolution: Resolution): Promise<void> {
    const { oneOf } = await import('../internal/one-of.js');
    resolution.setAttribute('placement', oneOf(this, 'placement', ['overlay', 'anchored'], 'AM202'));
    for (const name of passedOn) {
      const value = this.getAttribute(name);
      if (value === null) resolution.removeAttribute(name);
      else resolution.setAttribute(name, value);
    }
    for (const name of handedOn)
      if (this[name] !== undefined) Object.assign(resolution, { [name]: this[name] });
    Object.assign(resolution, { anchor: this.#trigger });
    if (!this.shadowRoot) this.#root.append(document.createElement('slot'));
    if (!resolution.isConnected) this.#root.append(resolution);
  }

  /** Says what the press does, and whether it is done. */
  #tell(): void {
    this.#trigger?.setAttribute('aria-haspopup', 'dialog');
    this.#trigger?.setAttribute('aria-expanded', String(this.#resolution?.open ?? false));
  }
}

/** Loads the flow once. What failed is forgotten, so that it can be tried again. */
function load(): Promise<unknown> {
  loading ??= import('../elements/resolution/resolution.define.js').catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
