import { addBusinessDays, addDays, instantOf, worksOn, zonedTime } from './calendar.js';
import type { Channel } from './case.js';
import { type CaseContext, tellerOf } from './context.js';
import type { Policy } from './policy.js';

/** The instant by which a person is there, counted in the hours in which somebody works. */
export function personBy(policy: Policy, minutes: number, now: string): string {
  const { calendar, people } = policy;
  const { date, time } = zonedTime(now, calendar.timeZone);
  const works = worksOn(calendar, date);
  const open = works && time >= people.hours.from && time < people.hours.to;
  const first = works && time < people.hours.to ? date : addBusinessDays(calendar, addDays(date, 1), 0);
  let from = Date.parse(open ? now : instantOf(first, people.hours.from, calendar.timeZone));
  let left = minutes * 60_000;
  let day = first;
  for (;;) {
    const today = Date.parse(instantOf(day, people.hours.to, calendar.timeZone)) - from;
    if (left <= today || today <= 0) return new Date(from + left).toISOString();
    left -= today;
    day = addBusinessDays(calendar, day, 1);
    from = Date.parse(instantOf(day, people.hours.from, calendar.timeZone));
  }
}

/** How long people wait on a channel, in minutes. */
export function waitOf(policy: Policy, kind: Channel['kind']): number {
  return policy.people.channels.find((channel) => channel.kind === kind)?.waitMinutes ?? 24 * 60;
}

/** The ways to a person, with waits that are true at this hour. */
export function channelsOf(context: CaseContext): Channel[] {
  const { policy, now } = context;
  const { speech, dates } = tellerOf(context, undefined);
  return policy.people.channels.map(({ kind, waitMinutes }) => {
    const by = personBy(policy, waitMinutes, now);
    const soon = Date.parse(by) - Date.parse(now) <= waitMinutes * 60_000 && waitMinutes < 60;
    const wait = soon
      ? kind === 'chat'
        ? speech.channels.about(waitMinutes)
        : speech.channels.within(waitMinutes)
      : speech.channels.answerBy(speech.until(dates, by));
    return { kind, label: speech.channels[kind], wait };
  });
}
