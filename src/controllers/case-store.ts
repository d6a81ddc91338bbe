import type { ActionType, CaseAction, CaseView } from '../core/index.js';
import { type CaseState, type FlowEvent, next, understand } from '../core/index.js';
import { randomId } from '../internal/random-id.js';
import type { Message } from '../protocol/index.js';
import { openPageStorage } from './browser.js';
import { CaseLink, type LinkOptions } from './case-link.js';
import { type CaseSnapshot, firstSnapshot, type TroubleKind } from './case-snapshot.js';
import { type Draft, problemOf, recalledDraft, settledDraft, startingDraft } from './draft.js';
import { DraftKeeper } from './draft-keeper.js';
import type { NewAction, Sent } from './message-line.js';
import { newerOf } from './shop-line.js';

/** What a flow is about, and where it goes. */
export interface CaseOptions extends LinkOptions {
  readonly orderId?: string | undefined;
  /** The line of the order that it starts with. */
  readonly item?: string | undefined;
  readonly caseId?: string | undefined;
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
  readonly #link: CaseLink;
  #keeper: DraftKeeper | undefined;
  #caseId: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #look: ReturnType<typeof setTimeout> | undefined;
  #ended = false;
  #risk = false;
  #more = false;
  #now = new Date().toISOString();
  #timeZone = 'UTC';

  constructor(options: CaseOptions, listener: (news: CaseNews) => void) {
    this.#options = options;
    this.#listener = listener;
    this.#caseId = options.caseId ?? randomId();
    this.#link = new CaseLink(options, {
      stored: (durable) => {
        const { sending } = this.#snapshot;
        if (sending) this.#set({ sending: { ...sending, stored: true, durable } });
      },
      settled: (message, sent) => {
        if (!this.#ended && message.subject === this.#id) this.#settle(message, sent);
      },
    });
  }

  get snapshot(): CaseSnapshot {
    return this.#snapshot;
  }

  /** Asks the shop where things stand, and fetches what was kept on this device. */
  async open(): Promise<void> {
    await Promise.all([this.#load(), this.#restore()]);
    if (!this.#ended) await this.#link.prepare();
  }

  /** Looks again where the case stands. */
  async refresh(): Promise<void> {
    const { view } = this.#snapshot;
    if (!view || this.#ended) return;
    const got = await (await this.#link.shop()).case(view.id);
    if (got.status === 'accepted') this.#take(got.reply.case);
  }

  /** Ends timers and subscriptions; what is on its way goes on. */
  dispose(): void {
    this.#ended = true;
    clearTimeout(this.#look);
    void this.#keepNow();
    this.#link.dispose();
  }

  /** Keeps what is picked at once, and what is typed when the customer pauses. */
  edit(draft: Draft): void {
    const typing = draft.words !== this.#snapshot.draft.words;
    this.#set({ draft });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#keepNow(), typing ? tellDelay : 0);
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
    // Where nothing is left to choose, a person finds a way.
    if (this.#snapshot.view?.offers.length === 0) {
      this.askForPerson();
      return;
    }
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
    // Nobody is thanked for a rating that is not on its way yet.
    this.#more = rating !== undefined;
    await this.#send({ type: 'resolution.answered', data: answer });
    this.#more = false;
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
    if (this.#link.last) await this.#link.sendAgain();
    else await this.#load();
  }

  /** Starts afresh about something else on the same order. */
  async startAnew(): Promise<void> {
    const { order, channels, view } = this.#snapshot;
    this.#caseId = randomId();
    this.#snapshot = { ...firstSnapshot, order, channels };
    this.#listener({ type: 'changed' });
    if (order || !view) return;
    const got = await (await this.#link.shop()).order(view.orderId);
    if (got.status === 'accepted') this.#set({ order: got.reply.order });
    else this.#stuck('setup');
  }

  /** The case, as the shop knows it or will know it. */
  get #id(): string {
    return this.#snapshot.view?.id ?? this.#caseId;
  }

  #set(change: Partial<CaseSnapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...change };
    this.#listener({ type: 'changed' });
  }

  #move(event: FlowEvent): boolean {
    const state = next(this.#snapshot.state, event);
    if (state) this.#set({ state });
    return state !== undefined;
  }

  async #load(): Promise<void> {
    const { caseId, orderId } = this.#options;
    const shop = await this.#link.shop();
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
    this.#set({ order, channels, draft: startingDraft(this.#snapshot.draft, order, this.#options.item) });
    // Words that were read before the order came are read again: now they can name its items.
    if (this.#snapshot.understanding) this.listen();
    if (view) this.#take(view);
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
    if (draft.words !== '') {
      this.edit(draft);
      return;
    }
    if (!kept || view || state !== 'describing') return;
    this.#caseId = kept.caseId;
    this.#set({ draft: kept.draft, kept: true });
    if (kept.draft.words !== '') this.listen();
    // What was sent from here before and has not arrived yet is still on its way.
    if (await this.#link.isWaiting(this.#caseId)) this.#stuck(navigator.onLine ? 'unsure' : 'offline');
  }

  async #keepNow(): Promise<void> {
    clearTimeout(this.#timer);
    const { draft, view } = this.#snapshot;
    if (view || (draft.words === '' && draft.photos.length === 0) || !this.#keeper) return;
    const kept = await this.#keeper.keep(draft, this.#caseId);
    if (kept !== this.#snapshot.kept) this.#set({ kept });
  }

  #recall(): void {
    const { view, draft } = this.#snapshot;
    if (view?.problem) this.#set({ draft: recalledDraft(view.problem, draft) });
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
    if (await this.#link.send(action, this.#id)) return;
    this.#set({ sending: undefined });
    this.#stuck('load');
  }

  #settle(message: Message, sent: Sent): void {
    const action = message.type.slice('dev.amends.'.length) as ActionType;
    if (sent.status === 'accepted') {
      this.#arrived(message, action, sent.view);
    } else if (sent.status === 'rejected') {
      this.#set({ sending: undefined });
      if (sent.view) {
        this.#link.forget(message);
        this.#takeInstead(sent.view);
      } else this.#stuck('refused', sent.code);
      this.#listener({ type: 'rejected', action, code: sent.http, title: sent.title });
    } else if (message.id === this.#link.last?.id) {
      this.#set({ sending: undefined });
      this.#stuck(sent.offline ? 'offline' : 'unsure');
      this.#listener({ type: 'queued', action });
    }
  }

  #arrived(message: Message, action: ActionType, view: CaseView | undefined): void {
    this.#link.forget(message);
    const agreed = action === 'remedy.chosen' || action === 'remedy.changed';
    const reported = action === 'problem.reported' || action === 'problem.amended';
    this.#set({
      sending: undefined,
      trouble: undefined,
      aside: false,
      ...(agreed ? { state: 'agreed', fresh: true, heard: true } : {}),
      ...(reported ? { state: 'acknowledged', fresh: view?.state === 'agreed', heard: false } : {}),
    });
    if (reported) void this.#sent(message.subject);
    if (view && !this.#more) this.#take(view);
    else if (!view) void this.refresh();
    this.#listener({ type: 'delivered', action });
    clearTimeout(this.#look);
    this.#look = setTimeout(() => void this.refresh(), lookAgainDelay);
  }

  /** The photos follow the words; then nothing is left to keep here. */
  async #sent(caseId: string): Promise<void> {
    await this.#link.sendPhotos(caseId, this.#snapshot.draft.photos);
    await this.#keeper?.forget();
  }

  /** Takes the shop's picture of the case, and stays on the screen where the customer is while that is still right. */
  #take(come: CaseView): void {
    const view = newerOf(this.#snapshot.view, come);
    const { state, chosen } = this.#snapshot;
    const looking: readonly CaseState[] = ['choosing', 'confirming'];
    const before = this.#snapshot.view;
    const stays = looking.includes(state) && before !== undefined && before.state === view.state;
    // What is being confirmed stays on the screen; if it is gone by then, the shop says so and what there is instead.
    if (stays && state === 'confirming' && !view.offers.some(({ id }) => id === chosen)) return;
    // Whoever corrects something is left to it, whatever news comes in between.
    const correcting = state === 'describing' && before !== undefined && before.state === view.state;
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
