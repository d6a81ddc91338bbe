import type {
  Acknowledgement,
  CaseView,
  Channel,
  Offer,
  OrderView,
  TimelineRow,
} from '../../src/core/index.js';

const picture = (name: 'lamp' | 'tumblers' | 'throw') => new URL(`./${name}.svg`, import.meta.url).href;

/** What Maya wrote. */
export const mayaWords =
  'The lamp came with the shade torn and a big chip in the base. It’s for my mum’s birthday on Saturday, ' +
  'so I’m really disappointed.';

/** Three lines, of which one holds two sets: everything that the item picker can show. */
export const order: OrderView = {
  id: '10482',
  currency: 'EUR',
  placedAt: '2026-11-09T13:05:00Z',
  items: [
    {
      sku: 'lumi-table-lamp',
      name: 'Lumi table lamp',
      noun: 'lamp',
      variant: 'Oat linen, sage glass',
      quantity: 1,
      class: 'lighting',
      image: picture('lamp'),
    },
    {
      sku: 'ribbed-tumblers',
      name: 'Ribbed tumblers, set of 4',
      noun: 'tumblers',
      variant: 'Smoke',
      quantity: 2,
      unit: 'set',
      class: 'table',
      image: picture('tumblers'),
    },
    {
      sku: 'wool-throw',
      name: 'Wool throw',
      noun: 'throw',
      variant: 'Moss',
      quantity: 1,
      class: 'textiles',
      image: picture('throw'),
    },
  ],
  customer: { name: 'Maya', email: 'maya@example.com', phone: '+49 171 555 0142' },
};

/** An order of a single piece. */
export const oneItemOrder: OrderView = { ...order, items: order.items.slice(0, 1) };

export const channels: Channel[] = [
  { kind: 'call', label: 'Call me back', wait: 'Within 10 minutes' },
  { kind: 'chat', label: 'Chat here', wait: 'In about 3 minutes' },
  { kind: 'email', label: 'Write to me', wait: 'An answer by 14:00 today' },
];

export const offers: Offer[] = [
  {
    id: 'offer-replacement',
    kind: 'replacement',
    items: [{ sku: 'lumi-table-lamp', quantity: 1 }],
    by: '2026-11-13T17:00:00Z',
    rules: ['eu-conformity-repair-or-replace', 'damaged-replace'],
    floor: true,
    effort: 'nothing',
    token: 'token-replacement',
    what: 'A new lamp',
    when: 'With you Friday 13 November',
    conditions: 'Leaves today, by express and gift-wrapped. Nothing to send back.',
    confirm: {
      title: 'A new lamp, with you on Friday',
      steps: [
        'Pack a new Lumi lamp today, in a stronger box, gift-wrapped.',
        'Send it by express tonight and email you the tracking.',
        'Bring it to you on Friday 13 November, before 18:00.',
        'Ask you on Monday whether all is well.',
      ],
      facts: [
        { label: 'You pay', value: 'Nothing' },
        { label: 'Sent to', value: 'Lindenstraße 18, 20099 Hamburg' },
        { label: 'Updates to', value: 'maya@example.com' },
        { label: 'Broken lamp', value: 'Keep it, or recycle it' },
      ],
      action: 'Send me the new lamp',
      note: 'You can change your mind until 17:00 today.',
    },
  },
  {
    id: 'offer-refund',
    kind: 'refund_full',
    amount: { amount: 8_900, currency: 'EUR' },
    items: [{ sku: 'lumi-table-lamp', quantity: 1 }],
    by: '2026-11-17T22:59:00Z',
    rules: ['eu-conformity-refund', 'damaged-refund'],
    floor: true,
    effort: 'nothing',
    token: 'token-refund',
    what: '€89.00 back',
    when: 'On Visa ending 4421 by Tuesday 17 November',
    conditions: 'The full price. Nothing to send back.',
    confirm: {
      title: '€89.00 back to your Visa',
      steps: [
        'Pay back €89.00 today.',
        'Email you when it is on its way.',
        'Ask you on Wednesday whether it arrived.',
      ],
      facts: [
        { label: 'You get', value: '€89.00' },
        { label: 'Paid to', value: 'Visa ending 4421' },
        { label: 'Broken lamp', value: 'Keep it, or recycle it' },
      ],
      action: 'Pay me back €89.00',
      note: 'You can change your mind until 17:00 today.',
    },
  },
  {
    id: 'offer-credit',
    kind: 'store_credit',
    amount: { amount: 9_800, currency: 'EUR' },
    items: [{ sku: 'lumi-table-lamp', quantity: 1 }],
    by: '2026-11-12T09:47:00Z',
    rules: ['damaged-credit'],
    floor: false,
    effort: 'nothing',
    token: 'token-credit',
    what: '€98.00 store credit',
    when: 'Yours right away',
    conditions: '€9.00 more than you paid, and it never expires.',
    confirm: {
      title: '€98.00 store credit, yours right away',
      steps: ['Add €98.00 to your account now.', 'Email you the confirmation.'],
      facts: [
        { label: 'You get', value: '€98.00 credit' },
        { label: 'Broken lamp', value: 'Keep it, or recycle it' },
      ],
      action: 'Give me the credit',
      note: 'You can change your mind until 17:00 today.',
    },
  },
  {
    id: 'offer-partial',
    kind: 'refund_partial',
    amount: { amount: 3_560, currency: 'EUR' },
    items: [{ sku: 'lumi-table-lamp', quantity: 1 }],
    by: '2026-11-17T22:59:00Z',
    rules: ['damaged-keep'],
    floor: false,
    effort: 'nothing',
    token: 'token-partial',
    what: 'Keep it, and €35.60 back',
    when: 'On Visa ending 4421 by Tuesday 17 November',
    conditions: '40% off, if you can live with it.',
    confirm: {
      title: 'You keep the lamp, and €35.60 comes back',
      steps: ['Pay back €35.60 today.', 'Email you when it is on its way.'],
      facts: [
        { label: 'You get', value: '€35.60' },
        { label: 'Paid to', value: 'Visa ending 4421' },
        { label: 'The lamp', value: 'Stays with you' },
      ],
      action: 'Pay me back €35.60',
      note: 'You can change your mind until 17:00 today.',
    },
  },
];

export const acknowledgement: Acknowledgement = {
  title: 'We’re sorry, Maya.',
  letter:
    'You chose a present for your mum and opened it to find it broken, two days before her birthday. ' +
    'We can understand how disappointing that is. It should not have happened, and it is ours to put right.',
  recap: [
    { field: 'items', label: 'Item', value: 'Lumi table lamp, 1 of 1' },
    { field: 'problem', label: 'Problem', value: 'Arrived damaged: shade torn, chip in the base' },
    { field: 'needBy', label: 'Needed by', value: 'Saturday 14 November' },
  ],
  explanation: {
    rows: [
      {
        id: 'packed',
        state: 'past',
        when: 'Mon 9 Nov, 14:20',
        at: '2026-11-09T13:20:00Z',
        text: 'Packed by us in Hamburg',
      },
      {
        id: 'scan-leipzig',
        state: 'fault',
        when: 'Tue 10 Nov, 03:12',
        at: '2026-11-10T02:12:00Z',
        text: 'Scanned in Leipzig: “outer box damaged”',
        why: 'We should have stopped it here.',
      },
      {
        id: 'delivered',
        state: 'past',
        when: 'Wed 11 Nov, 11:05',
        at: '2026-11-11T10:05:00Z',
        text: 'Delivered to you, without a warning',
      },
    ],
    source: 'From the parcel’s own scans, checked today at 10:42.',
    cause: { fact: 'scan-leipzig', text: 'The box was damaged on its way and nobody took it out.' },
  },
  ownership: {
    lead: 'This was our mistake.',
    text: 'We had the scan and let the parcel travel on. You don’t need to prove anything.',
  },
};

const agreedRow: TimelineRow = {
  id: 'fact-agreed',
  state: 'done',
  when: 'Today, 10:47',
  at: '2026-11-12T09:47:00Z',
  text: 'Agreed with you',
};

const askedRow: TimelineRow = {
  id: 'plan-follow-up',
  state: 'next',
  when: 'Mon 16 Nov',
  at: '2026-11-16',
  text: 'We ask you how it went',
};

const reported: CaseView = {
  id: '6f1d2b8c90a34e57b1c2d3e4f5061728',
  reference: 'AM-7Q4K2',
  revision: 1,
  orderId: '10482',
  state: 'acknowledged',
  now: '2026-11-12T09:44:00Z',
  severity: 'S3',
  problem: {
    category: 'arrived_damaged',
    items: [{ sku: 'lumi-table-lamp', quantity: 1 }],
    words: mayaWords,
    needBy: '2026-11-14',
    occasion: { what: 'birthday', whose: 'mum' },
    detail: 'shade torn, chip in the base',
    photos: ['photo-1', 'photo-2'],
  },
  offers: [],
  withheld: [],
  automatic: [],
  extra: [],
  told: [],
  channels,
  said: [{ id: 'said-1', by: 'customer', when: 'Today, 10:44', text: mayaWords }],
};

/** "I have a question first": one open question before remedies. */
export const clarifying: CaseView = {
  ...reported,
  state: 'clarifying',
  question: { id: 'question-1', text: 'Which part of the lamp is broken: the shade, the base or both?' },
};

export const acknowledged: CaseView = { ...reported, acknowledgement };

/** Nothing is known about why: says so, and by when it tells. */
export const acknowledgedUnknown: CaseView = {
  ...acknowledged,
  acknowledgement: {
    title: acknowledgement.title,
    letter: acknowledgement.letter,
    recap: acknowledgement.recap,
    explanation: {
      rows: [],
      unknown: { record: 'asked-1', text: 'We don’t know why yet. We’ll tell you by Tuesday 17 November.' },
    },
  },
};

export const choosing: CaseView = {
  ...acknowledged,
  state: 'choosing',
  revision: 2,
  offers,
  withheld: [
    {
      kind: 'repair',
      reason: 'not_safe',
      what: 'We can’t offer a repair',
      why: 'The base is one piece of glass. Mended, it would not be safe.',
      rules: ['damaged-repair'],
    },
  ],
  order: 'What you are owed by law comes first, then the soonest. You choose.',
};

/** The offer that was chosen sold out in between. */
export const offerGone: CaseView = {
  ...choosing,
  revision: 3,
  now: '2026-11-13T08:10:00Z',
  offers: offers.slice(1),
  notice: {
    title: 'The new lamp sold out while you were away',
    text: 'We held it until yesterday at 17:00. We’re sorry it is gone. Here is what we can do today.',
  },
};

export const agreed: CaseView = {
  ...choosing,
  state: 'agreed',
  revision: 4,
  now: '2026-11-12T09:47:00Z',
  promise: {
    kind: 'replacement',
    record: 'fact-agreed',
    lead: 'A new lamp, with you on',
    day: 'Friday 13 November',
    rest: 'before 18:00, gift-wrapped',
    changeable: { until: '2026-11-12T16:00:00Z', text: 'Until 17:00 today' },
  },
  standing: {
    title: 'Your new lamp is on its way',
    intro: 'On time for Friday, before 18:00.',
    rows: [
      agreedRow,
      { id: 'plan-packed', state: 'next', when: 'Today, by 17:00', text: 'Packed in a stronger box' },
      {
        id: 'plan-shipped',
        state: 'next',
        when: 'Tonight',
        text: 'With the courier. Tracking in your email',
      },
      {
        id: 'plan-delivered',
        state: 'next',
        when: 'Fri 13 Nov, before 18:00',
        at: '2026-11-13T17:00:00Z',
        text: 'With you',
      },
      askedRow,
    ],
  },
  extra: [
    { record: 'extra-card', text: 'A birthday card for Saturday, in the box.' },
    {
      record: 'extra-discount',
      text: '€10.00 off your next order. No minimum, no end date, already in your account.',
    },
  ],
  told: [
    {
      record: 'told-1',
      text: 'We have told our packing team and the Leipzig depot, so it doesn’t happen to the next person.',
    },
  ],
};

/** Friday morning: on its way. */
export const standing: CaseView = {
  ...agreed,
  revision: 7,
  now: '2026-11-13T08:00:00Z',
  promise: {
    kind: 'replacement',
    record: 'fact-agreed',
    lead: 'A new lamp, with you on',
    day: 'Friday 13 November',
    rest: 'before 18:00, gift-wrapped',
  },
  standing: {
    title: 'Your new lamp is on its way',
    intro: 'On time for today, before 18:00.',
    rows: [
      { ...agreedRow, when: 'Thu 12 Nov, 10:47' },
      {
        id: 'fact-packed',
        state: 'done',
        when: 'Thu 12 Nov, 16:10',
        at: '2026-11-12T15:10:00Z',
        text: 'Packed, wrapped and checked',
      },
      {
        id: 'fact-van',
        state: 'now',
        when: 'Fri 13 Nov, 08:26',
        at: '2026-11-13T07:26:00Z',
        text: 'On the van in Hamburg',
      },
      {
        id: 'plan-delivered',
        state: 'next',
        when: 'Today, before 18:00',
        at: '2026-11-13T17:00:00Z',
        text: 'With you',
      },
      askedRow,
    ],
    fallback: {
      lead: 'If it isn’t there by 18:00,',
      text: 'we refund your €89.00 without you asking, and the lamp is yours when it comes.',
    },
  },
};

/** Friday evening: the promise is missed, and said so before the customer asks. */
export const missed: CaseView = {
  ...standing,
  revision: 9,
  now: '2026-11-13T15:22:00Z',
  standing: {
    title: 'We’re going to miss 18:00',
    intro: 'We’re sorry.',
    rows: [
      {
        id: 'fact-van-stopped',
        state: 'fault',
        when: 'Today, 16:05',
        at: '2026-11-13T15:05:00Z',
        text: 'Van stopped near Harburg',
        why: 'We told you at 16:20.',
      },
      {
        id: 'fact-refunded',
        state: 'done',
        when: 'Today, 16:20',
        at: '2026-11-13T15:20:00Z',
        text: 'Refund of €89.00 started',
      },
      {
        id: 'plan-driver',
        state: 'next',
        when: 'Sat 14 Nov, 08:00 to 10:00',
        at: '2026-11-14T09:00:00Z',
        text: 'The lamp, by our own driver. Yours to keep',
      },
    ],
    missed: {
      title: 'We’re going to miss 18:00. We’re sorry.',
      letter:
        'The van has broken down near Harburg. You shouldn’t have to chase us twice, so we have already done ' +
        'what we promised.',
      lead: 'On its way back to your Visa',
      day: '€89.00',
      rest: 'by Tuesday 17 November',
      record: 'fact-refunded',
    },
  },
};

/** Monday: is it sorted? */
export const followingUp: CaseView = {
  ...standing,
  state: 'followingUp',
  revision: 11,
  now: '2026-11-16T09:00:00Z',
  followUp: {
    question: 'Is the problem with your lamp sorted out?',
    intro: { record: 'fact-delivered', text: 'Your new lamp reached you on Friday at 11:20.' },
    rating: true,
  },
};

/** "No": the same case again, with all that was told, and its second and last apology. */
export const reopened: CaseView = {
  ...followingUp,
  state: 'reopened',
  revision: 12,
  outcome: { sorted: 'no', comment: 'The new one flickers when I turn it on.' },
  again: {
    title: 'We’re sorry. Then we aren’t finished.',
    letter: 'The new lamp flickers. You won’t need to explain it again. Here is what we can do now.',
  },
};

/** Danger first. */
export const safety: CaseView = {
  ...reported,
  state: 'acknowledged',
  severity: 'S4',
  problem: {
    category: 'safety',
    items: [{ sku: 'lumi-table-lamp', quantity: 1 }],
    words: 'The lamp sparked when I switched it on.',
    photos: [],
    safety: 'yes',
  },
  offers: offers.slice(1, 2),
  safety: {
    title: 'Please stop using the lamp',
    letter: 'You told us it sparked. Your safety comes before anything else.',
    steps: [
      'Switch it off at the wall, then unplug it.',
      'Don’t touch the shade or the bulb for 15 minutes.',
      'Keep it for us. Please don’t throw it away.',
    ],
    emergency: { number: '112', label: 'Anyone hurt? Call 112', hint: 'Or if you see smoke or fire' },
    label: 'Our safety lead will call you by 11:44',
  },
};

/** The same after the call was asked for: who calls by when, bound to the record of the request. */
export const safetyCalled: CaseView = {
  ...safety,
  state: 'withPerson',
  revision: 2,
  safety: {
    ...(safety.safety as NonNullable<CaseView['safety']>),
    contact: { record: 'fact-person', text: 'Our safety lead calls you on +49 171 555 0142 by 11:44.' },
  },
};

export const withPerson: CaseView = {
  ...choosing,
  state: 'withPerson',
  revision: 3,
  person: {
    record: 'fact-person',
    title: 'A person has it now',
    text: 'We call you on +49 171 555 0142 by 10:57. They can see all you told us.',
  },
};

export const left: CaseView = { ...reported, state: 'left', revision: 2 };
