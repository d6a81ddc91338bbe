import type { ActionType, CaseState, CaseView, Channel, Offer, OrderView } from '../core/index.js';
import { type Draft, emptyDraft, type Understanding } from './draft.js';

/** Why the flow cannot go on by itself. */
export type TroubleKind = 'offline' | 'unsure' | 'refused' | 'load' | 'setup';

export interface Trouble {
  readonly kind: TroubleKind;
  /** What a person can quote. */
  readonly code: string;
}

/** What is being sent, and how far it is. */
export interface Sending {
  readonly type: ActionType;
  /** Kept on the device before the first byte left. */
  readonly stored: boolean;
  /** Whether that outlives the page. */
  readonly durable: boolean;
  /** ISO instant by the device. */
  readonly at: string;
}

/** Everything that a screen shows. */
export interface CaseSnapshot {
  /** Where the customer is. The shop's own state is the view's; this one also knows choosing and confirming. */
  readonly state: CaseState;
  readonly order?: OrderView | undefined;
  readonly view?: CaseView | undefined;
  readonly channels: readonly Channel[];
  readonly draft: Draft;
  readonly understanding?: Understanding | undefined;
  /** Whether the draft outlives the page. */
  readonly kept: boolean;
  /** The id of the chosen offer, or `other`. */
  readonly chosen?: string | undefined;
  readonly counter: string;
  /** The customer looks for a person; the flow stays where it is. */
  readonly aside: boolean;
  /** Words that were written elsewhere and go to the person. */
  readonly message: string;
  /** What was done instead of a missed promise is fine with the customer. */
  readonly settled: boolean;
  /** Something was agreed on this visit. */
  readonly fresh: boolean;
  /** The acknowledgement was read. */
  readonly heard: boolean;
  readonly sending?: Sending | undefined;
  readonly trouble?: Trouble | undefined;
}

export const firstSnapshot: CaseSnapshot = {
  state: 'describing',
  channels: [],
  draft: emptyDraft,
  kept: false,
  counter: '',
  aside: false,
  message: '',
  settled: false,
  fresh: false,
  heard: false,
};

export type Screen =
  | 'describe'
  | 'safety'
  | 'clarify'
  | 'sending'
  | 'acknowledge'
  | 'choose'
  | 'confirm'
  | 'agreed'
  | 'standing'
  | 'review'
  | 'person'
  | 'urgent'
  | 'notice';

const screens: Readonly<Record<CaseState, Screen>> = {
  describing: 'describe',
  safety: 'safety',
  clarifying: 'clarify',
  acknowledged: 'acknowledge',
  choosing: 'choose',
  confirming: 'confirm',
  agreed: 'standing',
  withPerson: 'person',
  followingUp: 'review',
  reopened: 'acknowledge',
  resolved: 'review',
  escalated: 'standing',
  left: 'notice',
};

/** Which screen a snapshot is. */
export function screenOf(snapshot: CaseSnapshot): Screen {
  const { state, view, aside, sending, trouble, fresh, heard } = snapshot;
  if (trouble) return 'notice';
  if (aside) return 'person';
  if (sending && (sending.type.startsWith('problem.') || sending.type.startsWith('remedy.')))
    return 'sending';
  if (state === 'withPerson' && view?.safety) return 'urgent';
  if (state === 'agreed' && fresh) return view?.acknowledgement && !heard ? 'acknowledge' : 'agreed';
  return screens[state];
}

/** The offer that was chosen, if it is still there. */
export function chosenOffer({ view, chosen }: CaseSnapshot): Offer | undefined {
  return view?.offers.find(({ id }) => id === chosen);
}
