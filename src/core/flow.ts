/** The states of a case. Every case ends in one of the last three. */
export const caseStates = [
  'describing',
  'safety',
  'clarifying',
  'acknowledged',
  'choosing',
  'confirming',
  'agreed',
  'withPerson',
  'followingUp',
  'reopened',
  'resolved',
  'escalated',
  'left',
] as const;

export type CaseState = (typeof caseStates)[number];

/** Everything that can happen to a case. */
export const flowEvents = [
  'riskSeen',
  'reported',
  'questionAsked',
  'amended',
  'continued',
  'wentBack',
  'corrected',
  'picked',
  'countered',
  'chosen',
  'changed',
  'personRequested',
  'fulfilled',
  'sortedOut',
  'notSortedOut',
  'rated',
  'reopened',
  'escalated',
  'left',
] as const;

export type FlowEvent = (typeof flowEvents)[number];

/**
 * The life of a case, in one table. An event that a state does not list is ignored: a double click and a late reply are
 * ordinary.
 */
export const life = {
  describing: {
    riskSeen: 'safety',
    reported: 'acknowledged',
    questionAsked: 'clarifying',
    personRequested: 'withPerson',
    left: 'left',
  },
  safety: {
    reported: 'acknowledged',
    questionAsked: 'clarifying',
    personRequested: 'withPerson',
    wentBack: 'describing',
    left: 'left',
  },
  clarifying: {
    reported: 'acknowledged',
    amended: 'acknowledged',
    corrected: 'describing',
    wentBack: 'describing',
    personRequested: 'withPerson',
    left: 'left',
  },
  acknowledged: {
    questionAsked: 'clarifying',
    amended: 'acknowledged',
    corrected: 'describing',
    wentBack: 'describing',
    continued: 'choosing',
    chosen: 'agreed',
    countered: 'withPerson',
    personRequested: 'withPerson',
    escalated: 'withPerson',
    left: 'left',
  },
  choosing: {
    amended: 'acknowledged',
    wentBack: 'acknowledged',
    corrected: 'describing',
    picked: 'confirming',
    chosen: 'agreed',
    countered: 'withPerson',
    personRequested: 'withPerson',
    left: 'left',
  },
  confirming: {
    wentBack: 'choosing',
    corrected: 'describing',
    chosen: 'agreed',
    personRequested: 'withPerson',
    left: 'left',
  },
  agreed: {
    changed: 'agreed',
    corrected: 'choosing',
    personRequested: 'agreed',
    fulfilled: 'followingUp',
    reopened: 'reopened',
    escalated: 'escalated',
    left: 'left',
  },
  withPerson: {
    amended: 'acknowledged',
    continued: 'choosing',
    wentBack: 'choosing',
    chosen: 'agreed',
    personRequested: 'withPerson',
    fulfilled: 'followingUp',
    escalated: 'escalated',
    left: 'left',
  },
  followingUp: {
    sortedOut: 'resolved',
    notSortedOut: 'reopened',
    rated: 'resolved',
    reopened: 'reopened',
    personRequested: 'withPerson',
    escalated: 'escalated',
  },
  reopened: {
    amended: 'acknowledged',
    continued: 'choosing',
    chosen: 'agreed',
    changed: 'agreed',
    rated: 'reopened',
    countered: 'withPerson',
    personRequested: 'withPerson',
    escalated: 'escalated',
    sortedOut: 'resolved',
    left: 'left',
  },
  resolved: { reopened: 'reopened', rated: 'resolved', personRequested: 'withPerson' },
  escalated: { chosen: 'agreed', reopened: 'reopened', personRequested: 'escalated' },
  left: { reopened: 'reopened', amended: 'acknowledged', personRequested: 'withPerson' },
} as const satisfies Record<CaseState, Partial<Record<FlowEvent, CaseState>>>;

/** The state after an event, or `undefined` when the state does not know the event. */
export function next(state: CaseState, event: FlowEvent): CaseState | undefined {
  const row: Partial<Record<FlowEvent, CaseState>> = life[state];
  return row[event];
}

/** States in which a case can rest for good. */
export function ended(state: CaseState): boolean {
  return state === 'resolved' || state === 'escalated' || state === 'left';
}
