import { type Agreement, agreementOf } from './agreement.js';
import { addDays } from './calendar.js';
import type { CaseView, PromiseView, TimelineRow } from './case.js';
import { fallbackOf } from './case-decision.js';
import { type CaseFact, type CaseRecord, latest, numberOf, textOf } from './case-record.js';
import { type CaseContext, type Teller, tellerOf } from './context.js';
import { offeredOf } from './offers.js';
import { followUpDay, fulfilment, incidental, plans } from './plan.js';

type Standing = NonNullable<CaseView['standing']>;

/** The promise, as long as its agreement is on record. */
export function promiseOf(agreement: Agreement, context: CaseContext, record: CaseRecord): PromiseView {
  const teller = tellerOf(context, record.problem);
  const { speech, dates } = teller;
  const { changeableUntil: until } = agreement;
  const [lead, day, rest] = speech.offers(offeredOf(agreement.option, context, teller)).promise;
  return {
    kind: agreement.option.kind,
    automatic: agreement.option.automatic,
    record: agreement.fact.id,
    lead,
    day,
    rest,
    ...(until ? { changeable: { until, text: speech.changeableHint(speech.until(dates, until)) } } : {}),
  };
}

/** Where an agreed case stands: what was done, what is next, and what happens if we miss it. */
export function standingOf(record: CaseRecord, context: CaseContext): Standing | undefined {
  const agreement = agreementOf(record, context);
  if (!agreement) return undefined;
  const teller = tellerOf(context, record.problem);
  const missed = missedOf(agreement, record, context, teller);
  return {
    ...headline(agreement, record, teller),
    rows: rowsOf(agreement, record, context, teller),
    ...(agreement.fulfilled ? { kept: true } : {}),
    ...(missed ? { missed } : fallback(agreement, record, context, teller)),
  };
}

function headline(
  { fact, option, fulfilled, missed }: Agreement,
  record: CaseRecord,
  { speech, dates, money, thing, plural }: Teller,
): { title: string; intro: string } {
  const { standing } = speech;
  const amount = option.amount === undefined ? '' : money(option.amount);
  const pays = fulfilment(option.kind) === 'refunded';
  if (fulfilled) {
    const when = dates.moment(fulfilled.at);
    const back = numberOf(fulfilled, 'amount');
    if (fulfilled.kind === 'refunded' && back !== undefined) {
      return { title: standing.moneyThere(money(back)), intro: standing.booked(when) };
    }
    if (pays) return { title: standing.moneyThere(amount), intro: standing.booked(when) };
    if (fulfilled.kind === 'credited')
      return { title: standing.credit(amount), intro: standing.booked(when) };
    if (fulfilled.kind === 'contacted') return { title: standing.spoken, intro: '' };
    return { title: standing.arrived(thing, plural), intro: standing.reached(when, plural) };
  }
  const onTime = option.day && !missed ? standing.onTime(dates.day(option.day), option.before) : '';
  if (pays && latest(record, 'instructed', fact))
    return { title: standing.moneyMoving(amount), intro: onTime };
  const sent = latest(record, 'shipped', fact) ?? latest(record, 'out_for_delivery', fact);
  if (sent) return { title: standing.onItsWay(thing, plural, option.kind), intro: onTime };
  return { title: standing.agreed, intro: onTime };
}

function rowsOf(
  agreement: Agreement,
  record: CaseRecord,
  context: CaseContext,
  teller: Teller,
): TimelineRow[] {
  const { fact, option } = agreement;
  const { speech, dates } = teller;
  const done = record.facts.filter(
    (entry) => record.facts.indexOf(entry) > record.facts.indexOf(fact) && shown(entry, option.kind),
  );
  const rows: TimelineRow[] = [
    {
      id: fact.id,
      state: 'done',
      when: dates.stamp(fact.at),
      at: fact.at,
      text: option.automatic ? speech.plan.begun : speech.plan.agreed,
    },
    ...done.map((entry) => doneRow(entry, agreement, teller)),
  ];
  const open = plans[option.kind].filter(
    (step) => !incidental.includes(step) && !done.some(({ kind }) => kind === step) && !agreement.fulfilled,
  );
  const last = rows.at(-1);
  if (last && open.length > 0 && rows.length > 1 && last.state === 'done')
    rows[rows.length - 1] = { ...last, state: 'now' };
  if (!agreement.missed) {
    for (const step of open) {
      const when = expected(step, agreement, teller);
      if (when)
        rows.push({ id: `plan.${step}`, state: 'next', when, text: stepText(step, agreement, teller) });
    }
  }
  rows.push(...followUpRow(agreement, record, context, teller));
  return rows;
}

function shown(entry: CaseFact, remedy: Agreement['option']['kind']): boolean {
  const { kind } = entry;
  if (entry.data['extra'] !== undefined) return false;
  if (kind === 'instructed') return numberOf(entry, 'amount') !== undefined;
  return plans[remedy].includes(kind) || ['missed', 'approved', 'improved', 'refunded'].includes(kind);
}

function doneRow(entry: CaseFact, agreement: Agreement, teller: Teller): TimelineRow {
  const why = entry.kind === 'missed' ? textOf(entry, 'reason') : undefined;
  return {
    id: entry.id,
    state: entry.kind === 'missed' ? 'fault' : 'done',
    when: teller.dates.stamp(entry.at),
    at: entry.at,
    text: textOf(entry, 'text') ?? stepText(entry.kind, agreement, teller, entry),
    ...(why ? { why } : {}),
  };
}

function stepText(
  kind: CaseFact['kind'],
  { option }: Agreement,
  { speech, money }: Teller,
  entry?: CaseFact,
): string {
  const { plan } = speech;
  const amount = numberOf(entry, 'amount') ?? option.amount ?? 0;
  if (kind === 'refunded') return plan.refunded(money(amount));
  if (kind === 'credited') return plan.credited(money(amount));
  if (kind === 'instructed' && (entry ? numberOf(entry, 'amount') : option.amount) !== undefined) {
    return plan.refundStarted(money(amount));
  }
  return (
    Object.entries(plan).flatMap(([name, said]) =>
      name === kind && typeof said === 'string' ? [said] : [],
    )[0] ?? ''
  );
}

/** When a step is to happen, as the customer may rely on it. */
function expected(
  step: CaseFact['kind'],
  { option }: Agreement,
  { dates, speech }: Teller,
): string | undefined {
  const { starts, day, before } = option;
  if (step === fulfilment(option.kind)) {
    if (!day) return undefined;
    return before ? `${dates.short(day)}, ${speech.plan.before(before)}` : speech.plan.by(dates.short(day));
  }
  return speech.plan.by(dates.short(step === 'repaired' && day ? addDays(day, -1) : starts));
}

function followUpRow(
  { fact: agreed, fulfilled, option, followUpAt }: Agreement,
  record: CaseRecord,
  context: CaseContext,
  { dates, speech }: Teller,
): TimelineRow[] {
  const asked = latest(record, 'follow_up_sent', agreed);
  if (asked) {
    return [
      { id: asked.id, state: 'done', when: dates.stamp(asked.at), at: asked.at, text: speech.plan.followUp },
    ];
  }
  const felt = fulfilled ? undefined : option.day;
  const day = followUpAt ? dates.date(followUpAt) : felt && followUpDay(option.kind, felt, context);
  return day
    ? [{ id: 'plan.follow_up', state: 'next', when: dates.short(day), text: speech.plan.followUp }]
    : [];
}

function fallback(
  agreement: Agreement,
  record: CaseRecord,
  context: CaseContext,
  { speech, dates, money, thing, plural }: Teller,
): Pick<Standing, 'fallback'> {
  const { option, fulfilled } = agreement;
  const behind = fulfilled ? undefined : fallbackOf(option, record, context);
  if (!behind?.amount || !option.day) return {};
  const when = option.before ? `${option.before} ${dates.near(option.day)}` : dates.day(option.day);
  return { fallback: speech.standing.fallback(when, money(behind.amount), thing, plural) };
}

/** A missed promise has its own apology, and says only what was really done about it. */
function missedOf(
  { option, missed, fulfilled }: Agreement,
  record: CaseRecord,
  { now, order }: CaseContext,
  { speech, dates, money }: Teller,
): Standing['missed'] {
  if (!missed || fulfilled) return undefined;
  const { standing } = speech;
  const past = option.by !== undefined && option.by < now;
  const when =
    option.day === undefined
      ? ''
      : option.before && option.day === dates.today
        ? option.before
        : dates.day(option.day);
  const refund = record.facts.find(
    (entry) =>
      entry.kind === 'instructed' &&
      record.facts.indexOf(entry) > record.facts.indexOf(missed) &&
      numberOf(entry, 'amount') !== undefined,
  );
  const newDay = textOf(missed, 'newBy')?.slice(0, 10);
  const reason = standing.missedReason(textOf(missed, 'reason'));
  const title = standing.missedTitle(past, when);
  const payment = order.payment ?? speech.order;
  if (refund) {
    const by = textOf(refund, 'day');
    const letter = `${reason} ${standing.missedDone}`;
    const lead = speech.offersMoneyTo(payment);
    return {
      title,
      letter,
      lead,
      day: money(numberOf(refund, 'amount') ?? 0),
      rest: by ? standing.missedBy(dates.day(by)) : '',
      record: refund.id,
    };
  }
  const letter = `${reason} ${newDay ? standing.missedNew(dates.near(newDay)) : standing.missedPerson}`;
  return {
    title,
    letter,
    lead: newDay ? standing.newDay : standing.noDate,
    day: newDay ? dates.day(newDay) : standing.noDateDay,
    rest: '',
    record: missed.id,
  };
}
