import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { FloatingController } from '../../controllers/floating-controller.js';
import { AmendsBackEvent } from '../../events/back-event.js';
import { AmendsCloseEvent } from '../../events/close-event.js';
import { AmendsPersonEvent } from '../../events/person-event.js';
import { AmendsElement } from '../../internal/amends-element.js';
import { icon } from '../../internal/icons.js';
import { textStyles } from '../../internal/text.styles.js';
import { TopLayer } from '../../internal/top-layer.js';
import { panelStyles } from './panel.styles.js';

/**
 * @summary What the flow stands in: a sheet on a phone, a panel on a desktop, or a part of the page.
 *
 * @tagname amends-panel
 *
 * @slot - The screen that is shown.
 *
 * @fires {AmendsBackEvent} amends-back - A person wants the screen before.
 * @fires {AmendsPersonEvent} amends-person - A person wants to talk to a person.
 * @fires {AmendsCloseEvent} amends-close - A person wants it closed; whoever owns `open` sets it.
 *
 * @csspart scrim - What dims the page behind a sheet.
 * @csspart frame - The sheet or panel itself.
 * @csspart header - Its header.
 * @csspart back - The button to the screen before.
 * @csspart context - What it is about.
 * @csspart person - The button to a person.
 * @csspart close - The button that closes it.
 * @csspart progress - The line that mends.
 *
 * @cssproperty [--amends-panel-width=420px] - How wide the panel is.
 * @cssproperty [--amends-z=2147483000] - Where it lies in browsers without a top layer for panels.
 */
export class AmendsPanel extends AmendsElement {
  static override styles = [AmendsElement.styles, textStyles, panelStyles];

  /** Where it stands: over the page, in the page, or beside its anchor. */
  @property({ reflect: true }) placement: 'overlay' | 'inline' | 'anchored' = 'overlay';

  /** Whether it is shown. In the page it always is. */
  @property({ type: Boolean, reflect: true }) open = false;

  /** Its name for those who listen. */
  @property() label = '';

  /** What it is about, in the header. */
  @property() context = '';

  /** The step of four that is under way; 0 shows no progress. */
  @property({ type: Number }) step = 0;

  /** The progress in words, for those who listen. */
  @property() progress = '';

  /** Shows that the step under way takes a moment. */
  @property({ type: Boolean }) busy = false;

  /** Shows the line whole. */
  @property({ type: Boolean }) finished = false;

  /** Offers a way back. */
  @property({ type: Boolean }) backable = false;

  /** Offers a way to a person. */
  @property({ type: Boolean }) personable = false;

  /** Offers to close it. */
  @property({ type: Boolean }) closable = false;

  /** What it stands beside, when anchored. */
  @property({ attribute: false }) anchor?: Element | undefined;

  @state() private wide = false;
  @query('dialog') private dialog!: HTMLDialogElement | null;
  @query('.frame') private frame!: HTMLElement;

  #layer = new TopLayer();
  #floating: FloatingController | undefined;
  #abort: AbortController | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#abort = new AbortController();
    const window = matchMedia('(min-width: 37.5em)');
    const measure = () => {
      this.wide = window.matches;
    };
    measure();
    window.addEventListener('change', measure, { signal: this.#abort.signal });
    this.requestUpdate('open');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#abort?.abort();
    this.#layer.hide();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { dialog } = this;
    if (dialog && this.open && this.isConnected) {
      this.#layer.show(dialog, this.wide ? 'beside' : 'modal', this.frame);
    } else this.#layer.hide();
    if (['open', 'placement', 'anchor', 'wide'].some((name) => changed.has(name))) void this.#place();
  }

  protected override render(): TemplateResult {
    if (this.placement === 'inline') return this.#renderFrame();
    return html`
      <dialog
        class=${this.#look()}
        popover="manual"
        aria-label=${this.label}
        @cancel=${this.#handleCancel}
        @close=${this.#handleClosed}
        @keydown=${this.#handleKey}
        @click=${this.#handlePress}
      >
        <div class="scrim" part="scrim"></div>
        ${this.#renderFrame()}
      </dialog>
    `;
  }

  #renderFrame(): TemplateResult {
    const inline = this.placement === 'inline';
    return html`
      <section class="frame" part="frame" tabindex="-1" aria-label=${inline ? this.label : nothing}>
        ${this.#renderHeader()}${this.step > 0 ? this.#renderProgress() : nothing}
        <slot></slot>
      </section>
    `;
  }

  #renderHeader(): TemplateResult {
    const { frame } = this.words;
    return html`
      <header class="head" part="header">
        ${
          this.backable
            ? html`<button class="icon-btn back" part="back" aria-label=${frame.back} @click=${this.#handleBack}>
                ${icon('back', 'flip')}
              </button>`
            : nothing
        }
        <p class="context" part="context"><bdi>${this.context}</bdi></p>
        ${
          this.personable
            ? html`<button class="person" part="person" @click=${this.#handlePerson}>
                ${icon('person')}${frame.person}
              </button>`
            : nothing
        }
        ${
          this.closable
            ? html`<button class="icon-btn" part="close" aria-label=${frame.close} @click=${this.#close}>
                ${icon('close')}
              </button>`
            : nothing
        }
      </header>
    `;
  }

  #renderProgress(): TemplateResult {
    const { step, finished } = this;
    const state = (index: number) => (finished || index < step ? 'done' : index === step ? 'now' : '');
    return html`
      <div
        class=${this.busy ? 'mend busy' : 'mend'}
        part="progress"
        role="progressbar"
        aria-label=${this.words.frame.progress}
        aria-valuemin="1"
        aria-valuemax="4"
        aria-valuenow=${step}
        aria-valuetext=${this.progress}
      >
        ${[1, 2, 3, 4].map((index) => html`<i class=${state(index)}></i>`)}
      </div>
    `;
  }

  #look(): string {
    if (!this.wide) return 'root';
    return this.placement === 'anchored' && this.anchor ? 'root beside anchored' : 'root beside';
  }

  #handleBack(): void {
    const event = new AmendsBackEvent();
    this.dispatchEvent(event);
  }

  #handlePerson(): void {
    const event = new AmendsPersonEvent();
    this.dispatchEvent(event);
  }

  #handleCancel(event: Event): void {
    if (event.target !== this.dialog) return;
    event.preventDefault();
    this.#close();
  }

  /** A browser closes a dialog at the second Escape whatever a page says: ask all the same. */
  #handleClosed(event: Event): void {
    if (event.target !== this.dialog || this.#layer.standing !== 'modal' || this.dialog?.open) return;
    this.#layer.hide();
    this.#close();
    this.requestUpdate();
  }

  #handlePress(event: Event): void {
    if (event.target instanceof Element && event.target.matches('.scrim')) this.#close();
  }

  #handleKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    if (this.#layer.standing === 'beside') this.#close();
  }

  #close(): void {
    const event = new AmendsCloseEvent();
    this.dispatchEvent(event);
  }

  async #place(): Promise<void> {
    if (this.#anchored && !this.#floating) {
      const { FloatingController } = await import('../../controllers/floating-controller.js');
      this.#floating ??= new FloatingController(this);
    }
    const anchor = this.#anchored;
    if (anchor) this.#floating?.place(anchor, this.frame);
    else this.#floating?.stop();
  }

  /** What it stands beside now, if it does. */
  get #anchored(): Element | undefined {
    return this.placement === 'anchored' && this.#layer.standing === 'beside' ? this.anchor : undefined;
  }
}
