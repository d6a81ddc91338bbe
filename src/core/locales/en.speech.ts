import type { Dates, DayWords } from '../dates.js';
import type { Option } from '../decision.js';
import type { OrderEvent } from '../order.js';
import type { Occasion, Problem } from '../problem.js';
import type { Category, Owner, RemedyKind, Severity, WithheldReason } from '../taxonomy.js';

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

const dayWords: DayWords = {
  today: 'today',
  tomorrow: 'tomorrow',
  yesterday: 'yesterday',
  on: (day) => `on ${day}`,
};

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const count = (value: number, one: string, many = `${one}s`) =>
  `${numbers[value] ?? String(value)} ${value === 1 ? one : many}`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const span = (days: number) =>
  days >= 60
    ? count(Math.round(days / 30), 'month')
    : days >= 21
      ? count(Math.round(days / 7), 'week')
      : count(days, 'day');
const be = (plural: boolean) => (plural ? 'are' : 'is');
const was = (plural: boolean) => (plural ? 'were' : 'was');
const it = (plural: boolean) => (plural ? 'them' : 'it');
const occasionName = ({ what, whose }: Occasion) => (whose ? `your ${whose}’s ${what}` : `the ${what}`);
const sentences = (...parts: readonly (string | false | undefined)[]) => parts.filter(Boolean).join(' ');

function daysTo({ problem, dates }: Told): number | undefined {
  if (!problem.needBy) return undefined;
  return Math.round((Date.parse(problem.needBy) - Date.parse(dates.today)) / 86_400_000);
}

/** "two days before your mum’s birthday", as far as it is known. */
function near(told: Told): string | undefined {
  const { occasion, needBy } = told.problem;
  const days = daysTo(told);
  if (!occasion)
    return needBy && days !== undefined && days > 0
      ? `${count(days, 'day')} before you need ${it(told.plural)}`
      : undefined;
  if (days === undefined) return undefined;
  if (days < 0) return `after ${occasionName(occasion)}`;
  return days === 0
    ? `on the day of ${occasionName(occasion)}`
    : `${count(days, 'day')} before ${occasionName(occasion)}`;
}

/** "with two days to go", when the day is known and still ahead. */
function toGo(told: Told): string | undefined {
  const days = daysTo(told);
  if (days === undefined || days < 0) return undefined;
  return days === 0 ? 'on the day itself' : `with ${count(days, 'day')} to go`;
}

const times = (value: number) => (value === 1 ? 'once' : value === 2 ? 'twice' : count(value, 'time'));

const letters: Record<Problem['category'], (told: Told) => string> = {
  arrived_damaged: (told) => {
    const { problem, thing, plural, damageSeen } = told;
    const when = near(told);
    if (problem.subReason === 'cosmetic') {
      return sentences(
        `You paid for something new, and the ${thing} came with marks on ${it(plural)}.`,
        'You should not have to look past them.',
        'That is ours to make good.',
      );
    }
    if (problem.occasion && toGo(told)) {
      return sentences(
        `You chose the ${thing} for ${occasionName(problem.occasion)} and unpacked ${it(plural)} broken, ${toGo(told)}.`,
        'We can understand how disappointing that is.',
        'It should not have happened, and it is ours to put right.',
      );
    }
    return sentences(
      `The ${thing} reached you broken${when ? `, ${when}` : ''}.`,
      damageSeen ? 'The damage was seen on the way and the parcel still came to you.' : undefined,
      `Getting ${it(plural)} to you whole is our part, and we did not do it.`,
    );
  },
  delivery_late: (told) => {
    const { thing, plural, late, shipped, promisedBy, dates, contacts, placedOn, problem } = told;
    const when = near(told);
    const waited = late > 0 && promisedBy ? dates.day(promisedBy) : undefined;
    if (shipped === false) {
      return sentences(
        `You ordered on ${dates.day(placedOn)} and the ${thing} ${plural ? 'have' : 'has'} not left us yet.`,
        waited ? `We told you ${waited}, and that day went by.` : undefined,
        contacts > 0
          ? `You had to ask us ${times(contacts)} where ${plural ? 'they were' : 'it was'}.`
          : undefined,
        'We should have come to you first.',
      );
    }
    return sentences(
      waited
        ? `The ${thing} ${was(plural)} due on ${waited} and ${be(plural)} still ${shipped ? 'on the way' : 'not with you'}.`
        : `The ${thing} ${be(plural)} still ${shipped ? 'on the way' : 'not with you'}.`,
      problem.occasion || problem.needBy
        ? when
          ? `Now it is ${when}.`
          : undefined
        : late > 0
          ? `That is ${count(late, 'day')} longer than we said.`
          : undefined,
      promisedBy ? 'We gave you the date, so it was ours to keep.' : 'Getting it to you is our part.',
    );
  },
  delivery_missing: ({ thing, plural, event, contacts, dates }) => {
    const scan = event('delivered');
    return sentences(
      scan
        ? `Our records say the ${thing} ${was(plural)} delivered on ${dates.day(dates.date(scan.at))}.`
        : `You were told that the ${thing} ${was(plural)} delivered.`,
      `You don’t have ${it(plural)}, and that is what counts.`,
      contacts > 1
        ? `We won’t ask you to look again: finding ${it(plural)} is our work.`
        : `Until ${plural ? 'they are' : 'it is'} in your hands, finding or replacing ${it(plural)} is our work, not yours.`,
    );
  },
  wrong_or_incomplete: (told) => {
    const { thing, plural, problem } = told;
    const when = near(told);
    if (problem.subReason === 'missing_item' || problem.subReason === 'missing_part') {
      return sentences(
        `You opened the box and part of what you paid for was not there.`,
        when ? `It is ${when}.` : undefined,
        'We packed it and we closed it, so the gap is ours to fill.',
      );
    }
    return sentences(
      `You ordered the ${thing} and unpacked something else${when ? `, ${when}` : ''}.`,
      'We picked it and packed it, so the mistake is ours.',
      `Nothing about getting the right one${plural ? 's' : ''} should be work for you.`,
    );
  },
  faulty: (told) => {
    const { thing, plural, ageDays, problem } = told;
    if (problem.subReason === 'repeat_after_repair') {
      return sentences(
        `The ${thing} came back from repair and ${plural ? 'have' : 'has'} failed again.`,
        'Twice is too often to ask you to wait and see.',
        'It is ours to end this properly.',
      );
    }
    return sentences(
      ageDays !== undefined && ageDays >= 21
        ? `You have had the ${thing} for ${span(ageDays)}, and ${plural ? 'they have' : 'it has'} stopped doing what you bought ${it(plural)} for.`
        : `The ${thing} ${plural ? 'do' : 'does'} not work${ageDays ? ` after only ${span(ageDays)}` : ''}.`,
      `${plural ? 'They' : 'It'} should still be working.`,
      'You don’t need to prove that or take anything apart for us.',
    );
  },
  not_as_described: ({ thing, plural }) =>
    sentences(
      `You bought the ${thing} for what our page said, and ${plural ? 'they are' : 'it is'} not that.`,
      'The page is ours, so what it promises is ours to keep.',
    ),
  not_right_for_me: ({ thing, plural, dates, deliveredOn, problem }) => {
    const size = problem.subReason === 'too_small' || problem.subReason === 'too_large';
    return sentences(
      size
        ? `The ${thing} turned out the wrong size for you.`
        : `The ${thing} ${be(plural)} not what you hoped for at home. That is a perfectly good reason.`,
      deliveredOn ? `You have had ${it(plural)} since ${dates.day(deliveredOn)}.` : undefined,
      'Here is what we can do.',
    );
  },
  billing: ({ amount, count: countOf, event }) => {
    const taken = event('charged', true);
    return sentences(
      countOf('charged') > 1 && amount
        ? `We took ${amount} from you a second time for the same order.`
        : amount
          ? `We took ${amount} that is yours.`
          : 'The money on this order is not right.',
      taken
        ? 'That payment is your money, and giving it back is the first thing we do.'
        : 'Setting it straight is the first thing we do.',
      'You don’t have to send us anything for it.',
    );
  },
  stock_cancelled: ({ thing, plural, dates, placedOn, event, late }) => {
    const short = event('stock_found_short');
    return sentences(
      `We sold you the ${thing} on ${dates.day(placedOn)} and don’t have ${it(plural)} to send.`,
      short && dates.date(short.at) < dates.today
        ? `We have known since ${dates.day(dates.date(short.at))} and should have told you that day.`
        : late > 0
          ? 'You should have heard it from us before the date we gave you.'
          : 'You should not have had to find out this way.',
      'What happens now is for you to say.',
    );
  },
  service_experience: ({ event, dates, contacts, problem }) => {
    const first = event('contacted');
    if (problem.subReason === 'no_reply' || !problem.subReason) {
      return sentences(
        first
          ? `You wrote to us on ${dates.day(dates.date(first.at))} and did not get the answer you were owed.`
          : 'You asked for help and did not get it.',
        contacts > 1 ? `You have now asked ${times(contacts)}.` : undefined,
        'It was done in our name, so we answer for it.',
      );
    }
    return 'No one should be treated the way you describe. It was done in our name, so we answer for it. A person will hear it from you directly.';
  },
  safety: () => 'Your safety comes before anything else.',
  account_security: () =>
    'You see an order that you don’t recognise, and that is worrying. Your account comes first.',
  unclear: () => 'We want to be sure what went wrong before we say what we can do.',
};

const labels: Record<RemedyKind, (thing: string, plural: boolean) => string> = {
  refund_full: () => 'a refund',
  refund_partial: (thing) => `money back while you keep the ${thing}`,
  refund_shipping: () => 'the delivery fee back',
  refund_charge: () => 'the charge back',
  price_reduction: () => 'a lower price',
  replacement: (thing, plural) =>
    thing === enSpeech.order ? 'a second delivery' : plural ? `new ${thing}` : `a new ${thing}`,
  exchange: () => 'an exchange',
  remake: () => 'one made again',
  repair: () => 'a repair',
  missing_part: () => 'the missing part',
  cancel_order: () => 'to cancel the order',
  wait_with_update: () => 'to wait for it',
  return_change_of_mind: () => 'to send it back',
  store_credit: () => 'store credit',
  discount_next: () => 'money off your next order',
  service_discount_period: () => 'a lower price for a time',
  workaround: () => 'another way',
  human_contact: () => 'a person',
};

const goods: Record<Option['goods'], (thing: string, plural: boolean) => string> = {
  keep: () => 'Nothing to send back.',
  stay: () => '',
  collect: (thing, plural) => `We fetch the old ${plural ? 'ones' : 'one'} at no cost to you.`,
  prepaid: (thing, plural) => `You send ${it(plural)} back with a label that we pay.`,
};

const handBack: Record<'collect' | 'prepaid', (plural: boolean) => string> = {
  collect: (plural) => `Fetch the old ${plural ? 'ones' : 'one'} from you at no cost.`,
  prepaid: (plural) => `Email you a paid label to send the old ${plural ? 'ones' : 'one'} back.`,
};

const included: Record<string, string> = {
  express: 'express',
  gift_wrap: 'gift wrap',
  stronger_box: 'a stronger box',
};

function inclusions({ option: { includes } }: Offered): string {
  const names = includes.flatMap((name) => included[name] ?? []);
  return names.length > 0 ? `${capital(new Intl.ListFormat('en-GB').format(names))} included.` : '';
}

function moneyBack(offered: Offered): string {
  const { option, dates, payment } = offered;
  return `On ${payment}${option.day ? ` by ${dates.short(option.day)}` : ''}`;
}

function withYou({ option, dates }: Offered): string {
  if (!option.day) return '';
  return `With you ${option.day === dates.today ? 'today' : dates.card(option.day)}${option.before ? `, before ${option.before}` : ''}`;
}

interface OfferWords {
  readonly what: string;
  readonly when: string;
  readonly conditions: string;
  readonly title: string;
  readonly steps: readonly string[];
  readonly action: string;
  /** Three lines of the promise. */
  readonly promise: readonly [string, string, string];
}

function sent(offered: Offered, what: string, verb: string): OfferWords {
  const { option, thing, plural, dates, followUp } = offered;
  const leaves = option.starts === dates.today ? 'Leaves today.' : `Leaves ${dates.day(option.starts)}.`;
  const day = option.day ?? option.starts;
  return {
    what: capital(what),
    when: withYou(offered),
    conditions: sentences(leaves, goods[option.goods](thing, plural), inclusions(offered)),
    title: `${capital(what)}, with you ${day === dates.today ? 'today' : `on ${dates.weekday(day)}`}`,
    steps: [
      `${verb} ${dates.near(option.starts)}${option.includes.includes('stronger_box') ? ', in a stronger box' : ''}${option.includes.includes('gift_wrap') ? ', gift-wrapped' : ''}.`,
      `Send ${it(plural)} ${option.includes.includes('express') ? 'by express ' : ''}the same day and email you the tracking.`,
      `Bring ${it(plural)} to you ${dates.near(day)}${option.before ? `, before ${option.before}` : ''}.`,
      ...(option.goods === 'collect' || option.goods === 'prepaid' ? [handBack[option.goods](plural)] : []),
      ...(followUp ? [`Ask you on ${followUp} whether all is well.`] : []),
    ],
    action: `Send me ${what.replace(/^(a )?new/u, 'the new')}`,
    promise: [
      `${capital(what)}, with you`,
      day === dates.today ? 'today' : dates.day(day),
      option.before ? `before ${option.before}` : '',
    ],
  };
}

function paid(offered: Offered, what: string, conditions: string, action: string): OfferWords {
  const { option, money, payment, dates, followUp, thing, plural } = offered;
  const by = option.day ? dates.day(option.day) : '';
  return {
    what,
    when: moneyBack(offered),
    conditions: sentences(conditions, goods[option.goods](thing, plural)),
    title: `${money} back${by ? ` by ${option.day ? dates.weekday(option.day) : by}` : ''}`,
    steps: [
      ...(option.goods === 'prepaid' ? [`Email you a paid label ${dates.near(option.starts)}.`] : []),
      ...(option.goods === 'collect' ? [`Fetch the ${thing} from you at no cost.`] : []),
      `Send ${money} back to ${payment} ${dates.near(option.starts)}.`,
      ...(by ? [`See that it reaches you by ${by}.`] : []),
      ...(followUp ? [`Ask you on ${followUp} whether all is well.`] : []),
    ],
    action,
    promise: [`Back on ${payment}`, money, by ? `by ${by}` : ''],
  };
}

/** What a refund is of: all of it, or what an earlier one left. */
function price({ option: { amount = 0, base = 0 } }: Offered): string {
  return amount < base ? 'What is left of the price.' : 'The full price.';
}

const offers: Record<RemedyKind, (offered: Offered) => OfferWords> = {
  replacement: (o) =>
    o.thing === enSpeech.order
      ? sent(o, 'the order sent again', 'Pack everything again')
      : sent(
          o,
          o.plural ? `new ${o.thing}` : `a new ${o.thing}`,
          o.plural ? `Pack new ${o.thing}` : `Pack a new ${o.thing}`,
        ),
  exchange: (o) => {
    const words = sent(o, `the ${o.thing} in another size or colour`, 'Pack what you choose');
    return {
      ...words,
      steps: [`Email you ${o.dates.near(o.option.starts)} to ask which one.`, ...words.steps],
    };
  },
  remake: (o) => sent(o, `the ${o.thing} made again`, `Make the ${o.thing} again`),
  missing_part: (o) => sent(o, `what was missing`, 'Pack what was missing'),
  repair: (o) => ({
    ...sent(o, `your ${o.thing} repaired`, `Fetch ${it(o.plural)} from you`),
    what: `Your ${o.thing} repaired`,
    when: o.option.day ? `Back with you by ${o.dates.card(o.option.day)}` : '',
    conditions: sentences(
      `We fetch and return ${it(o.plural)}.`,
      // Directive 2024/1799: only where the law of the European Union holds.
      o.option.rules.some((rule) => rule.startsWith('EU-'))
        ? 'You pay nothing, and the legal guarantee runs a year longer.'
        : 'You pay nothing.',
    ),
    title: `Your ${o.thing} repaired, back by ${o.option.day ? o.dates.day(o.option.day) : ''}`,
    steps: [
      `Fetch the ${o.thing} from you ${o.dates.near(o.option.starts)}.`,
      'Find the fault, mend it and test it.',
      ...(o.option.day ? [`Bring ${it(o.plural)} back by ${o.dates.day(o.option.day)}.`] : []),
      ...(o.followUp ? [`Ask you on ${o.followUp} whether all is well.`] : []),
    ],
    action: `Repair my ${o.thing}`,
    promise: [
      `Your ${o.thing} repaired, back by`,
      o.option.day ? o.dates.day(o.option.day) : '',
      'at no cost to you',
    ],
  }),
  refund_full: (o) => paid(o, `${o.money} back`, price(o), `Refund ${o.money}`),
  cancel_order: (o) => paid(o, `Cancel, and ${o.money} back`, price(o), `Cancel and refund ${o.money}`),
  refund_partial: (o) =>
    paid(
      o,
      `Keep ${it(o.plural)}, and ${o.money} back`,
      `${o.option.percent ?? ''}% off, if you can live with ${it(o.plural)}.`,
      `Refund ${o.money}`,
    ),
  price_reduction: (o) =>
    paid(
      o,
      `Keep ${it(o.plural)}, and ${o.money} back`,
      `${o.option.percent ?? ''}% off the price you paid.`,
      `Refund ${o.money}`,
    ),
  refund_shipping: (o) => paid(o, `${o.money} back`, 'What you paid for delivery.', `Refund ${o.money}`),
  refund_charge: (o) => paid(o, `${o.money} back`, 'All of the second payment.', `Refund ${o.money}`),
  return_change_of_mind: (o) =>
    paid(
      o,
      `Send it back, and ${o.money} back`,
      o.option.fee ? `${o.base} less ${o.fee} for the label.` : price(o),
      `Return it for ${o.money}`,
    ),
  store_credit: (o) => ({
    what: `${o.money} store credit`,
    when:
      o.option.day && o.option.day !== o.dates.today
        ? `In your account by ${o.dates.card(o.option.day)}`
        : 'Yours today',
    conditions: sentences(
      o.bonus ? `${o.bonus} more than you paid.` : undefined,
      'It never expires.',
      goods[o.option.goods](o.thing, o.plural),
    ),
    title: `${o.money} store credit`,
    steps: [
      `Put ${o.money} in your account ${o.dates.near(o.option.starts)}.`,
      'Email you that it is there.',
      ...(o.followUp ? [`Ask you on ${o.followUp} whether all is well.`] : []),
    ],
    action: `Take ${o.money} credit`,
    promise: ['In your account', o.money, 'with no end date'],
  }),
  discount_next: (o) => ({
    what: `${o.money} off your next order`,
    when: `In your account ${o.dates.near(o.option.starts)}`,
    conditions: 'No minimum, no end date.',
    title: `${o.money} off your next order`,
    steps: [`Put ${o.money} in your account ${o.dates.near(o.option.starts)}.`],
    action: `Take ${o.money} off`,
    promise: ['Off your next order', o.money, 'with no end date'],
  }),
  service_discount_period: (o) => ({
    what: `${o.option.percent ?? ''}% off for a time`,
    when: withYou(o),
    conditions: '',
    title: `${o.option.percent ?? ''}% off for a time`,
    steps: [],
    action: 'Take the lower price',
    promise: ['A lower price', `${o.option.percent ?? ''}%`, ''],
  }),
  wait_with_update: (o) => ({
    what: `Wait for the ${o.thing}`,
    when: withYou(o),
    conditions: 'We watch it for you and write on any change.',
    title: `The ${o.thing}, with you by ${o.option.day ? o.dates.weekday(o.option.day) : ''}`,
    steps: [
      'Keep watch over it, so you don’t have to.',
      ...(o.option.day ? [`See that it is with you by ${o.dates.day(o.option.day)}.`] : []),
      'Write to you the same day if anything changes.',
    ],
    action: 'I’ll wait for it',
    promise: [
      `The ${o.thing}, with you by`,
      o.option.day ? o.dates.day(o.option.day) : '',
      'and news from us if that changes',
    ],
  }),
  workaround: (o) => ({
    what: 'Something to bridge the gap',
    when: withYou(o),
    conditions: '',
    title: 'Something to bridge the gap',
    steps: [],
    action: 'Yes, do that',
    promise: ['Something to bridge the gap', o.option.day ? o.dates.day(o.option.day) : '', ''],
  }),
  human_contact: (o) => ({
    what: 'A person looks for a way with you',
    when: o.option.day ? `You hear from us ${o.dates.near(o.option.day)}` : '',
    conditions: 'They have everything you told us.',
    title: 'A person takes this on with you',
    steps: [
      'Give your case to a person, with all you told us.',
      ...(o.option.day
        ? [
            `Get back to you ${o.dates.near(o.option.day)}${o.option.before ? `, before ${o.option.before}` : ''}.`,
          ]
        : []),
    ],
    action: 'Yes, have a person look',
    promise: [
      'You hear from a person',
      o.option.day ? o.dates.day(o.option.day) : '',
      o.option.before ? `before ${o.option.before}` : '',
    ],
  }),
};

const withheld: Record<WithheldReason, (kind: RemedyKind, thing: string, plural: boolean) => string> = {
  no_stock: (_, thing, plural) =>
    thing === enSpeech.order
      ? 'Not all of it is in stock.'
      : `There ${be(plural)} no other ${thing} in stock.`,
  outside_window: () => 'The time for it has passed.',
  not_repairable: () => 'It cannot be mended well enough to be used.',
  not_safe: () => 'It would not be safe.',
  too_slow_for_need_by: () => 'It could not be done by the day you need it.',
  already_tried: () => 'It was tried before and did not hold.',
  already_sent: () => 'The parcel is already on its way.',
  not_yet_lost: () => 'The parcel is still moving.',
  excluded_class: () => 'It is not possible with this kind of thing.',
  over_limit: () => 'It is outside what this remedy is made for.',
  conditions_not_met: () => 'It does not fit what happened.',
};

/** What a shop says about a case in English. Each sentence is made from facts; no fact, no sentence. */
export const enSpeech = {
  locale: 'en-GB',
  dayWords,
  list: (parts: readonly string[]) => new Intl.ListFormat('en-GB').format(parts),
  and: (names: readonly string[]) =>
    new Intl.ListFormat('en-GB').format(names.map((name, index) => (index === 0 ? name : `the ${name}`))),
  order: 'order',
  /** What went wrong, said back to the customer. */
  categories: {
    delivery_late: 'Not here yet',
    delivery_missing: 'Marked as delivered, but not with you',
    arrived_damaged: 'Arrived damaged',
    faulty: 'Doesn’t work',
    wrong_or_incomplete: 'Wrong, or something missing',
    not_as_described: 'Not what the page said',
    not_right_for_me: 'Not right for you',
    billing: 'A wrong charge, refund or discount',
    stock_cancelled: 'Cancelled, or not in stock',
    service_experience: 'How you were treated',
    safety: 'Could be dangerous',
    account_security: 'An order you don’t recognise',
    unclear: 'Something else',
  } satisfies Record<Category, string>,

  acknowledge: {
    title: (owner: Owner, name: string | undefined) => {
      const to = name ? `, ${name}` : '';
      if (owner === 'preference' || owner === 'customer') return `Thanks for telling us${to}.`;
      if (owner === 'unknown') return `Thank you for telling us${to}.`;
      return `We’re sorry${to}.`;
    },
    letter: (told: Told) =>
      letters[told.owner === 'under_investigation' ? 'safety' : told.problem.category](told),
    ownership: (told: Told): { lead: string; text: string } | undefined => {
      if (told.owner !== 'store') return undefined;
      const { problem, damageSeen } = told;
      if (problem.category === 'arrived_damaged' && damageSeen) {
        return {
          lead: 'This was our mistake.',
          text: 'We had the scan and let the parcel travel on. You don’t need to prove anything.',
        };
      }
      if (problem.category === 'delivery_missing')
        return { lead: 'We talk to the carrier.', text: 'You don’t have to.' };
      if (problem.category === 'billing')
        return { lead: 'This is on us.', text: 'No form and no proof is needed.' };
      if (problem.category === 'stock_cancelled')
        return { lead: 'We should have asked you first.', text: 'Nothing is decided over your head now.' };
      if (problem.category === 'delivery_late')
        return {
          lead: 'Keeping the date was our job.',
          text: 'Whatever you choose comes with a date from us.',
        };
      if (problem.category === 'faulty')
        return { lead: 'A fault is ours to answer for.', text: 'Putting it right costs you nothing.' };
      return { lead: 'This is ours to put right.', text: 'You don’t need to prove anything.' };
    },
    recap: {
      items: (count: number) => (count === 1 ? 'Item' : 'Items'),
      line: (name: string, quantity: number, of: number) => `${name}, ${quantity} of ${of}`,
      problem: 'Problem',
      inYourWords: (label: string, words: string) => `${label}. You said: “${words}”`,
      matters: 'What matters',
      before: (day: string, occasion: string | undefined) =>
        occasion ? `With you before ${day}, for ${occasion}` : `With you by ${day}`,
      wish: 'You would like',
      wishes: (kind: RemedyKind, thing: string, plural: boolean) => capital(labels[kind](thing, plural)),
      occasion: occasionName,
    },
    event: ({
      kind,
      place,
      quote,
      amount,
    }: {
      kind: OrderEvent['kind'];
      place?: string | undefined;
      quote?: string | undefined;
      amount?: string | undefined;
    }) => {
      const where = place ? ` in ${place}` : '';
      const words: Record<OrderEvent['kind'], string> = {
        paid: `You paid${amount ? ` ${amount}` : ''}`,
        packed: `Packed by us${where}`,
        handed_over: `Given to the carrier${where}`,
        scanned: `Scanned${where}`,
        delivered: place || quote ? `Marked as delivered${where}` : 'Delivered to you',
        delivery_failed: 'Delivery tried, without success',
        stock_found_short: 'We found that we had none left',
        charged: `${amount ?? 'A payment'} taken`,
        refunded: `${amount ?? 'A refund'} sent back`,
        contacted: 'You wrote to us',
        answered: 'We answered',
        promised: 'We gave you a date',
        returned: 'Came back to us',
        repaired: 'Repaired by us',
      };
      return quote ? `${words[kind]}: “${quote}”` : words[kind];
    },
    fault: (kind: OrderEvent['kind']): string | undefined =>
      ({
        scanned: 'We should have stopped it here.',
        charged: 'This one should not have been taken.',
        stock_found_short: 'We should have told you here.',
        contacted: 'We should have answered you here.',
        packed: 'We should have looked twice here.',
        delivered: 'This is where it went astray.',
        handed_over: undefined,
        delivery_failed: 'We should have called you here.',
        paid: undefined,
        refunded: undefined,
        answered: undefined,
        promised: 'We did not keep this one.',
        returned: undefined,
        repaired: 'It should have held.',
      })[kind],
    promised: 'The day we gave you',
    notKept: 'We did not keep it.',
    source: (sources: string, when: string) => `From ${sources}, checked ${when}.`,
    sourceOnly: (sources: string) => `From ${sources}.`,
    unknown: (day: string) => `We don’t know why yet. We’ll tell you by ${day}.`,
  },

  question: 'What went wrong, and with what? A sentence or two is plenty.',

  offers: (offered: Offered) => offers[offered.option.kind](offered),
  /** Where money goes, on the screen of a promise that was missed. */
  offersMoneyTo: (payment: string) => `On its way back to ${payment}`,
  approval: (time: string) => `A person checks this by ${time}.`,
  facts: {
    pay: 'You pay',
    nothing: 'Nothing',
    to: 'Sent to',
    money: 'Money goes to',
    updates: 'Updates to',
    old: (thing: string) => `The ${thing}`,
    keep: 'Yours to keep or recycle',
    fee: 'Taken off',
  },
  changeable: (time: string) => `You can change your mind until ${time}.`,
  changeableHint: (time: string) => `Until ${time}`,
  until: (dates: Dates, instant: string) => `${dates.time(instant)} ${dates.near(dates.date(instant))}`,
  orderedBy: {
    wish: 'What you asked for stands first. You choose.',
    floor: 'What the law gives you stands first, then the closest to what you lost. You choose.',
    match: 'Closest to what you lost stands first, then soonest. You choose.',
    soonest: 'Ready now, soonest first. You choose.',
    only: 'This is what we can do today. You choose.',
  },
  withheld: {
    what: (kind: RemedyKind, thing: string, plural: boolean) =>
      `We can’t offer ${labels[kind](thing, plural)}`,
    why: (reason: WithheldReason, kind: RemedyKind, thing: string, plural: boolean) =>
      withheld[reason](kind, thing, plural),
  },
  gone: {
    title: (kind: RemedyKind, thing: string, plural: boolean) =>
      `What you chose, ${labels[kind](thing, plural)}, is no longer as you saw it`,
    text: 'We’re sorry it changed while you were deciding. Here is what we can do now.',
  },

  automatic: (money: string, payment: string, day: string) =>
    `${money} is on its way back to ${payment}, by ${day}. You don’t need to do anything.`,
  extra: (money: string) => `${money} off your next order. No minimum, no end date.`,
  extraThere: (money: string) =>
    `${money} off your next order. No minimum, no end date, already in your account.`,
  told: (team: string) => `We have told our ${team}, so it doesn’t happen to the next person.`,

  plan: {
    agreed: 'Agreed with you',
    begun: 'Taken on without a choice to make',
    instructed: 'Passed on to be done',
    packed: 'Packed',
    shipped: 'With the carrier. Tracking in your email',
    out_for_delivery: 'On the van',
    delivered: 'With you',
    refundStarted: (money: string) => `Refund of ${money} started`,
    refunded: (money: string) => `${money} back with you`,
    credited: (money: string) => `${money} in your account`,
    repaired: 'Mended and tested',
    contacted: 'A person has spoken with you',
    returned: 'Back with us',
    missed: 'We missed the date',
    approved: 'Checked by a person',
    improved: 'Made better by a person',
    sent_back: 'A person has a question for you',
    followUp: 'We ask you how it went',
    by: (when: string) => (when === 'Today' ? 'By the end of today' : `By ${when}`),
    before: (time: string) => `before ${time}`,
  },

  standing: {
    open: 'This is where it stands',
    agreed: 'We’re on it',
    onItsWay: (thing: string, plural: boolean, kind: RemedyKind) =>
      kind === 'wait_with_update' || kind === 'repair'
        ? `Your ${thing} ${be(plural)} on the way`
        : `Your new ${thing} ${be(plural)} on the way`,
    arrived: (thing: string, plural: boolean) => `Your ${thing} ${be(plural)} with you`,
    moneyMoving: (money: string) => `Your ${money} is on its way back`,
    moneyThere: (money: string) => `Your ${money} is back`,
    credit: (money: string) => `${money} is in your account`,
    spoken: 'We have spoken with you',
    onTime: (day: string, before: string | undefined) =>
      `On time for ${day}${before ? `, before ${before}` : ''}.`,
    reached: (when: string, plural: boolean) => `${plural ? 'They' : 'It'} reached you ${when}.`,
    booked: (when: string) => `Booked ${when}.`,
    fallback: (when: string, money: string, thing: string) => ({
      lead: `If it isn’t there by ${when},`,
      text: `we refund your ${money} without you asking, and the ${thing} is yours when it comes.`,
    }),
    missedTitle: (past: boolean, when: string) =>
      past ? `We missed ${when}. We’re sorry.` : `We’re going to miss ${when}. We’re sorry.`,
    missedReason: (reason: string | undefined) => reason ?? 'We gave you that time and did not keep it.',
    missedDone: 'You shouldn’t have to chase us twice, so we have already done what we promised.',
    missedNew: (day: string) => `It is now with you ${day}.`,
    missedPerson: 'A person has your case and comes back to you without being asked.',
    newDay: 'The new date',
    noDate: 'A person is on it',
    noDateDay: 'You hear from us first',
  },

  person: {
    title: {
      call: 'A person will call you',
      chat: 'A person is joining you',
      email: 'A person will write to you',
    },
    call: (when: string) => `Someone from our team calls you by ${when}. They have everything you told us.`,
    chat: (when: string) => `Someone from our team is with you by ${when}. They have everything you told us.`,
    email: (when: string) =>
      `You have an answer in your inbox by ${when}. Whoever writes has everything you told us.`,
    handed: (reference: string) => `The shop has your request. Quote ${reference} if you call.`,
    spokenTitle: 'We have spoken with you',
    spoken: (when: string) => `We were in touch ${when}. Your case stays open until you say it is sorted.`,
  },
  channels: {
    call: 'Call me back',
    chat: 'Chat here',
    email: 'Write to me',
    within: (minutes: number) =>
      minutes < 60
        ? `Within ${minutes} minute${minutes === 1 ? '' : 's'}`
        : `Within ${count(Math.ceil(minutes / 60), 'hour')}`,
    about: (minutes: number) => `In about ${minutes} minute${minutes === 1 ? '' : 's'}`,
    answerBy: (when: string) => `An answer by ${when}`,
  },

  safety: {
    title: (thing: string) => `Stop using the ${thing} now`,
    letter: 'We’re so sorry this happened. Your safety comes before anything else.',
    steps: {
      electrical: [
        'Switch it off at the wall, then unplug it.',
        'Keep hands, children and pets away from it.',
        'Keep it for us. Leave it where it is safe.',
      ],
      other: [
        'Put it down where nobody can reach it.',
        'Keep hands, children and pets away from it.',
        'Keep it for us. Leave it where it is safe.',
      ],
    },
    call: (number: string) => `Anyone hurt? Call ${number}`,
    hint: 'Or if you see smoke or fire',
    label: (minutes: number) => `Our safety lead will call you within ${minutes} minutes`,
    contact: (when: string) => `Our safety lead calls you by ${when}.`,
  },

  followUp: {
    question: (thing: string) => `Is the problem with your ${thing} sorted out?`,
    reached: (thing: string, when: string) => `Your ${thing} reached you ${when}.`,
    refunded: (money: string, when: string) => `${money} went back to you ${when}.`,
    done: (when: string) => `We finished our part ${when}.`,
  },
  again: {
    title: 'Then we aren’t finished.',
    letter:
      'You told us it is still not right. We’re sorry it took a second time. You won’t need to explain it again.',
  },
  launcher: (title: string) => title,
};

export type Speech = typeof enSpeech;
