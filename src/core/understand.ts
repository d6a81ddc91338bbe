import { addDays, weekday, zonedTime } from './days.js';
import { enLexicon, type Lexicon } from './lexicon/en.js';
import type { AffectedItem, Occasion } from './problem.js';
import type { Category, RemedyKind } from './taxonomy.js';

/** What words seem to say. A proposal: it is shown as one and can be corrected, and nothing is refused because of it. */
export interface Understanding {
  /** Absent when the words leave it open; then the customer picks, or one open question is asked. */
  readonly category?: Category | undefined;
  /** The nearest other readings, most likely first. */
  readonly alternatives: readonly Category[];
  readonly subReason?: string | undefined;
  readonly items: readonly AffectedItem[];
  /** ISO date. */
  readonly needBy?: string | undefined;
  readonly occasion?: Occasion | undefined;
  readonly wish?: RemedyKind | undefined;
  /** Whether to ask if anyone is in danger. Never more than a reason to ask. */
  readonly risk: boolean;
}

interface Nameable {
  readonly sku: string;
  readonly name: string;
  readonly noun?: string | undefined;
  readonly quantity: number;
}

const clearEnough = 1.4;
const nearestOthers = 2;
const usual: readonly Category[] = ['arrived_damaged', 'wrong_or_incomplete', 'delivery_late'];

/** Reads a customer's own words. Local and deterministic: no model, no network. */
export function understand(
  words: string,
  items: readonly Nameable[],
  { now, timeZone, lexicon = enLexicon }: { now: string; timeZone: string; lexicon?: Lexicon },
): Understanding {
  const masked = withoutNames(words, items);
  const scores = scoresOf(words, masked, lexicon);
  const [best] = scores;
  const category = best && best.score >= clearEnough ? best.category : undefined;
  const others = [...scores.map((score) => score.category), ...usual].filter((name) => name !== category);
  const today = zonedTime(now, timeZone).date;
  return {
    category,
    alternatives: [...new Set(others)].slice(0, nearestOthers),
    subReason: lexicon.subReasons.find(([of, , pattern]) => of === category && pattern.test(words))?.[1],
    items: itemsIn(words, items),
    needBy: dateIn(words, today, lexicon),
    occasion: occasionIn(words, lexicon),
    wish: lexicon.wishes.find(([, pattern]) => pattern.test(words))?.[0],
    risk: category === 'safety' || lexicon.risk.some((pattern) => pattern.test(masked)),
  };
}

function scoresOf(
  words: string,
  masked: string,
  { categories }: Lexicon,
): { category: Category; score: number }[] {
  return Object.entries(categories)
    .map(([category, hints]) => ({
      category: category as Category,
      score: hints.reduce(
        (sum, [pattern, weight]) =>
          sum + (pattern.test(quiet(category, weight) ? masked : words) ? weight : 0),
        0,
      ),
    }))
    .filter(({ score }) => score >= 1)
    .sort((a, b) => b.score - a.score);
}

/** A single word of danger may be the product's own name; a phrase as heavy as this one cannot. */
function quiet(category: string, weight: number): boolean {
  return category === 'safety' && weight < 4;
}

/** The lines that are named by their noun or by a telling word of their title. */
function itemsIn(words: string, items: readonly Nameable[]): AffectedItem[] {
  const said = new Set(words.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
  const telling = (text: string) =>
    (text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).flatMap((word) => [word, singular(word)]);
  const spoken = new Set([...said].flatMap((word) => [word, singular(word)]));
  return items
    .filter(({ name, noun }) => {
      const own = noun ? telling(noun) : telling(name).slice(-2);
      return own.some((word) => spoken.has(word));
    })
    .map(({ sku, noun, name, quantity }) => {
      const many = telling(noun ?? name).some((word) => said.has(plural(word)));
      return { sku, quantity: many ? quantity : 1 };
    });
}

function plural(word: string): string {
  if (singular(word) !== word) return word;
  return word.endsWith('s') ? `${word}es` : `${word}s`;
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** A word of the product's own title is no alarm: smoke-grey glasses do not smoke. */
function withoutNames(words: string, items: readonly Nameable[]): string {
  const names = new Set(items.flatMap(({ name }) => name.toLowerCase().match(/\p{L}{3,}/gu) ?? []));
  return words.replace(/\p{L}{3,}/gu, (word) => (names.has(word.toLowerCase()) ? '' : word));
}

function occasionIn(words: string, { occasions, recipients }: Lexicon): Occasion | undefined {
  const what = occasions.exec(words)?.[1]?.toLowerCase();
  if (!what) return undefined;
  const whose = recipients.exec(words)?.[1]?.toLowerCase();
  return { what, ...(whose ? { whose } : {}) };
}

/** The next day that is named as the one for which it is needed. */
function dateIn(words: string, today: string, lexicon: Lexicon): string | undefined {
  if (!lexicon.needed.test(words)) return undefined;
  const clauses = words
    .split(/[.!?;\n]|,\s/u)
    .filter((clause) => lexicon.needed.test(clause) && !isPast(clause));
  for (const clause of clauses) {
    if (lexicon.tomorrow.test(clause)) return addDays(today, 1);
    const date = calendarDate(clause, today, lexicon) ?? weekdayDate(clause, today, lexicon);
    if (date) return date;
  }
  return undefined;
}

function isPast(clause: string): boolean {
  return (
    /\b(was|were|arrived|came|ordered|last|delivered|due|meant|supposed|stopped|bought)\b/iu.test(clause) &&
    !/\bneed/iu.test(clause)
  );
}

function weekdayDate(clause: string, today: string, { weekdays }: Lexicon): string | undefined {
  const index = weekdays.findIndex((pattern) => pattern.test(clause));
  if (index < 0) return undefined;
  return addDays(today, (index + 1 - weekday(today) + 7) % 7);
}

function calendarDate(clause: string, today: string, { months }: Lexicon): string | undefined {
  const month = months.findIndex((pattern) => pattern.test(clause)) + 1;
  const day = Number(/\b([12]?\d|3[01])(st|nd|rd|th)?\b/iu.exec(clause)?.[1] ?? 0);
  if (month === 0 || day === 0) return undefined;
  const year = Number(today.slice(0, 4));
  const inYear = (number: number) =>
    `${number}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return inYear(year) < today ? inYear(year + 1) : inYear(year);
}
