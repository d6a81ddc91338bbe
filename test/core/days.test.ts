import { expect } from '@open-wc/testing';
import { addDays, formatTime, weekday, zonedTime } from '../../src/core/days.js';
import { now } from './sample.js';

describe('formatTime', () => {
  it('writes hours and minutes by a clock of 24 hours', () => {
    expect(formatTime(now, 'en-GB')).to.match(/^\d\d:42$/u);
    expect(formatTime('2026-11-12T00:05:00', 'en-GB')).to.equal('00:05');
  });
});

describe('days without a calendar', () => {
  it('know today in a place, its weekday and what follows', () => {
    const { date } = zonedTime('2026-11-11T23:30:00Z', 'Europe/Berlin');

    expect([date, weekday(date), addDays(date, 3)]).to.deep.equal(['2026-11-12', 4, '2026-11-15']);
  });
});
