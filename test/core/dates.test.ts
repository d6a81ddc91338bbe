import { expect } from '@open-wc/testing';
import { createDates } from '../../src/core/dates.js';
import { enSpeech } from '../../src/core/locales/en.speech.js';
import { now } from './sample.js';

const dates = createDates('en-GB', 'Europe/Berlin', now, enSpeech.dayWords);

describe('createDates', () => {
  it('writes days as people say them', () => {
    expect(dates.day('2026-11-13')).to.equal('Friday 13 November');
    expect(dates.card('2026-11-13')).to.equal('Friday 13 Nov');
    expect(dates.short('2026-11-13')).to.equal('Fri 13 Nov');
  });

  it('has names for the days around today', () => {
    expect(dates.near('2026-11-11')).to.equal('yesterday');
    expect(dates.near('2026-11-12')).to.equal('today');
    expect(dates.near('2026-11-13')).to.equal('tomorrow');
    expect(dates.near('2026-11-14')).to.equal('on Saturday 14 November');
  });

  it('needs no more than the weekday inside the coming week', () => {
    expect(dates.weekday('2026-11-18')).to.equal('Wednesday');
    expect(dates.weekday('2026-11-19')).to.equal('Thursday 19 November');
    expect(dates.weekday('2026-11-12')).to.equal('Thursday 12 November');
  });

  it('begins a stamp with a capital and a moment, which stands inside a sentence, without', () => {
    expect(dates.stamp(now)).to.equal('Today, 10:42');
    expect(dates.moment(now)).to.equal('today, 10:42');
    expect(dates.stamp('2026-11-09T13:20:00Z')).to.equal('Mon 9 Nov, 14:20');
    expect(dates.moment('2026-11-09T13:20:00Z')).to.equal('Mon 9 Nov, 14:20');
  });

  it('reads instants where the shop is', () => {
    expect(dates.date('2026-11-12T23:30:00Z')).to.equal('2026-11-13');
    expect(dates.time('2026-11-12T23:30:00Z')).to.equal('00:30');
    expect(dates.today).to.equal('2026-11-12');
  });
});
