import type { Message } from '../protocol/index.js';
import type { DraftPhoto } from './draft.js';
import { type MessageLine, type NewAction, openMessageLine, type Sent } from './message-line.js';
import { redraw } from './photo.js';
import { openShopLine, type ShopAddress, type ShopLine } from './shop-line.js';
import type { ShopData, StaticShop } from './static.js';

/** Where a case goes. */
export interface LinkOptions extends ShopAddress {
  /** Static mode: what the page gave to decide by. */
  readonly shop?: ShopData | undefined;
}

/** What is heard while something is on its way. */
export interface LinkNews {
  /** It is kept on the device; without `durable` only as long as the page. */
  readonly stored: (durable: boolean) => void;
  readonly settled: (message: Message, sent: Sent) => void;
}

/** A case's connection to its shop: what is asked, what is sent, and what of it has not arrived. */
export class CaseLink {
  readonly #options: LinkOptions;
  readonly #news: LinkNews;
  #line: ShopLine | undefined;
  #messages: Promise<MessageLine> | undefined;
  #last: Message | undefined;

  constructor(options: LinkOptions, news: LinkNews) {
    this.#options = options;
    this.#news = news;
  }

  /** The message that was sent last and has not come to a good end. */
  get last(): Message | undefined {
    return this.#last;
  }

  /** What can be asked of the shop. */
  async shop(): Promise<ShopLine> {
    const { shop } = this.#options;
    this.#line ??= shop ? (await this.#staticShop(shop)).line : openShopLine(this.#options);
    return this.#line;
  }

  /** Gets ready before it is needed: without a connection it could not be fetched any more, and what waits is sent. */
  async prepare(): Promise<void> {
    await this.#carrier().catch(() => undefined);
  }

  /** Sends what the customer did. False when nothing could even be kept. */
  async send(action: NewAction, caseId: string): Promise<boolean> {
    const line = await this.#carrier().catch(() => undefined);
    if (!line) return false;
    await this.#pass(line, line.write(action, caseId));
    return true;
  }

  /** Sends the last message again, with the id that it has. */
  async sendAgain(): Promise<void> {
    if (this.#last) await this.#pass(await this.#carrier(), this.#last);
  }

  /** Whether something of a case was sent before, on this device, and has not arrived yet. */
  async isWaiting(caseId: string): Promise<boolean> {
    const waiting = await (await this.#carrier()).waiting();
    this.#last = waiting.filter(({ subject }) => subject === caseId).at(-1);
    return this.#last !== undefined;
  }

  /** The message is done with, well or for good. */
  forget({ id }: Message): void {
    if (id === this.#last?.id) this.#last = undefined;
  }

  async sendPhotos(caseId: string, photos: readonly DraftPhoto[]): Promise<void> {
    const shop = await this.shop();
    const send = async (id: string, blob: Blob) => shop.photo(caseId, id, await redraw(blob));
    await Promise.all(photos.flatMap(({ id, blob }) => (blob ? [send(id, blob)] : [])));
  }

  /** Ends subscriptions; what is on its way goes on. */
  dispose(): void {
    void this.#messages?.then(
      (line) => line.dispose(),
      () => undefined,
    );
  }

  async #pass(line: MessageLine, message: Message): Promise<void> {
    this.#last = message;
    this.#news.settled(message, await line.send(message));
  }

  async #staticShop(data: ShopData): Promise<StaticShop> {
    const { createStaticShop } = await import('./static.js');
    return createStaticShop({ ...this.#options, ...data });
  }

  async #carrier(): Promise<MessageLine> {
    this.#messages ??= this.#open().catch((error: unknown) => {
      this.#messages = undefined;
      throw error;
    });
    return this.#messages;
  }

  async #open(): Promise<MessageLine> {
    const { shop } = this.#options;
    const open = shop ? (await this.#staticShop(shop)).openMessageLine : openMessageLine;
    return open(this.#options, this.#news);
  }
}
