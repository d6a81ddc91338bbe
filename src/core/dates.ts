import { addDays, zonedTime } from './days.js';

/** Dates and hours as people say them, in one language and one time zone, seen from one moment. */
export interface Dates {
  /** "Friday 13 November" */
  day(date: string): string;
  /** "Friday 13 Nov": for cards, where a line is short. */
  card(date: string): string;
  /** "Friday", inside the coming week; else "Friday 13 November". */
  weekday(date: string): string;
  /** "Today, 10:47"; "Mon 9 Nov, 14:20" */
  stamp(instant: string): string;
  /** "today, 10:47"; "Mon 9 Nov, 14:20": inside a sentence */
  moment(instant: string): string;
  /** "Mon 9 Nov, 14:20", also today: for texts that are kept. */
  dated(instant: string): string;
  /** "today", "tomorrow", "on Friday 13 November" */
  near(date: string): string;
  /** "10:47" */
  time(instant: string): string;
  /** The ISO date of an instant where the shop is. */
  date(instant: string): string;
  /** "Fri 13 Nov"; "Today" */
  short(date: string): string;
  /** Today's ISO date. */
  readonly today: string;
}

/** What a language says about days that have names of their own. */
export interface DayWords {
  readonly today: string;
  readonly tomorrow: string;
  readonly yesterday: string;
  readonly on: (day: string) => string;
}

/** Making a format costs far more than using it, and a view needs them for every sentence. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options]);
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}

export function createDates(locale: string, timeZone: string, now: string, words: DayWords): Dates {
  const long = formatOf(locale, { weekday: 'long', day: 'numeric', month: 'long' });
  const medium = formatOf(locale, { weekday: 'short', day: 'numeric', month: 'short' });
  const card = formatOf(locale, { weekday: 'long', day: 'numeric', month: 'short' });
  const name = formatOf(locale, { weekday: 'long' });
  const show = (formatter: Intl.DateTimeFormat, date: string) =>
    formatter.format(new Date(`${date}T12:00:00Z`)).replace(/,/gu, '');
  const today = zonedTime(now, timeZone).date;
  const named = new Map([
    [today, words.today],
    [addDays(today, 1), words.tomorrow],
    [addDays(today, -1), words.yesterday],
  ]);
  const capital = (text: string) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
  const short = (date: string) => (date === today ? capital(words.today) : show(medium, date));
  const time = (instant: string) => zonedTime(instant, timeZone).time;
  return {
    today,
    time,
    short,
    day: (date) => show(long, date),
    card: (date) => show(card, date),
    weekday: (date) => (date > today && date < addDays(today, 7) ? show(name, date) : show(long, date)),
    near: (date) => named.get(date) ?? words.on(show(long, date)),
    date: (instant) => zonedTime(instant, timeZone).date,
    moment: (instant) => {
      const { date } = zonedTime(instant, timeZone);
      return `${date === today ? words.today : show(medium, date)}, ${time(instant)}`;
    },
    dated: (instant) => `${show(medium, zonedTime(instant, timeZone).date)}, ${time(instant)}`,
    stamp: (instant) => `${short(zonedTime(instant, timeZone).date)}, ${time(instant)}`,
  };
}
