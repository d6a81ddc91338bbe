import type { Option } from '../decision.js';
import type { RemedyKind } from '../taxonomy.js';
import type { Offered, OfferWords } from '../telling.js';
import { capital, it, sentences, wholeOrder } from './en.grammar.js';

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

function sent(offered: Offered, what: string, verb: string): OfferWords {
  const { option, thing, plural, dates, followUp } = offered;
  const { day } = option;
  const leaves = option.starts === dates.today ? 'Leaves today.' : `Leaves ${dates.day(option.starts)}.`;
  return {
    what: capital(what),
    when: withYou(offered),
    conditions: sentences(leaves, goods[option.goods](thing, plural), inclusions(offered)),
    title: `${capital(what)}${day ? `, with you ${day === dates.today ? 'today' : `on ${dates.weekday(day)}`}` : ''}`,
    steps: [
      `${verb} ${dates.near(option.starts)}${option.includes.includes('stronger_box') ? ', in a stronger box' : ''}${option.includes.includes('gift_wrap') ? ', gift-wrapped' : ''}.`,
      `Send ${it(plural)} ${option.includes.includes('express') ? 'by express ' : ''}the same day and email you the tracking.`,
      ...(day
        ? [
            `Bring ${it(plural)} to you ${dates.near(day)}${option.before ? `, before ${option.before}` : ''}.`,
          ]
        : []),
      ...(option.goods === 'collect' || option.goods === 'prepaid' ? [handBack[option.goods](plural)] : []),
      ...(followUp ? [`Ask you on ${followUp} whether all is well.`] : []),
    ],
    action: `Send me ${what.replace(/^(a )?new/u, 'the new')}`,
    promise: [
      day ? `${capital(what)}, with you${day === dates.today ? '' : ' on'}` : capital(what),
      day ? (day === dates.today ? 'today' : dates.day(day)) : '',
      day && option.before ? `before ${option.before}` : '',
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

/** How each kind of remedy is offered. */
export const offers: Record<RemedyKind, (offered: Offered) => OfferWords> = {
  replacement: (o) =>
    o.thing === wholeOrder
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
    title: `Your ${o.thing} repaired${o.option.day ? `, back by ${o.dates.day(o.option.day)}` : ''}`,
    steps: [
      `Fetch the ${o.thing} from you ${o.dates.near(o.option.starts)}.`,
      'Find the fault, mend it and test it.',
      ...(o.option.day ? [`Bring ${it(o.plural)} back by ${o.dates.day(o.option.day)}.`] : []),
      ...(o.followUp ? [`Ask you on ${o.followUp} whether all is well.`] : []),
    ],
    action: `Repair my ${o.thing}`,
    promise: [
      `Your ${o.thing} repaired${o.option.day ? ', back by' : ''}`,
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
    title: o.option.day
      ? `The ${o.thing}, with you by ${o.dates.weekday(o.option.day)}`
      : `We watch over the ${o.thing}`,
    steps: [
      'Keep watch over it, so you don’t have to.',
      ...(o.option.day ? [`See that it is with you by ${o.dates.day(o.option.day)}.`] : []),
      'Write to you the same day if anything changes.',
    ],
    action: 'I’ll wait for it',
    promise: [
      o.option.day ? `The ${o.thing}, with you by` : `We watch over the ${o.thing}`,
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
