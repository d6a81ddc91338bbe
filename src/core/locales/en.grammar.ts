import type { Occasion } from '../problem.js';

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
export const count = (value: number, one: string, many = `${one}s`) =>
  `${numbers[value] ?? String(value)} ${value === 1 ? one : many}`;
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
export const span = (days: number) =>
  days >= 60
    ? count(Math.round(days / 30), 'month')
    : days >= 21
      ? count(Math.round(days / 7), 'week')
      : count(days, 'day');
export const be = (plural: boolean) => (plural ? 'are' : 'is');
export const was = (plural: boolean) => (plural ? 'were' : 'was');
export const it = (plural: boolean) => (plural ? 'them' : 'it');
export const occasionName = ({ what, whose }: Occasion) =>
  whose ? `your ${whose}’s ${what}` : `the ${what}`;
export const sentences = (...parts: readonly (string | false | undefined)[]) =>
  parts.filter(Boolean).join(' ');
/** What a case is about when no line of the order is named. */
export const wholeOrder = 'order';
