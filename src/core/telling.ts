import type { Dates } from './dates.js';
import type { Option } from './decision.js';
import type { OrderEvent } from './order.js';
import type { Problem } from './problem.js';
import type { Owner, Severity } from './taxonomy.js';

/** What is known when a failure is acknowledged. A sentence is said only when its fact is there. */
export interface Told {
  readonly problem: Problem;
  readonly severity: Severity;
  readonly owner: Owner;
  /** `lamp`; `lamp and the tumblers`; `order` when it is about all of it. */
  readonly thing: string;
  readonly plural: boolean;
  readonly dates: Dates;
  readonly placedOn: string;
  readonly promisedBy?: string | undefined;
  readonly deliveredOn?: string | undefined;
  /** Days past the promised date. */
  readonly late: number;
  /** Whole days that the customer has had it. */
  readonly ageDays?: number | undefined;
  /** Times that the customer had to write or call. */
  readonly contacts: number;
  /** Whether it has left the shop; `undefined` when nobody knows. */
  readonly shipped: boolean | undefined;
  /** Whether the damage was seen before the parcel came. */
  readonly damageSeen: boolean;
  readonly event: (kind: OrderEvent['kind'], fault?: boolean) => OrderEvent | undefined;
  readonly count: (kind: OrderEvent['kind']) => number;
  readonly amount?: string | undefined;
}

/** What is known when a remedy is put into words. */
export interface Offered {
  readonly option: Option;
  readonly thing: string;
  readonly plural: boolean;
  readonly dates: Dates;
  /** The amount that is paid, as people read it. */
  readonly money: string;
  readonly base: string;
  readonly bonus: string;
  readonly fee: string;
  readonly payment: string;
  readonly address: string;
  readonly email: string;
  readonly quantity: number;
  readonly followUp: string | undefined;
}

/** What a remedy says on its card, where it is confirmed, and once it is agreed. */
export interface OfferWords {
  readonly what: string;
  readonly when: string;
  readonly conditions: string;
  readonly title: string;
  readonly steps: readonly string[];
  readonly action: string;
  /** Three lines of the promise. */
  readonly promise: readonly [string, string, string];
}
