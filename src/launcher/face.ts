import type { Words } from '../core/index.js';
import { launchWords } from '../core/launch-words.js';
import type { AmendsStateEvent } from '../events/state-event.js';
import { requestConfig } from '../internal/context.js';
import { oneOf } from '../internal/one-of.js';
import { faceSheet } from './face.styles.js';

const speech =
  'M5.3 4.8h13.4c1 0 1.8.8 1.8 1.8v8.6c0 1-.8 1.8-1.8 1.8h-6.5l-4.4 3.3V17H5.3c-1 0-1.8-.8-1.8-1.8V6.6c0-1 .8-1.8 1.8-1.8Z';

let pattern: HTMLElement | undefined;

/** A launcher's own button, where the page has put none inside it. Loaded only then. */
export class Face {
  readonly button = drawButton();
  readonly #slot: HTMLElement = document.createElement('slot');
  readonly #launcher: HTMLElement;
  readonly #root: ShadowRoot;
  #words: Words['launch'] = launchWords;
  #state: AmendsStateEvent | undefined;
  #stop: (() => void) | undefined;

  /** `changed` is called when the children of the launcher have changed. */
  constructor(launcher: HTMLElement, root: ShadowRoot, changed: () => void) {
    this.#launcher = launcher;
    this.#root = root;
    root.adoptedStyleSheets = [faceSheet()];
    this.#slot.addEventListener('slotchange', changed);
    root.replaceChildren(this.button, this.#slot);
  }

  connect(): void {
    this.#stop ??= requestConfig(this.#launcher, ({ words }) => {
      this.#words = words?.launch ?? launchWords;
      this.draw();
    });
  }

  disconnect(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  /** Gives its place to a child of the launcher, or takes it back. */
  yield(taken: boolean): void {
    this.button.hidden = taken;
    if (taken) this.#show(this.#root, false);
    else this.draw();
  }

  /** Where a case stands, when one is open, says more than the text of the page's, and that more than ours. */
  draw(state = this.#state): void {
    this.#state = state;
    const kind = oneOf(this.#launcher, 'kind', ['pill', 'button', 'link'], 'AM201');
    const open = kind === 'pill' && state?.open ? state : undefined;
    const said = open?.label ?? (this.#launcher.textContent.trim() ? undefined : this.#words[kind]);
    this.button.className = kind;
    this.button.setAttribute('part', kind);
    drawLine(this.button, open !== undefined);
    const text = this.button.lastElementChild;
    if (said === undefined) {
      if (this.#slot.parentNode !== text) text?.replaceChildren();
      this.#show(text, false);
    } else {
      this.#show(this.#root, true);
      text?.replaceChildren(said, ...(open?.detail ? [drawDetail(open.detail)] : []));
    }
  }

  /** A slot that is hidden still hears of new children. */
  #show(place: Node | null, hidden: boolean): void {
    this.#slot.hidden = hidden;
    if (this.#slot.parentNode !== place) place?.appendChild(this.#slot);
  }
}

/** A speech bubble that holds a line, and words. Drawn once for a page, then copied. */
function drawButton(): HTMLElement {
  if (!pattern) {
    pattern = document.createElement('button');
    pattern.setAttribute('type', 'button');
    const svg = drawing('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true' });
    svg.append(drawing('path', { d: speech }), drawing('path', {}));
    pattern.append(svg, document.createElement('span'));
  }
  return pattern.cloneNode(true) as HTMLElement;
}

/** Broken while something is not right, whole when it is being put right. */
function drawLine(button: Element, whole: boolean): void {
  button.querySelector('path:last-child')?.setAttribute('d', whole ? 'M8 11h8' : 'M8 11h2.2m3.6 0H16');
}

function drawDetail(detail: string): HTMLElement {
  const small = document.createElement('small');
  small.textContent = detail;
  return small;
}

function drawing(name: string, attributes: Readonly<Record<string, string>>): Element {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
