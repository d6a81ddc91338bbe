import type { CaseView } from '../core/index.js';

/** Every refusal by name: its status, a code that a person can quote, and what it says to them. */
export const problems = {
  'not-json': [400, 'AM601', 'This is not JSON.'],
  'invalid-event': [400, 'AM602', 'This event could not be read.'],
  'unknown-version': [400, 'AM603', 'This version of the protocol is not spoken here.'],
  'unknown-event': [400, 'AM604', 'This kind of event is not known here.'],
  'invalid-fact': [400, 'AM605', 'This record could not be read.'],
  'sign-in-needed': [401, 'AM606', 'Please sign in again.'],
  'link-expired': [401, 'AM607', 'This link is no longer valid.'],
  'signature-invalid': [401, 'AM608', 'The signature does not match.'],
  'origin-not-allowed': [403, 'AM609', 'This page may not ask here.'],
  'not-by-link': [403, 'AM610', 'Please sign in to do this.'],
  'not-found': [404, 'AM611', 'We could not find this.'],
  'method-not-allowed': [405, 'AM612', 'This cannot be done here.'],
  'in-progress': [409, 'AM613', 'We are still working on this.'],
  'offer-gone': [409, 'AM614', 'This is no longer possible as it was shown.'],
  'not-now': [409, 'AM615', 'This cannot be done at this point.'],
  'too-late': [409, 'AM616', 'This can no longer be changed.'],
  'already-paid-back': [409, 'AM617', 'This order was already paid back.'],
  'too-large': [413, 'AM618', 'This is too large.'],
  'wrong-content-type': [415, 'AM619', 'This kind of content is not taken here.'],
  'id-reused': [422, 'AM620', 'This id was used for something else.'],
  'too-many-photos': [422, 'AM621', 'There are too many photos.'],
  failed: [500, 'AM622', 'Something went wrong on our side.'],
} as const satisfies Record<string, readonly [status: number, code: string, title: string]>;

export type ProblemName = keyof typeof problems;

export interface RefusalOptions {
  /** For whoever reads the response in a log: what exactly was wrong. */
  readonly detail?: string | undefined;
  /** The case as it is now, when that changes what can be chosen. */
  readonly case?: CaseView | undefined;
  /** Seconds. */
  readonly retryAfter?: number | undefined;
  readonly allow?: string | undefined;
}

/** Ends a request, and the transaction that it is in, with a problem document. */
export class Refusal extends Error {
  readonly problem: ProblemName;
  readonly options: RefusalOptions;

  constructor(problem: ProblemName, options: RefusalOptions = {}) {
    super(options.detail ?? problem);
    this.name = 'Refusal';
    this.problem = problem;
    this.options = options;
  }

  get status(): number {
    return problems[this.problem][0];
  }

  /** The problem document of RFC 9457, as text. */
  get body(): string {
    const [status, code, title] = problems[this.problem];
    const { detail, case: view } = this.options;
    const type = `https://amends.dev/problems/${this.problem}`;
    return JSON.stringify({ type, title, status, code, detail, case: view });
  }
}
