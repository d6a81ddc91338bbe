// Days and hours without a shop's calendar: all that a browser needs of them.

export const dayInMilliseconds = 86_400_000;

/** Making a format costs far more than using it, and a decision uses it for every rule. */
const wallClocks = new Map<string, Intl.DateTimeFormat>();

function wallClock(timeZone: string): Intl.DateTimeFormat {
  const known = wallClocks.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  wallClocks.set(timeZone, format);
  return format;
}

/** The wall clock of an instant in a time zone. */
export function zonedTime(instant: string, timeZone: string): { date: string; time: string } {
  const parts = wallClock(timeZone).formatToParts(new Date(instant));
  const part = Object.fromEntries(parts.map(({ type, value }) => [type, value]));
  return {
    date: `${String(part['year'])}-${String(part['month'])}-${String(part['day'])}`,
    time: `${String(part['hour'])}:${String(part['minute'])}`,
  };
}

/** An ISO date some days later; negative days go back. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayInMilliseconds).toISOString().slice(0, 10);
}

/** 1 for Monday to 7 for Sunday. */
export function weekday(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

/** An instant by the clock of the device on which it is shown: "10:44". */
export function formatTime(instant: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    new Date(instant),
  );
}
