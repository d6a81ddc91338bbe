import type { ActionType, CaseAction, CaseView } from '../core/index.js';
import { type CaseState, type FlowEvent, next, understand } from '../core/index.js';
import { randomId } from '../internal/random-id.js';
import type { Message } from '../protocol/index.js';
import { openPageStorage } from './browser.js';
import { type CaseSnapshot, firstSnapshot, type TroubleKind } from './case-snapshot.js';
import { type Draft, emptyDraft, problemOf, settledDraft } from './draft.js';
import { DraftKeeper } from './draft-keeper.js';
import { type MessageLine, type NewAction, openMessageLine, type Sent } from './message-line.js';
import { redraw } from './photo.js';
import { newerOf, openShopLine, type ShopAddress, type ShopLine } from './shop-line.js';
import type { ShopData, StaticShop } from './static.js';

/** What a flow is about, and where it goes. */
export interface CaseOptions extends ShopAddress {
  readonly orderId?: string | undefined;
  /** The line of the order that it starts with. */
  readonly item?: string | undefined;
  readonly caseId?: string | undefined;
  /** Static mode: what the page gave to decide by. */
  readonly shop?: ShopData | undefined;
}

/** What others may want to know of. */
export type CaseNews =
  | { readonly type: 'changed' }
  | { readonly type: 'delivered'; readonly action: ActionType }
  | { readonly type: 'queued'; readonly action: ActionType }
  | { readonly type: 'rejected'; readonly action: ActionType; readonly code: number; readonly title: string };

type Data<T extends ActionType> = Extract<CaseAction, { readonly type: T }>['data'];

const tellDelay = 400;
const lookAgainDelay = 1_500;

/** A case on the customer's side: where they are, what they told, what the shop answered. Without a screen of its own. */
export class CaseStore {
  #snapshot: CaseSnapshot = firstSnapshot;
  readonly #options: CaseOptions;
  readonly #listener: (news: CaseNews) => void;
  #line: ShopLine | undefined;
  #messages: Promise<MessageLine> | undefined;
  #keeper: DraftKeeper | undefined;
  #caseId: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #look: ReturnType<typeof setTimeout> | undefined;
  #lastMessage: Message | undefined;
  #ended = false;

  constructor(options: CaseOptions, listener: (news: CaseNews) => void) {
    this.#options = options;
    this.#listener = listener;
    this.#caseId = options.caseId ?? randomId();
  }

  get snapshot(): CaseSnapshot {
    return this.#snapshot;
  }

  /** Asks the shop where things stand, and fetches what was kept on this device. */
  async open(): Promise<void> {
    await Promise.all([this.#load(), this.#restore()]);
    // Before it is needed: without a connection it could not be fetched any more, and what waits is sent again.
    if (!this.#ended) await this.#carrier().catch(() => undefined);
  }

  /** Looks again where the case stands. */
  async refresh(): Promise<void> {
    const { view } = this.#snapshot;
    if (!view || this.#ended) return;
    const got = await (await this.#shop()).case(view.id);
    if (got.status === 'accepted') this.#take(got.reply.case);
  }

  /** Ends timers and subscriptions; what is on its way goes on. */
  dispose(): void {
    this.#ended = true;
    clearTimeout(this.#look);
    void this.#keepNow();
    void this.#messages?.then(
      (line) => line.dispose(),
      () => undefined,
    );
  }

  edit(draft: Draft): void {
    this.#set({ draft });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#keepNow(), tellDelay);
  }

  /** Reads the words, once the customer has stopped writing. */
  listen(): void {
    const { order, draft, view } = this.#snapshot;
    const clock = { now: view?.now ?? this.#now, timeZone: this.#timeZone };
    const { risk, ...understanding } = understand(draft.words, order?.items ?? [], clock);
    this.#risk = risk;
    this.#set({ understanding });
  }

  async submit(): Promise<void> {
    this.listen();
    const { order, understanding, draft: raw } = this.#snapshot;
    const draft = settledDraft(raw, understanding, order);
    this.#set({ draft });
    const risky = this.#risk || draft.category === 'safety';
    if (risky && draft.safety === undefined && this.#move('riskSeen')) return;
    await this.#report(draft);
  }

  async answerSafety(safety: NonNullable<Draft['safety']>): Promise<void> {
    const draft = { ...this.#snapshot.draft, safety };
    this.#set({ draft });
    await this.#report(draft);
  }

  async answer(answer: string | undefined): Promise<void> {
    const { question } = this.#snapshot.view ?? {};
    if (!question) return;
    await this.#send({ type: 'question.answered', data: { questionId: question.id, answer: answer ?? '' } });
  }

  /** Goes on: from what was understood to the choices, or to what was already done. */
  goOn(): void {
    const { view, state } = this.#snapshot;
    if (state === 'agreed') this.#set({ heard: true });
    else if (view && view.offers.length > 0) this.#move('continued');
    else this.#set({ aside: true });
  }

  /** Back to the choices from wherever a case is: talking to a person, or changing one's mind. */
  showOptions(): void {
    this.#set({ aside: false, chosen: undefined, fresh: false, trouble: undefined });
    if (!this.#move('continued')) this.#move('corrected');
  }

  goBack(): void {
    const { aside, trouble, state, view } = this.#snapshot;
    if (aside || trouble) {
      this.#set({ aside: false, trouble: undefined, sending: undefined });
    } else if (state === 'choosing' && view) {
      this.#set({ state: view.state });
    } else if (this.#move('wentBack') && this.#snapshot.state === 'describing') this.#recall();
  }

  /** Lets a person correct what we understood. */
  correct(): void {
    if (this.#move('corrected')) this.#recall();
  }

  pick(chosen: string | undefined, counter?: string): void {
    this.#set({ chosen, ...(counter === undefined ? {} : { counter }) });
  }

  /** Goes to the screen on which the chosen remedy is confirmed. */
  check(): void {
    this.#move('picked');
  }

  async counter(words: string): Promise<void> {
    await this.#send({ type: 'counter.proposed', data: { words } });
  }

  async choose(): Promise<void> {
    const { view, chosen } = this.#snapshot;
    const offer = view?.offers.find(({ id }) => id === chosen);
    if (!view || !offer) return;
    const data = { remedyId: offer.id, ...(offer.token ? { offerToken: offer.token } : {}) };
    await this.#send({ type: view.state === 'agreed' ? 'remedy.changed' : 'remedy.chosen', data });
  }

  /** Looks for a person, with words that were already written. */
  askForPerson(message = ''): void {
    this.#set({ aside: true, trouble: undefined, message });
  }

  async contact(data: Pick<Data<'person.requested'>, 'channel' | 'contact' | 'words'>): Promise<void> {
    this.listen();
    const { draft: raw, understanding, order, view } = this.#snapshot;
    const draft = settledDraft(raw, understanding, order);
    const told = draft.words.trim() !== '' && !view?.problem;
    await this.#send({
      type: 'person.requested',
      data: {
        ...data,
        orderId: this.#options.orderId ?? view?.orderId ?? '',
        locale: this.#options.locale,
        ...(told ? { problem: problemOf(draft) } : {}),
      },
    });
  }

  /** What was done instead of a missed promise is fine. */
  settle(): void {
    this.#set({ settled: true });
  }

  async leave(): Promise<void> {
    await this.#send({ type: 'case.left', data: {} });
  }

  async rate(answer: Data<'resolution.answered'>, rating?: Data<'follow-up.rated'>): Promise<void> {
    await this.#send({ type: 'resolution.answered', data: answer });
    if (rating) await this.#send({ type: 'follow-up.rated', data: rating });
  }

  /** Goes on with a case that is not sorted, or was closed: with the answer and the rating that led there. */
  async reopen(
    words: string | undefined,
    sorted?: Data<'resolution.answered'>['sorted'],
    rating?: Data<'follow-up.rated'>,
  ): Promise<void> {
    if (rating) await this.#send({ type: 'follow-up.rated', data: rating });
    const said = words ? { words } : {};
    if (sorted && sorted !== 'yes')
      await this.#send({ type: 'resolution.answered', data: { sorted, ...said } });
    else await this.#send({ type: 'case.reopened', data: said });
  }

  /** Tries again what did not go through. */
  async retry(): Promise<void> {
    this.#set({ trouble: undefined });
    const message = this.#lastMessage;
    if (!message) await this.#load();
    else this.#settle(message, await (await this.#carrier()).send(message));
  }

  /** Starts afresh about something else on the same order. */
  async startAnew(): Promise<void> {
    const { order, channels, view } = this.#snapshot;
    this.#caseId = randomId();
    this.#snapshot = { ...firstSnapshot, order, channels };
    this.#listener({ type: 'changed' });
    if (order || !view) return;
    const got = await (await this.#shop()).order(view.orderId);
    if (got.status === 'accepted') this.#set({ order: got.reply.order });
    else this.#stuck('setup');
  }

  #risk = false;
  #now = new Date().toISOString();
  #timeZone = 'UTC';

  #set(change: Partial<CaseSnapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...change };
    this.#listener({ type: 'changed' });
  }

  #move(event: FlowEvent): boolean {
    const state = next(this.#snapshot.state, event);
    if (state) this.#set({ state });
    return state !== undefined;
  }

  async #shop(): Promise<ShopLine> {
    this.#line ??= this.#options.shop
      ? (await this.#staticShop(this.#options.shop)).line
      : openShopLine(this.#options);
    return this.#line;
  }

  async #staticShop(data: ShopData): Promise<StaticShop> {
    const { createStaticShop } = await import('./static.js');
    return createStaticShop({ ...this.#options, ...data });
  }

  async #load(): Promise<void> {
    const { caseId, orderId } = this.#options;
    const shop = await this.#shop();
    if (caseId) {
      const got = await shop.case(caseId);
      if (got.status === 'accepted') this.#take(got.reply.case);
      else this.#stuck(got.status === 'retry' ? 'load' : 'setup');
      return;
    }
    const got = await shop.order(orderId ?? '', this.#options.item);
    if (got.status !== 'accepted') {
      this.#stuck(got.status === 'retry' ? 'load' : 'setup');
      return;
    }
    const { order, case: view, channels, now, timeZone } = got.reply;
    this.#now = now;
    this.#timeZone = timeZone;
    this.#set({ order, channels, draft: this.#startingDraft(order.items.map(({ sku }) => sku)) });
    if (view) this.#take(view);
  }

  /** The item from whose button the flow was opened is the one it is about, until the customer says otherwise. */
  #startingDraft(skus: readonly string[]): Draft {
    const { draft } = this.#snapshot;
    const { item } = this.#options;
    const blank = draft.items.length === 0 && !draft.itemsByCustomer;
    return blank && item && skus.includes(item) ? { ...draft, items: [{ sku: item, quantity: 1 }] } : draft;
  }

  #stuck(kind: TroubleKind, code = ''): void {
    this.#set({ trouble: { kind, code } });
  }

  async #restore(): Promise<void> {
    const { endpoint, orderId, caseId } = this.#options;
    if (caseId || orderId === undefined) return;
    this.#keeper = new DraftKeeper(await openPageStorage(), endpoint, orderId);
    const kept = await this.#keeper.read();
    const { draft, view, state } = this.#snapshot;
    if (draft.words !== '') return this.#keepNow();
    if (!kept || view || state !== 'describing') return;
    this.#caseId = kept.caseId;
    this.#set({ draft: kept.draft, kept: true });
    if (kept.draft.words !== '') this.listen();
    await this.#resume();
  }

  /** What was sent from here before and has not arrived yet is still on its way. */
  async #resume(): Promise<void> {
    const line = await this.#carrier();
    const waiting = (await line.waiting()).filter(({ subject }) => subject === this.#caseId);
    const last = waiting.at(-1);
    if (!last) return;
    this.#lastMessage = last;
    this.#stuck(navigator.onLine ? 'unsure' : 'offline');
  }

  async #keepNow(): Promise<void> {
    clearTimeout(this.#timer);
    const { draft, view } = this.#snapshot;
    if (view || (draft.words === '' && draft.photos.length === 0) || !this.#keeper) return;
    const kept = await this.#keeper.keep(draft, this.#caseId);
    if (kept !== this.#snapshot.kept) this.#set({ kept });
  }

  /** The draft for a correction is what was told, with the photos that are still here. */
  #recall(): void {
    const { view, draft } = this.#snapshot;
    const { problem } = view ?? {};
    if (!problem) return;
    this.#set({
      draft: {
        ...emptyDraft,
        ...problem,
        photos: draft.photos,
        wholeOrder: problem.items.length === 0,
        itemsByCustomer: true,
        chosenByCustomer: true,
      },
    });
  }

  #report(draft: Draft): Promise<void> {
    const problem = problemOf(draft);
    if (this.#snapshot.view?.problem) return this.#send({ type: 'problem.amended', data: { problem } });
    const { locale } = this.#options;
    const orderId = this.#options.orderId ?? this.#snapshot.order?.id ?? '';
    return this.#send({ type: 'problem.reported', data: { orderId, locale, problem } });
  }

  async #send(action: NewAction): Promise<void> {
    if (this.#snapshot.sending) return;
    this.#set({
      sending: { type: action.type, stored: false, durable: false, at: new Date().toISOString() },
    });
    await this.#keepNow();
    const line = await this.#carrier().catch(() => undefined);
    if (!line) {
      this.#set({ sending: undefined });
      this.#stuck('load');
      return;
    }
    const message = line.write(action, this.#snapshot.view?.id ?? this.#caseId);
    this.#lastMessage = message;
    this.#settle(message, await line.send(message));
  }

  async #carrier(): Promise<MessageLine> {
    this.#messages ??= this.#openCarrier().catch((error: unknown) => {
      this.#messages = undefined;
      throw error;
    });
    return this.#messages;
  }

  async #openCarrier(): Promise<MessageLine> {
    const { shop } = this.#options;
    const open = shop ? (await this.#staticShop(shop)).openMessageLine : openMessageLine;
    return open(this.#options, {
      stored: (durable) => {
        const { sending } = this.#snapshot;
        if (sending) this.#set({ sending: { ...sending, stored: true, durable } });
      },
      settled: (message, sent) => {
        if (message.subject === (this.#snapshot.view?.id ?? this.#caseId)) this.#settle(message, sent);
      },
    });
  }

  #settle(message: Message, sent: Sent): void {
    if (this.#ended) return;
    const action = message.type.slice('dev.amends.'.length) as ActionType;
    if (sent.status === 'accepted') {
      this.#arrived(message, action, sent.view);
    } else if (sent.status === 'rejected') {
      this.#lastMessage = message;
      this.#set({ sending: undefined });
      if (sent.view) this.#takeInstead(sent.view);
      else this.#stuck('refused', sent.code);
      this.#listener({ type: 'rejected', action, code: sent.http, title: sent.title });
    } else if (message.id === this.#lastMessage?.id) {
      this.#set({ sending: undefined });
      this.#stuck(sent.offline ? 'offline' : 'unsure');
      this.#listener({ type: 'queued', action });
    }
  }

  #arrived(message: Message, action: ActionType, view: CaseView | undefined): void {
    if (message.id === this.#lastMessage?.id) this.#lastMessage = undefined;
    const agreed = action === 'remedy.chosen' || action === 'remedy.changed';
    const reported = action === 'problem.reported' || action === 'problem.amended';
    this.#set({
      sending: undefined,
      trouble: undefined,
      aside: false,
      ...(agreed ? { state: 'agreed', fresh: true, heard: true } : {}),
      ...(reported ? { fresh: view?.state === 'agreed', heard: false } : {}),
    });
    if (reported) void this.#sendPhotos(message.subject);
    if (view) this.#take(view);
    else void this.refresh();
    this.#listener({ type: 'delivered', action });
    clearTimeout(this.#look);
    this.#look = setTimeout(() => void this.refresh(), lookAgainDelay);
  }

  async #sendPhotos(caseId: string): Promise<void> {
    const shop = await this.#shop();
    const { photos } = this.#snapshot.draft;
    await Promise.all(
      photos.flatMap(({ id, blob }) =>
        blob ? [redraw(blob).then((photo) => shop.photo(caseId, id, photo))] : [],
      ),
    );
    await this.#keeper?.forget();
  }

  /** Takes the shop's picture of the case, and stays on the screen where the customer is while that is still right. */
  #take(come: CaseView): void {
    const view = newerOf(this.#snapshot.view, come);
    const { state } = this.#snapshot;
    const looking: readonly CaseState[] = ['choosing', 'confirming'];
    const before = this.#snapshot.view;
    const stays = looking.includes(state) && before !== undefined && before.state === view.state;
    const correcting = state === 'describing' && before !== undefined && before.revision === view.revision;
    this.#set({
      view,
      channels: view.channels,
      state: stays || correcting ? state : view.state,
    });
  }

  /** What was chosen is no longer there: what is there now takes its place, with the reason. */
  #takeInstead(view: CaseView): void {
    this.#set({ view, state: view.state, chosen: undefined });
    if (view.offers.length > 0) this.#move('continued');
  }
}
