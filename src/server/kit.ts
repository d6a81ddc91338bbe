import type { CaseRecord, CaseView, Decision } from '../core/index.js';
import type { Photo } from './body.js';
import type { ShopFact, Who } from './options.js';

/** A case as the shop sees it in a list. */
export interface CaseEntry extends Who {
  readonly record: CaseRecord;
}

/** All that the shop knows about a case. */
export interface CaseFile extends CaseEntry {
  /** What the customer sees now. Absent when the order is no longer found. */
  readonly view?: CaseView;
  /** What is decided now and why, rule by rule. Absent before there is a problem. */
  readonly decision?: Decision;
}

/** An event that was taken. */
export interface KeptEvent {
  readonly caseId: string;
  readonly type: string;
  /** ISO instant. */
  readonly receivedAt: string;
  /** The event exactly as it was posted. */
  readonly body: string;
}

/** Answers requests, and is the shop's own way to its cases. */
export interface Kit {
  (request: Request): Promise<Response>;
  /** Records what became of a case: `shipped`, `delivered`, `refunded`, `told`, … */
  record(caseId: string, fact: ShopFact): Promise<void>;
  /** Does what fell due by now: missed promises, follow-ups, calls of the host. Run it every minute. */
  due(): Promise<void>;
  /** Every case, the one that changed last first. */
  cases(): Promise<readonly CaseEntry[]>;
  case(caseId: string): Promise<CaseFile | undefined>;
  /** Every event, or those of one case, in the order in which they came. */
  events(caseId?: string): Promise<readonly KeptEvent[]>;
  photo(caseId: string, photoId: string): Promise<Photo | undefined>;
  /** The token that opens a case's follow-up page for 30 days. It belongs into the URL's fragment. */
  followUpLink(caseId: string): Promise<string>;
  /** Makes the follow-up links that were given out for a case worthless. */
  revokeFollowUpLinks(caseId: string): Promise<void>;
  /** Finishes what was begun and closes the store. */
  close(): Promise<void>;
}
