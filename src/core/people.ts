import { addBusinessDays, addDays, instantOf, worksOn, zonedTime } from './calendar.js';
import type { Channel } from './case.js';
import { tellerOf, type CaseContext } from './context.js';
import type { Policy } from './policy.js';

/** The instant by which a person is there, counted from now while somebody works, else from the next opening. */
export function personBy(policy: Policy, minutes: number, now: string): string {
  const { calendar, people } = policy;
  const { date, time } = zonedTime(now, calendar.timeZone);
  const open = worksOn(calendar, date) && time >= people.hours.from && time < people.hours.to;
  if (open) return new Date(Date.parse(now) + minutes * 60_000).toISOString();
  const later = worksOn(calendar, date) && time >= people.hours.to ? addDays(date, 1) : date;
  const opening = instantOf(addBusinessDays(calendar, later, 0), people.hours.from, calendar.timeZone);
  return new Date(Date.parse(opening) + minutes * 60_000).toISOString();
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
