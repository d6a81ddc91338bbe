import { agreementOf } from './agreement.js';
import type { CaseView } from './case.js';
import { factsFor } from './case-decision.js';
import { type CaseRecord, latest, numberOf, textOf } from './case-record.js';
import { type CaseContext, namedItems, type Teller } from './context.js';
import { severityOf } from './severity.js';

/** What was simply done, as far as it is on record. */
export function automaticOf(
  record: CaseRecord,
  context: CaseContext,
  { speech, money, payment, dates }: Teller,
): CaseView['automatic'] {
  return record.facts.flatMap((fact) => {
    const amount = numberOf(fact, 'amount');
    const day = textOf(fact, 'day');
    if (fact.kind !== 'instructed' || fact.data['automatic'] !== true || amount === undefined || !day)
      return [];
    return [
      {
        record: fact.id,
        text: speech.automatic(money(amount), context.order.payment ?? payment, dates.day(day)),
      },
    ];
  });
}

/** Goodwill that was granted. */
export function extrasOf(record: CaseRecord, { speech, money }: Teller): CaseView['extra'] {
  return record.facts.flatMap((fact) => {
    const amount = numberOf(fact, 'amount');
    if (fact.kind !== 'granted' || amount === undefined) return [];
    const there = record.facts.some(({ kind, data }) => kind === 'credited' && data['extra'] === fact.id);
    return [
      { record: fact.id, text: there ? speech.extraThere(money(amount)) : speech.extra(money(amount)) },
    ];
  });
}

/** Which teams know. */
export function toldOf(record: CaseRecord, { speech }: Teller): CaseView['told'] {
  return record.facts.flatMap((fact) => {
    const team = textOf(fact, 'team');
    return fact.kind === 'told' && team ? [{ record: fact.id, text: speech.told(team) }] : [];
  });
}

/** What to do now, where people may be in danger. */
export function safetyOf(
  record: CaseRecord,
  { policy, order, facts }: CaseContext,
  teller: Teller,
): Pick<CaseView, 'safety'> {
  const { problem } = record;
  const { safety } = teller.speech;
  if (!problem || problem.category === 'account_security') return {};
  if (severityOf(problem, order, facts, teller.dates.today) !== 'S4') return {};
  const asked = record.facts.findLast(
    ({ kind, data }) => kind === 'person_requested' && data['role'] === 'safety',
  );
  const by = textOf(asked, 'by');
  const electrical = namedItems(order, problem).some(({ class: kind }) => kind === 'electrical');
  const number = policy.store.emergency;
  return {
    safety: {
      title: safety.title(teller.thing),
      letter: safety.letter,
      steps: electrical ? safety.steps.electrical : safety.steps.other,
      emergency: { number, label: safety.call(number), hint: safety.hint },
      ...(asked && by ? { contact: { record: asked.id, text: safety.contact(teller.dates.time(by)) } } : {}),
      label: safety.label(policy.people.safetyMinutes),
    },
  };
}

/** Who gets in touch by when, or has. */
export function personOf(record: CaseRecord, { speech, dates }: Teller): Pick<CaseView, 'person'> {
  const asked = latest(record, 'person_requested');
  const by = textOf(asked, 'by');
  if (!asked || !by) return {};
  const spoken = latest(record, 'contacted', asked);
  const { person } = speech;
  if (spoken) {
    return {
      person: { record: spoken.id, title: person.spokenTitle, text: person.spoken(dates.moment(spoken.at)) },
    };
  }
  const channel =
    (['call', 'chat', 'email'] as const).find((name) => name === textOf(asked, 'channel')) ?? 'email';
  return {
    person: {
      record: asked.id,
      title: person.title[channel],
      text: person[channel](speech.until(dates, by)),
    },
  };
}

function inDanger(record: CaseRecord, context: CaseContext, today: string): boolean {
  const { problem } = record;
  return (
    problem !== undefined && severityOf(problem, context.order, factsFor(record, context), today) === 'S4'
  );
}

/** The question of the follow-up, once it is due. */
export function followUpOf(
  record: CaseRecord,
  context: CaseContext,
  { speech, dates, thing, money }: Teller,
): Pick<CaseView, 'followUp'> {
  if (record.state !== 'followingUp') return {};
  const agreement = agreementOf(record, context);
  const felt = agreement?.fulfilled;
  const when = felt ? dates.moment(felt.at) : '';
  const amount = numberOf(felt, 'amount') ?? agreement?.option.amount;
  const text =
    felt?.kind === 'refunded' && amount !== undefined
      ? speech.followUp.refunded(money(amount), when)
      : felt?.kind === 'delivered'
        ? speech.followUp.reached(thing, when)
        : speech.followUp.done(when);
  return {
    followUp: {
      question: speech.followUp.question(thing),
      ...(felt ? { intro: { record: felt.id, text } } : {}),
      rating: !inDanger(record, context, dates.today), // Who was in danger is asked whether it is sorted, never for a score.
    },
  };
}

/** What the customer answered. */
export function outcomeOf(record: CaseRecord): Pick<CaseView, 'outcome'> {
  const agreed = latest(record, 'agreed');
  const outcome = latest(record, 'outcome', agreed);
  const rated = latest(record, 'rated', agreed);
  if (!outcome && !rated) return {};
  const sorted = (['yes', 'partly', 'no'] as const).find((name) => name === textOf(outcome, 'sorted'));
  const rating = numberOf(rated, 'rating');
  const comment = textOf(rated, 'comment');
  return {
    outcome: {
      ...(sorted ? { sorted } : {}),
      ...(rating === undefined ? {} : { rating }),
      ...(comment ? { comment } : {}),
    },
  };
}

/** The customer's words and our answers, in the order in which they were said. */
export function saidOf(record: CaseRecord, { dates }: Teller): CaseView['said'] {
  const { acknowledgement } = record;
  const told = record.facts.findLast(({ kind }) => kind === 'reported' || kind === 'amended');
  let last: string | undefined;
  return record.facts.flatMap((fact, index): CaseView['said'] => {
    const words = textOf(fact, 'words') ?? textOf(fact, 'comment');
    // One thing that was said can leave two records: a wish and the call for a person, an answer and what it amended.
    const repeated =
      words === last || (fact.kind === 'amended' && record.facts[index - 1]?.kind === 'answered');
    const said: CaseView['said'] =
      words && !repeated ? [{ id: fact.id, by: 'customer', when: dates.stamp(fact.at), text: words }] : [];
    last = words ?? last;
    if (acknowledgement && fact === told) {
      const text = `${acknowledgement.title} ${acknowledgement.letter}`;
      said.push({ id: `${fact.id}.answer`, by: 'shop', when: dates.stamp(fact.at), text });
    }
    return said;
  });
}
