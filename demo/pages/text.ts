import { formatMoney } from 'amends/core';
import { timeZone } from '../clock.js';

const language = 'en-GB';

export function money(amount: number, currency: string): string {
  return formatMoney({ amount, currency }, language);
}

const format = (options: Intl.DateTimeFormatOptions): ((instant: string) => string) => {
  const formatter = new Intl.DateTimeFormat(language, { timeZone, hourCycle: 'h23', ...options });
  return (instant) => formatter.format(new Date(instant)).replaceAll(',', '');
};

const shortDay = { weekday: 'short', day: 'numeric', month: 'short' } as const;
const clock = { hour: '2-digit', minute: '2-digit' } as const;

/** `Monday 9 November` */
export const longDay = format({ weekday: 'long', day: 'numeric', month: 'long' });

/** `Mon 9 Nov` */
export const day = format(shortDay);

/** `10:42` */
export const hourOf = format(clock);

/** `Mon 9 Nov, 14:20` */
export function moment(instant: string): string {
  return `${day(instant)}, ${hourOf(instant)}`;
}

/** `person_requested` becomes `Person requested`. */
export function plain(name: string): string {
  const words = name
    .replaceAll('_', ' ')
    .replaceAll(/(?<=[a-z])(?=[A-Z])/gu, ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
