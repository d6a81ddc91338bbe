import {
  type AffectedItem,
  type Category,
  type FirstWords,
  type Occasion,
  type OrderView,
  type Problem,
  type Understanding as Reading,
  type RemedyKind,
  type SafetyAnswer,
  wordsLimit,
} from '../core/index.js';
import type { Missing } from '../internal/step-element.js';

/** A photo that a person added; without its data when it could not be kept. */
export interface DraftPhoto {
  readonly id: string;
  readonly name: string;
  readonly blob?: Blob | undefined;
}

/** What a person is telling, before it is sent. */
export interface Draft {
  readonly words: string;
  readonly items: readonly AffectedItem[];
  /** Whether it is about something else than a line of the order. */
  readonly wholeOrder: boolean;
  /** Whether the items were picked by hand. Else what was understood stands in for them. */
  readonly itemsByCustomer: boolean;
  readonly category?: Category | undefined;
  /** Whether the category was picked by hand. Else what was understood stands in for it. */
  readonly chosenByCustomer: boolean;
  readonly subReason?: string | undefined;
  /** ISO date; empty when the person took away what was understood. */
  readonly needBy?: string | undefined;
  readonly occasion?: Occasion | undefined;
  readonly wish?: RemedyKind | 'none' | undefined;
  readonly detail?: string | undefined;
  readonly photos: readonly DraftPhoto[];
  readonly safety?: SafetyAnswer | undefined;
}

/** What was understood from the words: proposals, of which the person has the last word. */
export type Understanding = Omit<Reading, 'risk'>;

export const emptyDraft: Draft = {
  words: '',
  items: [],
  wholeOrder: false,
  itemsByCustomer: false,
  chosenByCustomer: false,
  photos: [],
};

/** Kinds of problem that need no item. */
const withoutItem: readonly (Category | undefined)[] = ['service_experience', 'account_security', 'billing'];

/** True when there is something to pick: not for an order of one piece. */
export function hasChoice(order: OrderView | undefined): boolean {
  return !order || order.items.length > 1 || (order.items[0]?.quantity ?? 1) > 1;
}

/** What the draft says together with what was understood, as it stands on the screen. */
export function settledDraft(draft: Draft, understood?: Understanding, order?: OrderView): Draft {
  const known = order?.items ?? [];
  const proposed = understood?.items.filter(({ sku }) => known.some((item) => item.sku === sku)) ?? [];
  const items = draft.itemsByCustomer || draft.items.length > 0 || draft.wholeOrder ? draft.items : proposed;
  const only = known[0];
  return {
    ...draft,
    items: order && !hasChoice(order) && only ? [{ sku: only.sku, quantity: 1 }] : items,
    category: draft.chosenByCustomer ? draft.category : (understood?.category ?? draft.category),
    subReason: draft.chosenByCustomer ? draft.subReason : (understood?.subReason ?? draft.subReason),
    needBy: draft.needBy ?? understood?.needBy,
    occasion: draft.occasion ?? understood?.occasion,
    wish: draft.wish ?? understood?.wish,
  };
}

/** Whether an item has to be picked before going on. */
function needsItem(draft: Draft, order: OrderView | undefined): boolean {
  if (!order || !hasChoice(order) || withoutItem.includes(draft.category)) return false;
  return draft.items.length === 0 && !draft.wholeOrder;
}

/** The item from whose button the flow was opened is the one it is about, until the person says otherwise. */
export function startingDraft(draft: Draft, order: OrderView, item: string | undefined): Draft {
  const blank = draft.items.length === 0 && !draft.itemsByCustomer;
  const known = item !== undefined && order.items.some(({ sku }) => sku === item);
  return blank && known ? { ...draft, items: [{ sku: item, quantity: 1 }] } : draft;
}

/** The draft for a correction is what was told, with the photos that are still here. */
export function recalledDraft(problem: Problem, { photos }: Draft): Draft {
  const wholeOrder = problem.items.length === 0;
  return { ...emptyDraft, ...problem, photos, wholeOrder, itemsByCustomer: true, chosenByCustomer: true };
}

/** The draft as it is sent. */
export function problemOf(draft: Draft): Problem {
  const { words, category, subReason, needBy, occasion, wish, detail, photos, safety } = draft;
  return {
    words,
    category: category ?? 'unclear',
    items: [...draft.items],
    photos: photos.map(({ id }) => id),
    ...(subReason && { subReason }),
    ...(needBy && { needBy }),
    ...(occasion && { occasion }),
    ...(wish && wish !== 'none' && { wish }),
    ...(detail && { detail }),
    ...(safety && { safety }),
  };
}

/** What is missing before the draft can be sent, by the field where it is missing. */
export function missingIn(draft: Draft, order: OrderView | undefined, { check }: FirstWords): Missing[] {
  const over = draft.words.length - wordsLimit;
  const said = draft.words.trim() !== '' || draft.category !== undefined;
  return [
    ...(over > 0 ? [{ field: 'words', text: check.tooLong(over) }] : []),
    ...(said ? [] : [{ field: 'words', text: check.words }]),
    ...(needsItem(draft, order) ? [{ field: 'items', text: check.items }] : []),
  ];
}

/** What was understood, in a few words each. */
export function notesOf(
  understood: Understanding | undefined,
  order: OrderView | undefined,
  words: FirstWords,
): string[] {
  if (!understood) return [];
  const { category, items, needBy, occasion } = understood;
  const { describe, locale } = words;
  const day = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  const named = order?.items.filter(({ sku }) => items.some((item) => item.sku === sku)) ?? [];
  return [
    ...(category && category !== 'unclear' ? [describe.short[category]] : []),
    ...named.map(({ name }) => name),
    ...(needBy ? [describe.needed(day.format(new Date(needBy)).replace(/,/gu, ''))] : []),
    ...(occasion ? [describe.forOccasion(occasion.what, occasion.whose)] : []),
  ];
}
