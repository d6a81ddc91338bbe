import { html, nothing, type TemplateResult } from 'lit';
import { type CaseSnapshot, chosenOffer, type Screen } from '../../controllers/case-snapshot.js';
import { CaseStore } from '../../controllers/case-store.js';
import {
  en,
  type FirstWords,
  firstWords,
  formatTime,
  type SafetyAnswer,
  type Words,
} from '../../core/index.js';
import type { AmendsAnswerEvent } from '../../events/answer-event.js';
import type { AmendsChangeEvent } from '../../events/change-event.js';
import type { AmendsContactEvent } from '../../events/contact-event.js';
import type { AmendsCounterEvent } from '../../events/counter-event.js';
import type { AmendsRateEvent } from '../../events/rate-event.js';
import type { AmendsReopenEvent } from '../../events/reopen-event.js';
import { AmendsResolveEvent } from '../../events/resolve-event.js';
import { parts } from './parts.js';
import '../acknowledge/acknowledge.define.js';
import '../agreed/agreed.define.js';
import '../choose/choose.define.js';
import '../clarify/clarify.define.js';
import '../confirm/confirm.define.js';
import '../notice/notice.define.js';
import '../person/person.define.js';
import '../review/review.define.js';
import '../safety-question/safety-question.define.js';
import '../sending/sending.define.js';
import '../standing/standing.define.js';
import '../urgent/urgent.define.js';

export { CaseStore };

/** The element that a step stands in: its words, what can be done, and where events start. */
export interface StepHost extends EventTarget {
  readonly words: FirstWords;
  readonly store: CaseStore | undefined;
}

type Draw = (snapshot: CaseSnapshot, host: StepHost, words: Words) => TemplateResult;

const steps: Readonly<Record<Exclude<Screen, 'describe'>, Draw>> = {
  safety: (_, { store }, words) => html`
    <amends-safety-question
      exportparts=${parts}
      .words=${words}
      @amends-answer=${({ answer }: AmendsAnswerEvent<SafetyAnswer>) => {
        if (answer) void store?.answerSafety(answer);
      }}
    ></amends-safety-question>
  `,
  clarify: ({ view }, { store }, words) => html`
    <amends-clarify
      exportparts=${parts}
      .words=${words}
      .question=${view?.question?.text ?? ''}
      @amends-answer=${({ answer }: AmendsAnswerEvent) => void store?.answer(answer)}
    ></amends-clarify>
  `,
  sending: (snapshot, _, words) => html`
    <amends-sending
      exportparts=${parts}
      .words=${words}
      .quote=${snapshot.draft.words}
      .photos=${snapshot.draft.photos.length}
      .picked=${snapshot.sending?.type.startsWith('remedy.') ? chosenOffer(snapshot) : undefined}
      .stored=${snapshot.sending?.stored ?? false}
      .durable=${snapshot.sending?.durable ?? false}
    ></amends-sending>
  `,
  acknowledge: ({ view }, { store }, words) => html`
    <amends-acknowledge
      exportparts=${parts}
      .words=${words}
      .case=${view}
      @amends-continue=${() => store?.goOn()}
      @amends-correct=${() => store?.correct()}
      @amends-leave=${() => void store?.leave()}
    ></amends-acknowledge>
  `,
  choose: ({ view, chosen, counter }, { store }, words) => html`
    <amends-choose
      exportparts=${parts}
      .words=${words}
      .case=${view}
      .chosen=${chosen}
      .counter=${counter}
      ?loading=${!view}
      @amends-change=${({ remedy }: AmendsChangeEvent) => store?.pick(remedy)}
      @amends-continue=${() => store?.check()}
      @amends-counter=${({ words: said }: AmendsCounterEvent) => {
        store?.pick('other', said);
        void store?.counter(said);
      }}
    ></amends-choose>
  `,
  confirm: (snapshot, host, words) => html`
    <amends-confirm
      exportparts=${parts}
      .words=${words}
      .offer=${chosenOffer(snapshot)}
      @amends-continue=${() => resolve(snapshot, host)}
    ></amends-confirm>
  `,
  agreed: ({ view, order }, _, words) => html`
    <amends-agreed
      exportparts=${parts}
      .words=${words}
      .case=${view}
      .name=${order?.customer.name}
    ></amends-agreed>
  `,
  standing: ({ view, settled }, { store }, words) => html`
    <amends-standing
      exportparts=${parts}
      .words=${words}
      .case=${view}
      ?settled=${settled}
      @amends-anew=${() => void store?.startAnew()}
      @amends-continue=${() => store?.settle()}
      @amends-options=${() => store?.showOptions()}
      @amends-leave=${() => void store?.leave()}
      @amends-reopen=${() => void store?.reopen(undefined)}
    ></amends-standing>
  `,
  review: ({ view }, { store }, words) => html`
    <amends-review
      exportparts=${parts}
      .words=${words}
      .case=${view}
      @amends-rate=${(event: AmendsRateEvent) => void rate(event, store)}
      @amends-reopen=${({ words: said, sorted, rating }: AmendsReopenEvent) =>
        void store?.reopen(said, sorted, rating === undefined ? undefined : { rating })}
    ></amends-review>
  `,
  person: ({ view, order, channels, aside, message }, { store }, words) => html`
    <amends-person
      exportparts=${parts}
      .words=${words}
      .case=${view && aside && view.state !== 'withPerson' ? { ...view, person: undefined } : view}
      .message=${message}
      .channels=${channels}
      .phone=${order?.customer.phone ?? ''}
      .email=${order?.customer.email ?? ''}
      @amends-contact=${(event: AmendsContactEvent) => void contact(event, store)}
      @amends-options=${() => store?.showOptions()}
    ></amends-person>
  `,
  urgent: ({ view, order }, { store }, words) => html`
    <amends-urgent
      exportparts=${parts}
      .words=${words}
      .safety=${view?.safety}
      .phone=${order?.customer.phone ?? ''}
      ?refundable=${(view?.offers.length ?? 0) > 0}
      @amends-contact=${(event: AmendsContactEvent) => void contact(event, store)}
      @amends-options=${() => store?.showOptions()}
    ></amends-urgent>
  `,
  notice: (snapshot, { store }, words) => {
    const { trouble, draft, view, sending, kept } = snapshot;
    const kind = trouble?.kind ?? 'left';
    return html`
      <amends-notice
        exportparts=${parts}
        .words=${words}
        .kind=${kind}
        .quote=${view ? '' : draft.words}
        .photos=${draft.photos.length}
        .savedAt=${formatTime(sending?.at ?? new Date().toISOString(), words.locale)}
        ?durable=${kept || (sending?.durable ?? false)}
        .picked=${chosenOffer(snapshot)}
        .code=${trouble?.code ?? ''}
        @amends-retry=${() => void (kind === 'left' ? store?.reopen(undefined) : store?.retry())}
      ></amends-notice>
    `;
  },
};

/** Draws every screen but the first. */
export function renderStep(
  screen: Screen,
  snapshot: CaseSnapshot,
  host: StepHost,
): TemplateResult | typeof nothing {
  return screen === 'describe' ? nothing : steps[screen](snapshot, host, allWords(host.words));
}

/** The title of a screen, by which the dialog is called. */
export function titleOf(
  screen: Screen,
  snapshot: CaseSnapshot,
  { words: known }: StepHost,
): string | undefined {
  const { view } = snapshot;
  const words = allWords(known);
  const titles: Partial<Record<Screen, string | undefined>> = {
    describe: words.describe.title,
    safety: words.safety.title,
    clarify: words.clarify.title,
    sending: words.sending.title,
    acknowledge: view?.acknowledgement?.title,
    choose: words.choose.title,
    confirm: chosenOffer(snapshot)?.confirm.title,
    agreed: words.agreed.title(undefined),
    standing: view?.standing?.title,
    review: view?.followUp?.question,
    person: words.person.title,
    urgent: view?.safety?.title,
  };
  return titles[screen];
}

/** What an element starts with is the first part of the words; what a page sets is all of them. */
function allWords(words: FirstWords): Words {
  return words === firstWords ? en : (words as Words);
}

/** Asks the page, and then does it. */
function resolve(snapshot: CaseSnapshot, host: StepHost): void {
  const offer = chosenOffer(snapshot);
  if (!offer) return;
  const event = new AmendsResolveEvent(offer);
  if (host.dispatchEvent(event)) void host.store?.choose();
}

function contact(
  { channel, contact: reach, words }: AmendsContactEvent,
  store: CaseStore | undefined,
): Promise<void> | undefined {
  return store?.contact({ channel, ...(reach ? { contact: reach } : {}), ...(words ? { words } : {}) });
}

async function rate(
  { sorted, rating, comment, anything }: AmendsRateEvent,
  store: CaseStore | undefined,
): Promise<void> {
  const answer = { sorted, ...(anything ? { words: anything } : {}) };
  await store?.rate(answer, rating === undefined ? undefined : { rating, ...(comment ? { comment } : {}) });
}
