import { acknowledge, causeUnknown } from './acknowledge.js';
import type { CaseAction } from './action.js';
import { agreementOf } from './agreement.js';
import { addBusinessDays, startOfWork, zonedTime } from './calendar.js';
import { decisionFor } from './case-decision.js';
import { type Draft, move, note, type Refused, tell } from './case-draft.js';
import { type CaseRecord, latest, referenceOf } from './case-record.js';
import type { CaseContext } from './context.js';
import type { Decision } from './decision.js';
import type { Effect } from './effect.js';
import { next } from './flow.js';
import { personBy, waitOf } from './people.js';
import type { Problem } from './problem.js';
import { severityOf } from './severity.js';
import { understand } from './understand.js';
import { settle } from './upkeep.js';

/** What came of an action. A refusal changes nothing but may leave a record that says what was no longer there. */
export type Conducted =
  | { readonly status: 'done'; readonly record: CaseRecord; readonly effects: readonly Effect[] }
  | {
      readonly status: 'refused';
      readonly reason: 'offer_gone' | 'not_now' | 'unknown_case' | 'too_late';
      readonly record?: CaseRecord | undefined;
    };

const workingDaysToAnswer = 3;

/** Carries out what a customer did. Pure: the same record, action and context give the same result. */
export function conduct(
  record: CaseRecord | undefined,
  caseId: string,
  action: CaseAction,
  context: CaseContext,
): Conducted {
  const from = record ? settle(record, context) : opened(caseId, action, context);
  if (!from) return { status: 'refused', reason: 'unknown_case' };
  const draft: Draft = {
    state: from.state,
    problem: from.problem,
    acknowledgement: from.acknowledgement,
    facts: [],
    effects: [],
  };
  const refused = apply(action, from, draft, context);
  const facts = [...from.facts, ...draft.facts];
  const changed: CaseRecord = {
    ...from,
    state: draft.state,
    ...(draft.problem ? { problem: draft.problem } : {}),
    ...(draft.acknowledgement ? { acknowledgement: draft.acknowledgement } : {}),
    facts,
    revision: from.revision + 1,
  };
  if (refused)
    return { status: 'refused', reason: refused, record: refused === 'offer_gone' ? changed : record };
  return { status: 'done', record: changed, effects: draft.effects };
}

function apply(action: CaseAction, record: CaseRecord, draft: Draft, context: CaseContext): Refused {
  switch (action.type) {
    case 'problem.reported':
      return report(action.data.problem, 'reported', record, draft, context);
    case 'problem.amended':
      return report(action.data.problem, 'amended', record, draft, context);
    case 'question.answered':
      return answer(action.data.answer, record, draft, context);
    case 'remedy.chosen':
      return choose(action.data.remedyId, 'chosen', record, draft, context);
    case 'remedy.changed':
      return choose(action.data.remedyId, 'changed', record, draft, context);
    case 'counter.proposed':
      note(draft, context, 'counter_proposed', { words: action.data.words });
      return askPerson({ channel: 'email', words: action.data.words }, 'countered', record, draft, context);
    case 'person.requested':
      if (!draft.problem && action.data.problem) draft.problem = action.data.problem;
      return askPerson(action.data, 'personRequested', record, draft, context);
    case 'resolution.answered':
      return judge(action.data, record, draft, context);
    case 'follow-up.rated':
      note(draft, context, 'rated', { rating: action.data.rating, comment: action.data.comment });
      return move(draft, 'rated');
    case 'case.reopened':
      return reopen(action.data.words, 'reopened', record, draft, context);
    case 'case.left':
      note(draft, context, 'left', { reason: action.data.reason });
      return move(draft, 'left');
    case 'contract.withdrawn':
      note(draft, context, 'withdrawn', { ...action.data });
      return askPerson(
        { channel: 'email', contact: action.data.contact },
        'personRequested',
        record,
        draft,
        context,
      );
  }
}

function opened(caseId: string, action: CaseAction, { order, now }: CaseContext): CaseRecord | undefined {
  const opens = ['problem.reported', 'person.requested', 'contract.withdrawn'].includes(action.type);
  if (!opens) return undefined;
  const locale = 'locale' in action.data ? action.data.locale : 'en';
  return {
    id: caseId,
    reference: referenceOf(caseId),
    orderId: order.id,
    locale,
    createdAt: now,
    revision: 0,
    state: 'describing',
    facts: [],
  };
}

function report(
  problem: Problem,
  kind: 'reported' | 'amended',
  record: CaseRecord,
  draft: Draft,
  context: CaseContext,
): Refused {
  draft.problem = problem;
  note(draft, context, kind, { words: problem.words, category: problem.category });
  if (problem.category === 'unclear' && !latest(record, 'asked')) {
    note(draft, context, 'asked', { question: 'what' });
    return move(draft, 'questionAsked');
  }
  if (problem.category === 'unclear')
    return askPerson({ channel: 'email' }, 'personRequested', record, draft, context);
  const refused = move(draft, kind);
  if (refused) return refused;
  draft.acknowledgement = acknowledge(context, problem);
  tellTeam(problem, record, draft, context);
  if (inDanger(problem, context)) {
    tell(draft, context, record, 'person', {
      role: 'safety',
      problem,
      within: context.policy.people.safetyMinutes,
    });
    return move(draft, 'personRequested');
  }
  doAutomatically(record, draft, context);
  return undefined;
}

function inDanger(problem: Problem, { order, facts, now, policy }: CaseContext): boolean {
  return severityOf(problem, order, facts, zonedTime(now, policy.calendar.timeZone).date) === 'S4';
}

/** The team that can stop it from happening again hears of it; if nobody knows why, it owes an answer by a day. */
function tellTeam(problem: Problem, record: CaseRecord, draft: Draft, context: CaseContext): void {
  const { policy, now } = context;
  const team = policy.teams[problem.category];
  const unknown = draft.acknowledgement !== undefined && causeUnknown(problem, draft.acknowledgement);
  if (latest(record, 'answer_promised') || (!team && !unknown)) return;
  const by = addBusinessDays(policy.calendar, startOfWork(policy.calendar, now), workingDaysToAnswer);
  if (unknown) note(draft, context, 'answer_promised', { by });
  tell(draft, context, record, 'cause', {
    team,
    category: problem.category,
    items: problem.items,
    ...(unknown ? { answerBy: by } : {}),
  });
}

/** What needs no choice is simply done. */
function doAutomatically(record: CaseRecord, draft: Draft, context: CaseContext): void {
  if (!draft.problem) return;
  const { automatic, options, extras, trace } = decisionFor({ ...record, problem: draft.problem }, context);
  const [first] = automatic;
  if (!first) return;
  for (const option of automatic) {
    note(draft, context, 'automatic', { rule: option.rule });
    tell(draft, context, record, 'remedy', { option, automatic: true });
  }
  if (options.length > 0) return;
  note(draft, context, 'agreed', { option: first, automatic: true, trace });
  grant(extras, record, draft, context);
  move(draft, 'chosen');
}

function answer(words: string, record: CaseRecord, draft: Draft, context: CaseContext): Refused {
  const { problem } = draft;
  note(draft, context, 'answered', { words });
  if (!problem) return 'not_now';
  const said = [problem.words, words].filter(Boolean).join('\n');
  const understood = understand(said, context.order.items, {
    now: context.now,
    timeZone: context.policy.calendar.timeZone,
  });
  const heard: Problem = {
    ...problem,
    words: said,
    category: understood.category ?? problem.category,
    items: problem.items.length > 0 ? problem.items : [...understood.items],
    subReason: problem.subReason ?? understood.subReason,
    needBy: problem.needBy ?? understood.needBy,
    occasion: problem.occasion ?? understood.occasion,
    wish: problem.wish ?? understood.wish,
  };
  return report(heard, 'amended', record, draft, context);
}

function choose(
  remedyId: string,
  event: 'chosen' | 'changed',
  record: CaseRecord,
  draft: Draft,
  context: CaseContext,
): Refused {
  if (!next(draft.state, event)) return 'not_now';
  const agreement = agreementOf(record, context);
  if (event === 'changed' && draft.state === 'agreed' && !agreement?.changeableUntil) return 'too_late';
  const decision = decisionFor(record, context);
  const option = decision.options.find(({ id }) => id === remedyId);
  if (!option) {
    const kind = context.policy.remedies.find(({ id }) => id === remedyId.split('~')[0])?.kind;
    note(draft, context, 'offer_gone', { remedyId, ...(kind ? { kind } : {}) });
    return 'offer_gone';
  }
  const refused = move(draft, event);
  if (refused) return refused;
  const replaces = agreement && !agreement.fulfilled ? agreement.fact.id : undefined;
  note(draft, context, 'agreed', { option, trace: decision.trace, policy: decision.policy, replaces });
  tell(draft, context, record, 'remedy', { option, replaces });
  grant(decision.extras, record, draft, context);
  return undefined;
}

function grant(extras: Decision['extras'], record: CaseRecord, draft: Draft, context: CaseContext): void {
  if (latest(record, 'granted')) return;
  for (const { id, amount } of extras) {
    const fact = note(draft, context, 'granted', { rule: id, amount });
    tell(draft, context, record, 'remedy', {
      extra: { id: fact.id, rule: id, amount, kind: 'discount_next' },
    });
  }
}

function askPerson(
  data: { channel: 'call' | 'chat' | 'email'; contact?: string | undefined; words?: string | undefined },
  event: 'personRequested' | 'countered',
  record: CaseRecord,
  draft: Draft,
  context: CaseContext,
): Refused {
  const refused = move(draft, event);
  if (refused) return refused;
  const { policy, now } = context;
  const danger = draft.problem !== undefined && inDanger(draft.problem, context);
  const by = danger
    ? new Date(Date.parse(now) + policy.people.safetyMinutes * 60_000).toISOString()
    : personBy(policy, waitOf(policy, data.channel), now);
  const fact = note(draft, context, 'person_requested', {
    ...data,
    by,
    ...(danger ? { role: 'safety' } : {}),
  });
  tell(draft, context, record, 'person', { ...fact.data, request: fact.id });
  return undefined;
}

function judge(
  { sorted, words }: { sorted: 'yes' | 'partly' | 'no'; words?: string | undefined },
  record: CaseRecord,
  draft: Draft,
  context: CaseContext,
): Refused {
  note(draft, context, 'outcome', { sorted, words });
  if (sorted === 'yes') return move(draft, 'sortedOut');
  return reopen(words, 'notSortedOut', record, draft, context);
}

function reopen(
  words: string | undefined,
  event: 'reopened' | 'notSortedOut',
  record: CaseRecord,
  draft: Draft,
  context: CaseContext,
): Refused {
  const refused = move(draft, event);
  if (refused) return refused;
  note(draft, context, 'reopened', { words });
  tell(draft, context, record, 'person', { role: 'lead', reason: 'reopened', words });
  return undefined;
}
