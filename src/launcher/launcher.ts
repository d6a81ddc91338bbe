import type { Facts, Order, Pack, Policy, Words } from '../core/index.js';
import { launchWords } from '../core/launch-words.js';
import type { AmendsStateEvent } from '../events/state-event.js';
import { BaseElement } from '../internal/base-element.js';
import { requestConfig } from '../internal/context.js';
import { oneOf } from '../internal/one-of.js';
import { drawButton, drawLine } from './button.js';
import { launcherSheet } from './launcher.styles.js';
import { listen, type Pressable, unlisten } from './listen.js';

const passedOn = ['endpoint', 'order', 'item', 'purpose', 'ack'];
const handedOn = ['policy', 'packs', 'orderData', 'facts', 'words', 'tokenCallback'] as const;

type Resolution = HTMLElement & { open: boolean };

let loading: Promise<unknown> | undefined;

/**
 * @summary Opens the flow: the page's own link inside it, or else a button of ours.
 *
 * @tagname amends-launcher
 *
 * @attr {string} endpoint - Where cases are sent, and in a live shop decided.
 * @attr {string} order - The number of the order.
 * @attr {string} item - The item that it is about.
 * @attr {string} purpose - What it opens, when that is not the flow: `withdrawal`.
 * @attr {string} ack - How the shop's endpoint answers.
 * @attr {'pill' | 'button' | 'link'} kind - How our button looks.
 * @attr {'overlay' | 'anchored'} placement - Whether the flow opens over the page or beside what was pressed.
 * @attr {'idle'} preload - Loads the flow when the page has time, instead of at the first sign of interest.
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

  /** The law of countries, to decide in the browser. */
  packs?: readonly Pack[];

  /** The order itself, to decide in the browser. */
  orderData?: Order;

  /** What else is known about the order, to decide in the browser. */
  facts?: Facts;

  /** What the flow says, in one language. */
  words?: Words;

  /** Gives a token that tells an endpoint on another origin who asks. */
  tokenCallback?: () => string | Promise<string>;

  #resolution: Resolution | undefined;
  #state: AmendsStateEvent | undefined;
  #words = launchWords;
  #stop: (() => void) | undefined;
  #button: HTMLElement | undefined;
  #slot: HTMLElement | undefined;

  connectedCallback(): void {
    listen(this);
    this.#stop = requestConfig(this, ({ words }) => {
      this.#words = words?.launch ?? launchWords;
      this.#draw();
    });
    this.#draw();
    if (this.getAttribute('preload') === 'idle') {
      const idle = (globalThis as Partial<typeof globalThis>).requestIdleCallback ?? setTimeout;
      idle(() => {
        this.intend();
      });
    }
  }

  disconnectedCallback(): void {
    unlisten(this);
    this.#stop?.();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#draw();
  }

  /** Opens the flow. */
  async open(): Promise<void> {
    const trigger = this.#trigger;
    trigger?.focus(); // Safari gives a pressed button no focus, and the flow gives it back there.
    try {
      await load();
    } catch {
      loading = undefined;
      if (trigger instanceof HTMLAnchorElement) location.assign(trigger.href);
      return;
    }
    if (!this.isConnected) return;
    const resolution = (this.#resolution ??= this.#createResolution());
    this.#fill(resolution);
    resolution.open = true;
    this.#expand();
  }

  /** @internal */
  intend(): void {
    load().catch(() => {
      loading = undefined; // The press tries again, and follows the link if that fails too.
    });
  }

  /** @internal */
  press(event: MouseEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void this.open();
  }

  /** What is pressed: the page's own, or ours. */
  get #trigger(): HTMLElement | undefined {
    return this.#child ?? this.#button;
  }

  /** A child that can be pressed by itself; mere text in a `span` cannot. */
  get #child(): HTMLElement | undefined {
    return this.querySelector<HTMLElement>(':scope > :not(span, b, em, strong, svg, img, bdi)') ?? undefined;
  }

  #draw(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const slot = (this.#slot ??= this.#createSlot(root));
    if (this.#child) {
      this.#button?.remove();
      this.#button = undefined;
      slot.hidden = false;
      if (slot.parentNode !== root) root.prepend(slot);
    } else {
      if (!this.#button) root.prepend((this.#button = drawButton()));
      this.#drawButton(root, this.#button, slot);
    }
    this.#trigger?.setAttribute('aria-haspopup', 'dialog');
    this.#expand();
  }

  /** The text of the page's has its place in our button, unless there is none or something newer to say. */
  #drawButton(root: ShadowRoot, button: HTMLElement, slot: HTMLElement): void {
    const kind = oneOf(this, 'kind', ['pill', 'button', 'link'], 'AM201');
    const state = kind === 'pill' && this.#state?.open ? this.#state : undefined;
    const said = state?.label ?? (this.textContent.trim() ? undefined : this.#words[kind]);
    const text = button.lastElementChild;
    button.className = kind;
    button.setAttribute('part', kind);
    drawLine(button, state !== undefined);
    slot.hidden = said !== undefined;
    if (said === undefined) {
      if (slot.parentNode !== text) text?.replaceChildren(slot);
      return;
    }
    if (slot.parentNode !== root) root.append(slot);
    text?.replaceChildren(said);
    if (!state?.detail) return;
    const detail = document.createElement('small');
    detail.textContent = state.detail;
    text?.append(detail);
  }

  #createSlot(root: ShadowRoot): HTMLElement {
    root.adoptedStyleSheets = [launcherSheet()];
    const slot = document.createElement('slot');
    slot.addEventListener('slotchange', () => {
      this.#draw();
    });
    return slot;
  }

  #createResolution(): Resolution {
    const resolution = document.createElement('amends-resolution') as Resolution;
    resolution.addEventListener('amends-state', (event) => {
      this.#state = event;
      this.#draw();
    });
    resolution.addEventListener('amends-close', () => {
      // Whoever owns `open` has heard of it by then.
      queueMicrotask(() => {
        this.#expand();
      });
    });
    return resolution;
  }

  #fill(resolution: Resolution): void {
    for (const name of passedOn) {
      const value = this.getAttribute(name);
      if (value === null) resolution.removeAttribute(name);
      else resolution.setAttribute(name, value);
    }
    for (const name of handedOn) if (this[name] !== undefined) Object.assign(resolution, { [name]: this[name] });
    resolution.setAttribute('placement', oneOf(this, 'placement', ['overlay', 'anchored'], 'AM202'));
    Object.assign(resolution, { anchor: this.#trigger });
    if (!resolution.isConnected) this.shadowRoot?.append(resolution);
  }

  #expand(): void {
    this.#trigger?.setAttribute('aria-expanded', String(this.#resolution?.open ?? false));
  }
}

function load(): Promise<unknown> {
  return (loading ??= import('../elements/resolution/resolution.define.js'));
}

declare global {
  interface HTMLElementTagNameMap {
    'amends-launcher': AmendsLauncher;
  }
}
