import type { InferInput } from 'valibot';
import { type caseViewSchema, type channelSchema, life, type orderViewSchema } from '../core/index.js';
import { matches, type PatternOf } from './pattern.js';
import type { CaseReply, OrderReply, Reply, receiptSchema } from './reply.js';

// The browser reads these, so they are patterns and not the schemas: those cost a visitor 3 kB more.

const instant =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3])(:[0-5]\d){2}(\.\d{1,9})?(Z|[+-]\d\d:?\d\d)$/u;
const amountOf = { sku: '', quantity: 0 };
const bound = { record: '', text: '' };
const row = { id: '', state: '', when: '', 'at?': '', text: '', 'why?': '' };
const channels = [{ kind: '', label: '', wait: '' }] as const satisfies PatternOf<
  InferInput<typeof channelSchema>[]
>;

const view = {
  id: '',
  reference: '',
  revision: 0,
  orderId: '',
  state: new RegExp(`^(${Object.keys(life).join('|')})$`, 'u'),
  now: instant,
  'severity?': '',
  'problem?': {
    category: '',
    'subReason?': '',
    items: [amountOf],
    words: '',
    'needBy?': '',
    'occasion?': { what: '', 'whose?': '' },
    'wish?': '',
    'detail?': '',
    'photos?': [''],
    'safety?': '',
  },
  'question?': { id: '', text: '' },
  'acknowledgement?': {
    title: '',
    letter: '',
    recap: [{ field: '', label: '', value: '' }],
    explanation: { rows: [row], 'source?': '', 'cause?': { fact: '', text: '' }, 'unknown?': bound },
    'ownership?': { lead: '', text: '' },
  },
  offers: [
    {
      id: '',
      kind: '',
      'amount?': { amount: 0, currency: '' },
      items: [amountOf],
      'by?': instant,
      rules: [''],
      floor: true,
      effort: '',
      'approval?': { role: '', by: instant },
      'token?': '',
      what: '',
      when: '',
      conditions: '',
      confirm: { title: '', steps: [''], facts: [{ label: '', value: '' }], action: '', note: '' },
    },
  ],
  withheld: [{ kind: '', reason: '', what: '', why: '', rules: [''] }],
  'order?': '',
  'notice?': { title: '', text: '' },
  automatic: [bound],
  'promise?': {
    kind: '',
    'automatic?': true,
    record: '',
    lead: '',
    day: '',
    rest: '',
    'changeable?': { until: instant, text: '' },
  },
  'standing?': {
    title: '',
    intro: '',
    rows: [row],
    'kept?': true,
    'fallback?': { lead: '', text: '' },
    'missed?': { title: '', letter: '', lead: '', day: '', rest: '', record: '' },
  },
  extra: [bound],
  told: [bound],
  'safety?': {
    title: '',
    letter: '',
    steps: [''],
    emergency: { number: '', label: '', hint: '' },
    'contact?': bound,
    label: '',
  },
  'person?': { record: '', title: '', text: '' },
  channels,
  'followUp?': { question: '', 'intro?': bound, rating: true },
  'outcome?': { 'sorted?': '', 'rating?': 0, 'comment?': '' },
  'again?': { title: '', letter: '' },
  said: [{ id: '', by: '', when: '', text: '' }],
} as const satisfies PatternOf<InferInput<typeof caseViewSchema>>;

const order = {
  id: '',
  currency: /^[A-Z]{3}$/u,
  placedAt: '',
  items: [
    {
      sku: '',
      name: '',
      'noun?': '',
      'variant?': '',
      quantity: 0,
      'unit?': '',
      'class?': '',
      'image?': '',
    },
  ],
  customer: { 'name?': '', 'email?': '', 'phone?': '' },
} as const satisfies PatternOf<InferInput<typeof orderViewSchema>>;

const receipt = { receivedAt: instant, reference: '', revision: 0 } as const satisfies PatternOf<
  InferInput<typeof receiptSchema>
>;

/** Reads the reply to an event; `undefined` when it is not one. */
export function parseReply(input: unknown): Reply | undefined {
  return matches(input, { id: '', receipt, 'case?': view }) ? (input as Reply) : undefined;
}

/** Reads what `GET orders/{id}` answers; `undefined` when it is not that. */
export function parseOrderReply(input: unknown): OrderReply | undefined {
  const pattern = { order, 'case?': view, channels, now: instant, timeZone: '' };
  return matches(input, pattern) ? (input as OrderReply) : undefined;
}

/** Reads what `GET cases/{id}` answers; `undefined` when it is not that. */
export function parseCaseReply(input: unknown): CaseReply | undefined {
  return matches(input, { case: view }) ? (input as CaseReply) : undefined;
}
