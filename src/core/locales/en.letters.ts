import type { Problem } from '../problem.js';
import type { Told } from '../telling.js';
import { be, count, it, occasionName, sentences, span, was } from './en.grammar.js';

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

/** The letter of each kind of failure. */
export const letters: Record<Problem['category'], (told: Told) => string> = {
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
