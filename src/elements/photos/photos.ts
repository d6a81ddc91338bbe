import { html, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { DraftPhoto } from '../../controllers/draft.js';
import { AmendsPhotosEvent } from '../../events/photos-event.js';
import { AmendsElement } from '../../internal/amends-element.js';
import { icon } from '../../internal/icons.js';
import { randomId } from '../../internal/random-id.js';
import { textStyles } from '../../internal/text.styles.js';
import { photosStyles } from './photos.styles.js';

/** As many photos as a case can hold. */
const most = 12;

/**
 * @summary Photos that a person adds, with a button for more.
 *
 * @tagname amends-photos
 *
 * @slot - What stands beside the button.
 *
 * @fires {AmendsPhotosEvent} amends-photos - A person added or removed photos.
 *
 * @csspart add-photo - The button that adds photos.
 */
export class AmendsPhotos extends AmendsElement {
  static override styles = [AmendsElement.styles, textStyles, photosStyles];

  /** The photos there are. */
  @property({ attribute: false }) photos: readonly DraftPhoto[] = [];

  /** Takes no photos. */
  @property({ type: Boolean }) closed = false;

  @query('input') private input!: HTMLInputElement;
  @query('[part=add-photo]') private button!: HTMLElement;

  #addresses = new Map<string, string>();

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#keep([]);
  }

  /** Adds what a file picker, the clipboard or a drop brings. Files that are no pictures stay out. */
  add(files: FileList | null | undefined): void {
    if (this.closed) return;
    const added = Array.from(files ?? [])
      .filter(({ type }) => type.startsWith('image/'))
      .map((blob): DraftPhoto => ({ id: randomId(), name: blob.name, blob }));
    if (added.length > 0) this.#change([...this.photos, ...added].slice(0, most));
  }

  protected override willUpdate(): void {
    this.#keep(this.photos);
  }

  protected override render(): TemplateResult {
    return html`
      ${
        this.photos.length > 0
          ? html`<ul class="shots">
              ${this.photos.map((photo, index) => this.#renderPhoto(photo, index + 1))}
            </ul>`
          : nothing
      }
      <div class="bar">
        ${this.closed ? html`<span></span>` : this.#renderAdd()}
        <slot></slot>
      </div>
    `;
  }

  #renderAdd(): TemplateResult {
    return html`
      <button part="add-photo" @click=${this.#handleAdd}>
        ${icon('camera')}${this.words.describe.addPhotos}
      </button>
      <input type="file" accept="image/*" multiple hidden @change=${this.#handleFiles} />
    `;
  }

  #renderPhoto(photo: DraftPhoto, number: number): TemplateResult {
    const { describe } = this.words;
    const address = this.#addressOf(photo);
    return html`
      <li class="shot">
        ${address ? html`<img src=${address} alt=${describe.photo(number)} />` : icon('camera')}
        <button
          aria-label=${describe.removePhoto(number)}
          @click=${() => {
            this.#remove(photo);
          }}
        >
          ${icon('close')}
        </button>
      </li>
    `;
  }

  #handleAdd(): void {
    this.input.click();
  }

  #handleFiles(): void {
    this.add(this.input.files);
    this.input.value = '';
  }

  #remove(photo: DraftPhoto): void {
    this.#change(this.photos.filter((one) => one !== photo));
    this.button.focus();
  }

  #change(photos: readonly DraftPhoto[]): void {
    this.photos = photos;
    const event = new AmendsPhotosEvent(photos);
    this.dispatchEvent(event);
  }

  #addressOf({ id, blob }: DraftPhoto): string | undefined {
    if (blob && !this.#addresses.has(id)) this.#addresses.set(id, URL.createObjectURL(blob));
    return this.#addresses.get(id);
  }

  /** Gives the addresses of all other photos back to the browser. */
  #keep(photos: readonly DraftPhoto[]): void {
    for (const [id, address] of this.#addresses) {
      if (photos.some((photo) => photo.id === id)) continue;
      URL.revokeObjectURL(address);
      this.#addresses.delete(id);
    }
  }
}
