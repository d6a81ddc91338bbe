import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { worksOn, zonedTime } from '../../src/core/calendar.js';
import { channelsOf, personBy, waitOf } from '../../src/core/people.js';
import { contextOf, policy } from './sample.js';

// The demo's people are there from 08:00 to 20:00 on working days, in Berlin.
const by = (minutes: number, now: string) => {
  const { date, time } = zonedTime(personBy(policy, minutes, now), 'Europe/Berlin');
  return `${date} ${time}`;
};

describe('personBy', () => {
  it('counts from now while somebody works', () => {
    expect(by(10, '2026-11-12T09:42:00Z')).to.equal('2026-11-12 10:52');
  });

  it('counts from the next opening when nobody does', () => {
    expect(by(10, '2026-11-12T05:00:00Z')).to.equal('2026-11-12 08:10');
    expect(by(10, '2026-11-12T19:00:00Z')).to.equal('2026-11-13 08:10');
    expect(by(10, '2026-11-14T11:00:00Z')).to.equal('2026-11-16 08:10');
    expect(by(10, '2026-11-13T19:00:00Z')).to.equal('2026-11-16 08:10');
  });

  it('goes on the next morning with what is left at closing time', () => {
    expect(by(180, '2026-11-12T17:00:00Z')).to.equal('2026-11-13 09:00');
    expect(by(180, '2026-11-13T18:59:00Z')).to.equal('2026-11-16 10:59');
    expect(by(24 * 60, '2026-11-12T07:00:00Z')).to.equal('2026-11-13 20:00');
  });

  it('comes to an end for a shop whose hours say nothing', () => {
    const odd = { ...policy, people: { ...policy.people, hours: { from: '09:00', to: '09:00' } } };

    expect(() => personBy(odd, 600, '2026-11-12T09:42:00Z')).not.to.throw();
  });

  it('is always later, and always in the hours of somebody who works', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 525_600 }),
        fc.integer({ min: 1, max: 2_000 }),
        (minute, wait) => {
          const now = new Date(Date.parse('2026-01-01T00:00:00Z') + minute * 60_000).toISOString();
          const then = personBy(policy, wait, now);
          const { date, time } = zonedTime(then, 'Europe/Berlin');
          return then > now && worksOn(policy.calendar, date) && time >= '08:00' && time <= '20:00';
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('waitOf', () => {
  it('is what the policy says of a channel, and a day for one that it does not have', () => {
    expect(waitOf(policy, 'chat')).to.equal(3);
    expect(waitOf({ ...policy, people: { ...policy.people, channels: [] } }, 'call')).to.equal(1_440);
  });
});

describe('channelsOf', () => {
  const waits = (now: string) => channelsOf(contextOf('10482', now)).map(({ kind, wait }) => [kind, wait]);

  it('says honest waits while somebody works', () => {
    expect(waits('2026-11-12T09:42:00.000Z')).to.deep.equal([
      ['call', 'Within 10 minutes'],
      ['chat', 'In about 3 minutes'],
      ['email', 'An answer by 13:42 today'],
    ]);
  });

  it('names the next morning when nobody does', () => {
    expect(waits('2026-11-13T19:30:00.000Z')).to.deep.equal([
      ['call', 'An answer by 08:10 on Monday 16 November'],
      ['chat', 'An answer by 08:03 on Monday 16 November'],
      ['email', 'An answer by 11:00 on Monday 16 November'],
    ]);
  });
});
