import { createDates, type Dates } from './dates.js';
import { enSpeech, type Speech } from './locales/en.speech.js';
import { formatMoney } from './money.js';
import type { Facts, Order } from './order.js';
import type { Pack, Policy } from './policy.js';
import type { Problem } from './problem.js';

/** What the shop knows and wants at one moment: all that its side of a case depends on. */
export interface CaseContext {
  readonly policy: Policy;
  readonly packs: readonly Pack[];
  readonly order: Order;
  readonly facts: Facts;
  /** ISO instant. */
  readonly now: string;
  /** Makes the id of a new record. */
  readonly newId: () => string;
}

/** What is needed to put something into words. */
export interface Teller {
  readonly speech: Speech;
  readonly dates: Dates;
  /** An amount of the order's currency, in minor units, as people read it. */
  readonly money: (amount: number) => string;
  /** What the case is about: `lamp`, `lamp and the tumblers`, `order`. */
  readonly thing: string;
  readonly plural: boolean;
  readonly payment: string;
}

export function tellerOf(context: CaseContext, problem: Problem | undefined): Teller {
  const { order, policy, now } = context;
  const speech = enSpeech;
  const dates = createDates(speech.locale, policy.calendar.timeZone, now, speech.dayWords);
  const nouns = namedItems(order, problem).map(({ noun, name }) => noun ?? name);
  const thing = nouns.length === 0 || nouns.length > 3 ? speech.order : speech.and(nouns);
  return {
    speech,
    dates,
    money: (amount) => formatMoney({ amount, currency: order.currency }, speech.locale),
    thing,
    plural: nouns.length > 1 || (nouns.length === 1 && looksPlural(nouns[0] ?? '')),
    payment: order.payment ?? speech.order,
  };
}

/** The lines that a problem names; the only line of an order needs no naming. */
export function namedItems(
  { items }: Order,
  problem: Problem | undefined,
): readonly Order['items'][number][] {
  const named = problem?.items ?? [];
  if (named.length === 0 && items.length === 1) return items;
  return named.flatMap(({ sku }) => items.find((item) => item.sku === sku) ?? []);
}

/** English nouns that end in an s but not in ss are plural in shops: boots, tumblers, curtains. */
function looksPlural(noun: string): boolean {
  return /[^s]s$/u.test(noun);
}
