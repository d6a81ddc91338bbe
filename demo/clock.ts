import { addDays, instantOf, zonedTime } from 'amends/core';

export const timeZone = 'Europe/Berlin';

export const moves = ['hour', 'morning', 'day', 'threeDays'] as const;

export type Move = (typeof moves)[number];

const hour = 3_600_000;

/** The instant to which a press of one of the clock's buttons leads. Days keep their hour over a change of clocks. */
export function moved(now: string, move: Move): string {
  const { date, time } = zonedTime(now, timeZone);
  if (move === 'hour') return new Date(Date.parse(now) + hour).toISOString();
  if (move === 'morning') return instantOf(time < '09:00' ? date : addDays(date, 1), '09:00', timeZone);
  return instantOf(addDays(date, move === 'day' ? 1 : 3), time, timeZone);
}
