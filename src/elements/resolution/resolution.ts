import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { CaseController } from '../../controllers/case-controller.js';
import { type CaseSnapshot, type Screen, screenOf } from '../../controllers/case-snapshot.js';
import type { CaseNews, CaseOptions, CaseStore } from '../../controllers/case-store.js';
import { AmendsCloseEvent } from '../../events/close-event.js';
import { AmendsDeliveredEvent, AmendsErrorEvent, AmendsQueuedEvent } from '../../events/delivery-events.js';
import type { AmendsDraftEvent } from '../../events/draft-event.js';
import type { AmendsPersonEvent } from '../../events/person-event.js';
import { AmendsResolvedEvent } from '../../events/resolved-event.js';
import { AmendsStateEvent } from '../../events/state-event.js';
import { AmendsElement } from '../../internal/amends-element.js';
import { type Config, requestConfig } from '../../internal/context.js';
import { oneOf } from '../../internal/one-of.js';
import { warnOnce } from '../../internal/warn.js';
import type { AmendsPanel } from '../panel/panel.js';
import { parts } from './parts.js';
import { progressOf } from './progress.js';

/** Everything after the first screen. Loaded while the customer writes. */
type LaterSteps = typeof import('./later-steps.js');

/**
 * @summary The whole flow: what happened, an apology, the remedies, the promise, and later how it went.
 *
 * @tagname amends-resolution
 *
 * @fires {AmendsResolveEvent} amends-resolve - A remedy is about to be chosen for good; can be canceled.
 * @fires {AmendsResolvedEvent} amends-resolved - The shop has confirmed what was agreed.
 * @fires {AmendsDeliveredEvent} amends-delivered - The shop has confirmed that it has something.
 * @fires {AmendsQueuedEvent} amends-queued - Something is kept and sent later by itself.
 * @fires {AmendsErrorEvent} amends-error - The shop refused something for good.
 * @fires {AmendsStateEvent} amends-state - It has become clear where the case stands.
 * @fires {AmendsCloseEvent} amends-close - A person closed the flow.
 *
 * @csspart frame - The sheet, the panel or the frame in the page.
 * @csspart scrim - What lies over the page behind the sheet.
 * @csspart header - The line with the way back, the order and the way to a person.
 * @csspart progress - The line that says how far it is.
 * @csspart body - What scrolls.
 * @csspart title - The title of each screen.
 * @csspart remedy - Each remedy.
 * @csspart promise - What was agreed.
 * @csspart footer - What stays below.
 * @csspart primary - The button that goes on.
 * @csspart secondary - The other button.
 */
export class AmendsResolution extends AmendsElement {
  /** Where cases are sent, and in a live shop decided. */
  @property() endpoint = '';

  /** The number of the order. */
  @property() order = '';

  /** The line of the order that it is about. */
  @property() item = '';

  /** The case to go on with, where it is known. */
  @property() case = '';

  /** Over the page, beside what was pressed, or part of the page. */
  @property({ reflect: true }) placement: 'inline' | 'overlay' | 'anchored' = 'inline';

  /** Shows it, where it is not part of the page. */
  @property({ type: Boolean, reflect: true }) open = false;

  /** `status` takes any 2xx of the endpoint as handed over; by default it has to answer with a receipt. */
  @property() ack: 'receipt' | 'status' = 'receipt';

  /** Asks where the case stands before it is opened. */
  @property({ type: Boolean }) preload = false;

  /** What it stands beside when it is anchored. */
  @property({ attribute: false }) anchor?: Element | undefined;

  /** The shop's policy: with it and the order, decisions are made on the page and the endpoint only receives. */
  @property({ attribute: false }) policy?: unknown;

  /** The order itself, where decisions are made on the page. */
  @property({ attribute: false }) orderData?: unknown;

  /** What else is known about the order, where decisions are made on the page. */
  @property({ attribute: false }) facts?: unknown;

  /** Gives a token that tells an endpoint on another origin who asks. */
  @property({ attribute: false }) tokenCallback?: (() => string | Promise<string>) | undefined;

  @query('amends-panel') private panel!: AmendsPanel | null;

  readonly #case = new CaseController(
    this,
    async () => (await this.#loadLaterSteps()).CaseStore,
    (news) => this.#tell(news),
  );
  #later: LaterSteps | undefined;
  #config: Config = {};
  #forgetConfig: (() => void) | undefined;
  #screen: Screen | undefined;
  #started = '';
  #known = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.#forgetConfig = requestConfig(this, (config) => {
      this.#config = config;
      if (config.words) this.words = config.words;
      this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#forgetConfig?.();
    this.#started = '';
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.open || this.preload || this.placement === 'inline') this.#start();
    const screen = screenOf(this.#case.snapshot);
    if (screen !== this.#screen && this.#screen !== undefined && this.#shown) void this.#focusStep();
    this.#screen = screen;
    this.#sayWhereItStands();
  }

  /** What a person can do now, for the steps. */
  get store(): CaseStore | undefined {
    return this.#case.store;
  }

  protected override render(): TemplateResult {
    const { snapshot } = this.#case;
    const { frame } = this.words;
    const screen = screenOf(snapshot);
    const { step, progress, finished } = progressOf(snapshot, this.words);
    const { order, view, trouble, aside } = snapshot;
    const number = view?.orderId ?? order?.id ?? this.order;
    const after = screen === 'standing' || screen === 'review';
    return html`
      <amends-panel
        exportparts=${parts}
        .words=${this.words}
        .placement=${this.placement}
        .open=${this.open}
        .anchor=${this.anchor}
        .label=${this.#later ? (this.#later.titleOf(screen, snapshot, this) ?? frame.name) : this.words.describe.title}
        .context=${after && view ? view.reference : number ? frame.order(number) : frame.name}
        .step=${step}
        .progress=${progress}
        .busy=${screen === 'sending'}
        .finished=${finished}
        .backable=${this.#backable(screen, aside || trouble !== undefined)}
        .personable=${screen !== 'person' && screen !== 'urgent'}
        .closable=${this.placement !== 'inline'}
        @amends-back=${() => this.#case.act((store) => store.goBack())}
        @amends-person=${({ words }: AmendsPersonEvent) => this.#case.act((store) => store.askForPerson(words))}
        @amends-close=${this.#handleClose}
      >
        ${screen === 'describe' || !this.#later ? this.#renderDescribe(snapshot) : this.#later.renderStep(screen, snapshot, this)}
      </amends-panel>
    `;
  }

  #renderDescribe({ order, draft, understanding, kept }: CaseSnapshot): TemplateResult {
    return html`
      <amends-describe
        exportparts=${parts}
        .words=${this.words}
        .order=${order}
        .draft=${draft}
        .understanding=${understanding}
        .stored=${kept}
        listening
        ?no-photos=${this.#options().shop !== undefined}
        @amends-change=${(event: AmendsDraftEvent) => this.#case.edit(event.draft)}
        @amends-pause=${() => this.#case.act((store) => store.listen())}
        @amends-continue=${() => this.#case.act((store) => store.submit())}
      ></amends-describe>
    `;
  }

  get #shown(): boolean {
    return this.placement === 'inline' || this.open;
  }

  #backable(screen: Screen, aside: boolean): boolean {
    return aside || ['safety', 'clarify', 'acknowledge', 'choose', 'confirm'].includes(screen);
  }

  #handleClose(event: AmendsCloseEvent): void {
    event.stopPropagation();
    const close = new AmendsCloseEvent();
    this.open = false;
    this.dispatchEvent(close);
  }

  async #focusStep(): Promise<void> {
    await this.updateComplete;
    const step = this.panel?.firstElementChild;
    if (step instanceof HTMLElement) step.focus({ preventScroll: false });
  }

  /** Starts once, and again when it is about something else. */
  #start(): void {
    const options = this.#options();
    const { endpoint, orderId, caseId, item, shop } = options;
    const key = [endpoint, orderId, caseId, item, shop !== undefined].join('|');
    if (key === this.#started) return;
    this.#started = key;
    if (!endpoint || (!orderId && !caseId)) {
      warnOnce(
        'AM210',
        `<amends-resolution> waits: expected endpoint and order (or case, or orderData); got endpoint "${endpoint}" and order "${orderId ?? ''}". Set both, or wrap it in <amends-config>.`,
      );
      return;
    }
    oneOf(this, 'placement', ['inline', 'overlay', 'anchored'], 'AM211');
    this.#case.start(options);
  }

  #options(): CaseOptions {
    const {
      policy = this.#config.policy,
      orderData = this.#config.orderData,
      facts = this.#config.facts,
    } = this;
    const endpoint = this.endpoint || (this.#config.endpoint ?? '');
    const token = this.tokenCallback ?? this.#config.tokenCallback;
    const fromData = (orderData as { id?: string } | undefined)?.id;
    const address = { endpoint, locale: this.words.locale, ...(token ? { token } : {}) };
    const ack = this.ack === 'status' || this.#config.ack === 'status' ? 'status' : 'receipt';
    return {
      ...address,
      orderId: this.order || this.#config.order || fromData || undefined,
      caseId: this.case || undefined,
      item: this.item || undefined,
      ...(policy && orderData ? { shop: { policy, order: orderData, facts, ack } } : {}),
    };
  }

  async #loadLaterSteps(): Promise<LaterSteps> {
    this.#later ??= await import('./later-steps.js');
    return this.#later;
  }

  #tell(news: CaseNews): void {
    if (news.type === 'queued') {
      const queued = new AmendsQueuedEvent(news.action);
      this.dispatchEvent(queued);
    } else if (news.type === 'rejected') {
      const error = new AmendsErrorEvent(news.action, news.code, news.title);
      this.dispatchEvent(error);
    } else if (news.type === 'delivered') this.#tellDelivered(news.action);
  }

  #tellDelivered(action: AmendsDeliveredEvent['action']): void {
    const delivered = new AmendsDeliveredEvent(action);
    this.dispatchEvent(delivered);
    const { view } = this.#case.snapshot;
    if (!view?.promise || (action !== 'remedy.chosen' && action !== 'remedy.changed')) return;
    const resolved = new AmendsResolvedEvent(view.id, view.reference, view.promise.kind);
    this.dispatchEvent(resolved);
  }

  #sayWhereItStands(): void {
    const { view } = this.#case.snapshot;
    const { standing, promise } = view ?? {};
    const open = view !== undefined && view.state !== 'resolved' && view.state !== 'left';
    const kept = view?.state === 'followingUp' || standing?.kept;
    const detail = promise && !kept ? [promise.day, promise.rest].filter(Boolean).join(', ') : undefined;
    const known = JSON.stringify([open, standing?.title, detail]);
    if (known === this.#known) return;
    this.#known = known;
    const event = new AmendsStateEvent(open, standing?.title ?? view?.person?.title, detail);
    this.dispatchEvent(event);
  }
}
