import * as v from 'valibot';
import { caseStates } from './flow.js';
import { currencyCode, moneySchema } from './money.js';
import { affectedItemSchema, problemSchema } from './problem.js';
import { remedyKinds, severities, withheldReasons } from './taxonomy.js';

const text = v.string();
const instant = v.pipe(v.string(), v.isoTimestamp());
const recordId = v.string();

/** A sentence that stands only as long as the record which it names. */
const boundSentence = v.object({ record: recordId, text });

export const channelKinds = ['call', 'chat', 'email'] as const;

export const channelSchema = v.object({
  kind: v.picklist(channelKinds),
  /** What it is called, such as `Call me back`. */
  label: text,
  /** An honest wait, such as `Within 10 minutes`. */
  wait: text,
});

/** A way to a person. */
export type Channel = v.InferOutput<typeof channelSchema>;

export const timelineRowSchema = v.object({
  /** The record behind a row that is done; the plan's step behind one that is to come. */
  id: v.string(),
  state: v.picklist(['past', 'fault', 'done', 'now', 'next']),
  /** The date as a person reads it. */
  when: text,
  /** The same for machines. */
  at: v.optional(v.string()),
  text,
  /** One plain sentence of ours beside it. */
  why: v.optional(text),
});

/** One dated row of a story or a plan. */
export type TimelineRow = v.InferOutput<typeof timelineRowSchema>;

export const recapRowSchema = v.object({
  field: v.picklist(['items', 'problem', 'needBy', 'wish', 'photos']),
  label: text,
  value: text,
});

export const acknowledgementSchema = v.object({
  title: text,
  letter: text,
  /** What we understood; each row can be corrected. */
  recap: v.array(recapRowSchema),
  /** What happened: dated facts with their source, or honestly nothing yet. */
  explanation: v.object({
    rows: v.array(timelineRowSchema),
    /** Where the rows come from and when they were last checked. */
    source: v.optional(text),
    /** Why it happened, bound to the fact that says so. */
    cause: v.optional(v.object({ fact: v.string(), text })),
    /** When nothing is known: that, and by when we tell. Bound to the record of the question that we asked ourselves. */
    unknown: v.optional(boundSentence),
  }),
  ownership: v.optional(v.object({ lead: text, text })),
});

/** Apology, recap, explanation and ownership: assembled from facts. */
export type Acknowledgement = v.InferOutput<typeof acknowledgementSchema>;

export const offerSchema = v.object({
  id: v.string(),
  kind: v.picklist(remedyKinds),
  /** What is paid or credited, exact. */
  amount: v.optional(moneySchema),
  items: v.array(affectedItemSchema),
  /** By when the customer has it. */
  by: v.optional(instant),
  /** Rule ids of the policy and of the law behind it. */
  rules: v.array(v.string()),
  /** Whether the law of the customer's country asks for it. */
  floor: v.boolean(),
  /** What the customer has to do, such as `nothing` or `post`. */
  effort: v.picklist(['nothing', 'hand_over', 'post', 'wait']),
  /** A person of the shop checks this first. */
  approval: v.optional(v.object({ role: text, by: instant })),
  /** The shop's signature; opaque to the browser. Absent in static mode. */
  token: v.optional(v.string()),
  /** What it says on the card. */
  what: text,
  when: text,
  conditions: text,
  /** What it says on the screen where it is confirmed. */
  confirm: v.object({
    title: text,
    steps: v.array(text),
    facts: v.array(v.object({ label: text, value: text })),
    action: text,
    /** Until when it can be changed. */
    note: text,
  }),
});

/** One remedy made concrete for one case. */
export type Offer = v.InferOutput<typeof offerSchema>;

export const withheldSchema = v.object({
  kind: v.picklist(remedyKinds),
  reason: v.picklist(withheldReasons),
  what: text,
  why: text,
  rules: v.array(v.string()),
});

/** A remedy that is not offered, and why. */
export type Withheld = v.InferOutput<typeof withheldSchema>;

export const promiseSchema = v.object({
  kind: v.picklist(remedyKinds),
  /** Whether it was simply done, without a choice. */
  automatic: v.optional(v.boolean()),
  /** The record of the agreement. */
  record: recordId,
  /** Three lines: what, the day or amount, the rest. */
  lead: text,
  day: text,
  rest: text,
  /** Until when the customer may choose another remedy. Absent when it no longer can be changed. */
  changeable: v.optional(v.object({ until: instant, text })),
});

/** What was agreed. */
export type PromiseView = v.InferOutput<typeof promiseSchema>;

export const caseViewSchema = v.object({
  id: v.string(),
  reference: v.string(),
  /** Counts up with every change; the higher one is true. */
  revision: v.number(),
  orderId: v.string(),
  state: v.picklist(caseStates),
  /** The shop's present. "Today" on screen is always this. */
  now: instant,
  severity: v.optional(v.picklist(severities)),
  problem: v.optional(problemSchema),
  /** One open question before remedies. */
  question: v.optional(v.object({ id: v.string(), text })),
  acknowledgement: v.optional(acknowledgementSchema),
  offers: v.array(offerSchema),
  withheld: v.array(withheldSchema),
  /** What is true of the order in which the offers stand. */
  order: v.optional(text),
  /** Why the offers changed since they were last seen. */
  notice: v.optional(v.object({ title: text, text })),
  /** What was simply done, without a choice. */
  automatic: v.array(boundSentence),
  promise: v.optional(promiseSchema),
  /** Where it stands. */
  standing: v.optional(
    v.object({
      title: text,
      intro: text,
      rows: v.array(timelineRowSchema),
      /** What was promised has reached the customer. */
      kept: v.optional(v.boolean()),
      /** What happens without asking if the promise is missed. */
      fallback: v.optional(v.object({ lead: text, text })),
      /** A missed promise has its own apology. */
      missed: v.optional(
        v.object({ title: text, letter: text, lead: text, day: text, rest: text, record: recordId }),
      ),
    }),
  ),
  /** Goodwill, after the choice. */
  extra: v.array(boundSentence),
  /** Which of our teams knows. */
  told: v.array(boundSentence),
  /** Danger first: what to do now, whom to call, who calls. */
  safety: v.optional(
    v.object({
      title: text,
      letter: text,
      steps: v.array(text),
      emergency: v.object({ number: text, label: text, hint: text }),
      /** Who calls by when, bound to the record of the request. */
      contact: v.optional(boundSentence),
      label: text,
    }),
  ),
  /** A person has it. */
  person: v.optional(v.object({ record: recordId, title: text, text })),
  channels: v.array(channelSchema),
  followUp: v.optional(
    v.object({
      /** "Is the problem with your lamp sorted out?" */
      question: text,
      /** What reached the customer when, bound to its record. */
      intro: v.optional(boundSentence),
      /** Rating items are asked at most once per customer in 30 days. */
      rating: v.boolean(),
    }),
  ),
  /** What the customer answered at follow-up. */
  outcome: v.optional(
    v.object({
      sorted: v.optional(v.picklist(['yes', 'partly', 'no'])),
      rating: v.optional(v.number()),
      comment: v.optional(v.string()),
    }),
  ),
  /** The second and last apology of a failure, when the customer says it is not sorted. */
  again: v.optional(v.object({ title: text, letter: text })),
  /** Your words and our answers, as they were shown. */
  said: v.array(v.object({ id: v.string(), by: v.picklist(['customer', 'shop']), when: text, text })),
});

/** A case as the customer may see it: ready-made sentences, each bound to what makes it true. */
export type CaseView = v.InferOutput<typeof caseViewSchema>;

export const orderViewSchema = v.object({
  id: v.string(),
  currency: currencyCode,
  placedAt: v.string(),
  items: v.array(
    v.object({
      sku: v.string(),
      name: v.string(),
      noun: v.optional(v.string()),
      variant: v.optional(v.string()),
      quantity: v.number(),
      unit: v.optional(v.string()),
      class: v.optional(v.string()),
      image: v.optional(v.string()),
    }),
  ),
  customer: v.object({
    name: v.optional(v.string()),
    email: v.optional(v.string()),
    phone: v.optional(v.string()),
  }),
});

/** An order as the flow shows it. */
export type OrderView = v.InferOutput<typeof orderViewSchema>;
