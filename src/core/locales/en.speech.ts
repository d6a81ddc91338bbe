import type { Dates, DayWords } from '../dates.js';
import type { OrderEvent } from '../order.js';
import type { Category, Owner, RemedyKind, WithheldReason } from '../taxonomy.js';
import type { Offered, Told } from '../telling.js';
import { be, capital, count, occasionName, wholeOrder } from './en.grammar.js';
import { letters } from './en.letters.js';
import { offers } from './en.offers.js';

const dayWords: DayWords = {
  today: 'today',
  tomorrow: 'tomorrow',
  yesterday: 'yesterday',
  on: (day) => `on ${day}`,
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
  order: wholeOrder,
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
        ? `Your ${thing} ${be(plural)} on ${plural ? 'their' : 'its'} way`
        : `Your new ${thing} ${be(plural)} on ${plural ? 'their' : 'its'} way`,
    arrived: (thing: string, plural: boolean) => `Your ${thing} ${be(plural)} with you`,
    moneyMoving: (money: string) => `Your ${money} is on its way back`,
    moneyThere: (money: string) => `Your ${money} is back`,
    credit: (money: string) => `${money} is in your account`,
    spoken: 'We have spoken with you',
    onTime: (day: string, before: string | undefined) =>
      `On time for ${day}${before ? `, before ${before}` : ''}.`,
    reached: (when: string, plural: boolean) => `${plural ? 'They' : 'It'} reached you ${when}.`,
    booked: (when: string) => `Booked ${when}.`,
    fallback: (when: string, money: string, thing: string, plural: boolean) => ({
      lead: `If ${plural ? 'they aren’t' : 'it isn’t'} there by ${when},`,
      text: `we refund your ${money} without you asking. The ${thing} ${be(plural)} yours when ${plural ? 'they come' : 'it comes'}.`,
    }),
    missedTitle: (past: boolean, when: string) =>
      `${past ? 'We missed' : 'We’re going to miss'} ${when || 'the day'}. We’re sorry.`,
    missedBy: (day: string) => `by ${day}`,
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
};

export type Speech = typeof enSpeech;
