/** Over a page that is locked, or beside a page that stays usable. */
export type Standing = 'modal' | 'beside';

/** Shows one dialog above the page, and gives the focus back when it goes. */
export class TopLayer {
  #dialog: HTMLDialogElement | undefined;
  #standing: Standing | undefined;
  #opener: HTMLElement | undefined;
  #overflow: string | undefined;

  /** How the dialog stands now, if it does. */
  get standing(): Standing | undefined {
    return this.#standing;
  }

  /** Shows the dialog, or lets it stand otherwise without moving the focus inside it. */
  show(dialog: HTMLDialogElement, standing: Standing, first: HTMLElement): void {
    if (dialog === this.#dialog && standing === this.#standing) return;
    const focused = focusedElement();
    const again = this.#standing !== undefined;
    if (again) this.#shut();
    else this.#opener = focused;
    this.#dialog = dialog;
    this.#standing = standing;
    if (standing === 'modal') {
      dialog.showModal();
      this.#lock();
    } else if (hasPopovers()) dialog.showPopover();
    else dialog.show();
    (again && focused?.isConnected ? focused : first).focus({ preventScroll: true });
  }

  /** Takes the dialog away. The focus goes back to where it was, unless the person has moved it elsewhere. */
  hide(): void {
    if (!this.#standing) return;
    const held = this.#dialog?.matches(':focus-within') ?? false;
    this.#shut();
    this.#standing = undefined;
    if (held || !focusedElement()) this.#opener?.focus();
    this.#opener = undefined;
  }

  #shut(): void {
    this.#dialog?.close();
    if (hasPopovers() && this.#dialog?.matches(':popover-open')) this.#dialog.hidePopover();
    this.#unlock();
  }

  #lock(): void {
    const { style } = document.documentElement;
    this.#overflow = style.overflow;
    style.overflow = 'hidden';
  }

  #unlock(): void {
    if (this.#overflow === undefined) return;
    document.documentElement.style.overflow = this.#overflow;
    this.#overflow = undefined;
  }
}

/** Without them, a high `z-index` has to do. Remove when Safari 16 and Firefox 124 are gone. */
function hasPopovers(): boolean {
  return 'popover' in HTMLElement.prototype;
}

/** What has the focus, inside whichever shadow root; `undefined` when nothing does. */
function focusedElement(): HTMLElement | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement && active !== document.body ? active : undefined;
}
