import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { type CaseView, ended } from '../../core/index.js';
import { AmendsAnewEvent } from '../../events/anew-event.js';
import { AmendsContinueEvent } from '../../events/continue-event.js';
import { AmendsLeaveEvent } from '../../events/leave-event.js';
import { AmendsOptionsEvent } from '../../events/options-event.js';
import { AmendsPersonEvent } from '../../events/person-event.js';
import { AmendsReopenEvent } from '../../events/reopen-event.js';
import { icon } from '../../internal/later-icons.js';
import { LaterStep } from '../../internal/later-step.js';
import { promiseStyles } from '../../internal/promise.styles.js';
import { row } from '../../internal/row.js';
import { rowStyles } from '../../internal/row.styles.js';
import { standingStyles } from './standing.styles.js';

type Standing = NonNullable<CaseView['standing']>;

/**
 * @summary Where a case stands: what was done, what is next, and what can still be changed.
 *
 * @tagname amends-standing
 *
 * @fires {AmendsContinueEvent} amends-continue - What we did instead of a missed promise works for a person.
 * @fires {AmendsOptionsEvent} amends-options - A person wants to choose something else.
 * @fires {AmendsPersonEvent} amends-person - A person wants to tell something more.
 * @fires {AmendsAnewEvent} amends-anew - A person wants to tell about something else on this order.
 * @fires {AmendsLeaveEvent} amends-leave - A person no longer needs this.
 * @fires {AmendsReopenEvent} amends-reopen - A person opens a case again that had ended.
 *
 * @csspart body - What scrolls.
 * @csspart title - The title.
 * @csspart letter - The apology for a missed promise.
 * @csspart promise - What we did instead.
 * @csspart timeline - What was done and what is next.
 * @csspart fallback - What happens without asking if the promise is missed.
 * @csspart actions - The rows that go somewhere.
 * @csspart conversation - What was said.
 * @csspart footer - The buttons.
 * @csspart primary - The button that says that it works.
 * @csspart secondary - The other way on.
 */
export class AmendsStanding extends LaterStep {
  static override styles = [LaterStep.styles, promiseStyles, rowStyles, standingStyles];

  /** What was done instead of a missed promise is fine, so it is not asked again. */
  @property({ type: Boolean }) settled = false;

  /** The case, as the customer may see it; none when nothing is open. */
  @property({ attribute: false }) case?: CaseView | undefined;

  protected override render(): TemplateResult {
    if (!this.case) return this.#renderEmpty();
    const { standing } = this.case;
    return html`
      <div class="body" part="body">
        ${this.#renderTitle(this.case)} ${this.#renderMissed(standing)}
        ${standing ? this.#renderStanding(standing) : nothing} ${this.#renderPerson(this.case)}
        ${this.#renderActions(this.case)}
      </div>
      ${this.#renderFooter(this.case)}
    `;
  }

  #renderEmpty(): TemplateResult {
    const { empty, emptyHint } = this.words.standing;
    return html`
      <div class="body" part="body">
        <div class="empty">
          ${icon('speech')}
          <h2 class="lead" part="title" id="title" tabindex="-1">${empty}</h2>
          <p class="intro">${emptyHint}</p>
        </div>
      </div>
    `;
  }

  #renderTitle({ standing, person, state }: CaseView): TemplateResult {
    const { left, frame } = this.words;
    const missed = standing?.missed;
    const shown = state === 'left' ? left : standing;
    const intro = missed ? undefined : (shown?.intro ?? person?.text);
    return html`
      <div>
        <h2 class="lead" part="title" id="title" tabindex="-1">
          ${missed?.title ?? shown?.title ?? person?.title ?? frame.name}
        </h2>
        ${missed ? html`<p class="letter" part="letter">${missed.letter}</p>` : nothing}
        ${intro ? html`<p class="intro">${intro}</p>` : nothing}
      </div>
    `;
  }

  #renderMissed(standing: Standing | undefined): TemplateResult | typeof nothing {
    if (!standing?.missed) return nothing;
    const { lead, day, rest } = standing.missed;
    return html`
      <div class="promise" part="promise"><p>${lead}</p><p class="day">${day}</p><p>${rest}</p></div>
    `;
  }

  #renderStanding({ rows, fallback }: Standing): TemplateResult {
    return html`
      <div class="two">
        <section>
          <h3 class="vh">${this.words.standing.now}</h3>
          <amends-timeline exportparts="timeline" .words=${this.words} .rows=${rows}></amends-timeline>
        </section>
        ${
          fallback
            ? html`<p class="note" part="fallback"><b>${fallback.lead}</b> ${fallback.text}</p>`
            : nothing
        }
      </div>
    `;
  }

  /** A person has it, beside where it stands. */
  #renderPerson({ standing, person }: CaseView): TemplateResult | typeof nothing {
    if (!standing || !person) return nothing;
    return html`<p class="note"><b>${person.title}</b><br />${person.text}</p>`;
  }

  #renderActions(view: CaseView): TemplateResult {
    const { standing } = this.words;
    const leave = !view.promise && !ended(view.state) && view.state !== 'followingUp';
    return html`
      <div class="rows" part="actions">
        ${this.#renderOptions(view)}
        ${row('person', standing.add, () => this.#tell(new AmendsPersonEvent()))}
        ${view.promise ? row('speech', standing.anew, () => this.#tell(new AmendsAnewEvent())) : nothing}
        ${view.said.length > 0 ? this.#renderSaid(view) : nothing}
        ${leave ? row('close', standing.leave, () => this.#tell(new AmendsLeaveEvent())) : nothing}
      </div>
    `;
  }

  #renderOptions({ promise, offers, now, state, standing }: CaseView): TemplateResult | typeof nothing {
    const changeable = promise?.changeable;
    const options = () => this.#tell(new AmendsOptionsEvent());
    if (changeable && changeable.until > now && !standing?.missed) {
      return row('pen', this.words.standing.change, options, changeable.text);
    }
    if (promise || offers.length === 0 || ended(state)) return nothing;
    return row('box', this.words.person.goOn, options);
  }

  #renderSaid({ said }: CaseView): TemplateResult {
    const { standing } = this.words;
    return html`
      <details>
        <summary class="row">
          ${icon('speech')}<span>${standing.said}<span class="sub">${standing.saidHint}</span></span>${icon('down', 'go')}
        </summary>
        <amends-conversation exportparts="conversation" .words=${this.words} .said=${said}></amends-conversation>
      </details>
    `;
  }

  #renderFooter({ standing, state }: CaseView): TemplateResult | typeof nothing {
    if (standing?.missed && !ended(state)) return this.settled ? nothing : this.#renderMissedFooter();
    if (state !== 'left' && state !== 'resolved') return nothing;
    const { left, review } = this.words;
    return html`
      <footer class="foot" part="footer">
        <button class="btn second" part="secondary" type="button" @click=${() => {
          this.#tell(new AmendsReopenEvent());
        }}>
          ${state === 'left' ? left.again : review.goOn}
        </button>
      </footer>
    `;
  }

  #renderMissedFooter(): TemplateResult {
    const { fine, other } = this.words.standing;
    return html`
      <footer class="foot" part="footer">
        <button class="btn primary" part="primary" type="button" @click=${() => {
          this.#tell(new AmendsContinueEvent());
        }}>
          ${fine}
        </button>
        <p class="hint">
          <button class="link" part="secondary" type="button" @click=${() => {
            this.#tell(new AmendsOptionsEvent());
          }}>
            ${other}
          </button>
        </p>
      </footer>
    `;
  }

  #tell(event: Event): void {
    this.dispatchEvent(event);
  }
}
