import * as v from 'valibot';
import { addDays, dayInMilliseconds, weekday, zonedTime } from './days.js';

export { addDays, weekday, zonedTime } from './days.js';

const timeOfDay = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/u));
const calendarDate = v.pipe(v.string(), v.isoDate());

export const calendarSchema = v.object({
  /** IANA time zone in which the shop's days and hours are meant, such as `Europe/Berlin`. */
  timeZone: v.string(),
  /** Days on which the shop works: 1 is Monday, 7 is Sunday. */
  businessDays: v.optional(
    v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))),
    [1, 2, 3, 4, 5],
  ),
  /** ISO dates on which it does not. */
  holidays: v.optional(v.array(calendarDate), []),
  /** Orders agreed before this hour (`HH:MM`) leave on the same business day. */
  cutOff: v.optional(timeOfDay, '17:00'),
});

/** The shop's working days. Dates are ISO dates in the shop's own time zone, instants are ISO date-times. */
export type Calendar = v.InferOutput<typeof calendarSchema>;

/** The instant at which a wall clock in a time zone shows a date and an hour. */
export function instantOf(date: string, time: string, timeZone: string): string {
  const wanted = Date.parse(`${date}T${time}:00Z`);
  let guess = wanted;
  for (let round = 0; round < 2; round++) {
    const shown = zonedTime(new Date(guess).toISOString(), timeZone);
    guess += wanted - Date.parse(`${shown.date}T${shown.time}:00Z`);
  }
  return new Date(guess).toISOString();
}

/** The ISO date of an ISO date or instant, where the shop is. */
export function dateOf(value: string, timeZone: string): string {
  const isInstant = value.length > 10 && !Number.isNaN(Date.parse(value));
  return isInstant ? zonedTime(value, timeZone).date : value.slice(0, 10);
}

/** Whole days from one ISO date or instant to a later one; negative when it is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / dayInMilliseconds);
}

export function worksOn(calendar: Calendar, date: string): boolean {
  return calendar.businessDays.includes(weekday(date)) && !calendar.holidays.includes(date);
}

/** The ISO date that lies a number of business days after another; zero moves a free day to the next working one. */
export function addBusinessDays(calendar: Calendar, date: string, days: number): string {
  let left = days;
  let day = date;
  for (let guard = 0; guard < 3_660; guard++) {
    if (left <= 0 && worksOn(calendar, day)) return day;
    day = addDays(day, 1);
    if (worksOn(calendar, day)) left -= 1;
  }
  return day;
}

/** The first business day on which work agreed at an instant is done: today before the cut-off, else the next one. */
export function startOfWork(calendar: Calendar, now: string): string {
  const { date, time } = zonedTime(now, calendar.timeZone);
  return addBusinessDays(calendar, time < calendar.cutOff ? date : addDays(date, 1), 0);
}
