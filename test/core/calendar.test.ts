import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parse } from 'valibot';
import {
  addBusinessDays,
  addDays,
  type Calendar,
  calendarSchema,
  dateOf,
  daysBetween,
  instantOf,
  startOfWork,
  weekday,
  worksOn,
  zonedTime,
} from '../../src/core/calendar.js';

const berlin: Calendar = parse(calendarSchema, {
  timeZone: 'Europe/Berlin',
  holidays: ['2026-12-25', '2027-01-01'],
});

const dates = fc.integer({ min: 0, max: 3_650 }).map((days) => addDays('2024-01-01', days));

describe('zonedTime', () => {
  it('shows the wall clock of a place', () => {
    expect(zonedTime('2026-11-12T09:42:00Z', 'Europe/Berlin')).to.deep.equal({
      date: '2026-11-12',
      time: '10:42',
    });
    expect(zonedTime('2026-11-12T23:30:00Z', 'Asia/Tokyo')).to.deep.equal({
      date: '2026-11-13',
      time: '08:30',
    });
    expect(zonedTime('2026-11-12T03:30:00Z', 'America/New_York')).to.deep.equal({
      date: '2026-11-11',
      time: '22:30',
    });
  });

  it('shows midnight as 00:00 of the new day', () => {
    expect(zonedTime('2026-11-11T23:00:00Z', 'Europe/Berlin')).to.deep.equal({
      date: '2026-11-12',
      time: '00:00',
    });
  });
});

describe('instantOf', () => {
  it('finds the instant in winter and in summer', () => {
    expect(instantOf('2026-11-13', '18:00', 'Europe/Berlin')).to.equal('2026-11-13T17:00:00.000Z');
    expect(instantOf('2026-07-13', '18:00', 'Europe/Berlin')).to.equal('2026-07-13T16:00:00.000Z');
  });

  it('finds hours before and after the clocks go forward', () => {
    expect(instantOf('2027-03-28', '01:59', 'Europe/Berlin')).to.equal('2027-03-28T00:59:00.000Z');
    expect(instantOf('2027-03-28', '03:00', 'Europe/Berlin')).to.equal('2027-03-28T01:00:00.000Z');
  });

  it('takes an hour that the clocks skip for the one that follows', () => {
    const instant = instantOf('2027-03-28', '02:30', 'Europe/Berlin');

    expect(zonedTime(instant, 'Europe/Berlin')).to.deep.equal({ date: '2027-03-28', time: '03:30' });
  });

  it('finds hours before and after the clocks go back', () => {
    expect(instantOf('2026-10-25', '01:59', 'Europe/Berlin')).to.equal('2026-10-24T23:59:00.000Z');
    expect(instantOf('2026-10-25', '03:00', 'Europe/Berlin')).to.equal('2026-10-25T02:00:00.000Z');
  });

  it('names one of the two instants of an hour that comes twice', () => {
    const instant = instantOf('2026-10-25', '02:30', 'Europe/Berlin');

    expect(zonedTime(instant, 'Europe/Berlin')).to.deep.equal({ date: '2026-10-25', time: '02:30' });
  });

  it('is the way back from zonedTime, in any zone and at any hour but a skipped one', () => {
    const zones = fc.constantFrom(
      'Europe/Berlin',
      'America/New_York',
      'Asia/Kolkata',
      'Pacific/Auckland',
      'UTC',
    );
    const hours = fc.tuple(fc.integer({ min: 4, max: 23 }), fc.integer({ min: 0, max: 59 }));

    fc.assert(
      fc.property(dates, hours, zones, (date, [hour, minute], zone) => {
        const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
        const shown = zonedTime(instantOf(date, time, zone), zone);
        return shown.date === date && shown.time === time;
      }),
      { numRuns: 300 },
    );
  });
});

describe('dateOf', () => {
  it('leaves a date and reads an instant where the shop is', () => {
    expect(dateOf('2026-11-10', 'Europe/Berlin')).to.equal('2026-11-10');
    expect(dateOf('2026-11-10T23:30:00Z', 'Europe/Berlin')).to.equal('2026-11-11');
    expect(dateOf('2026-11-11T00:30:00+01:00', 'Europe/Berlin')).to.equal('2026-11-11');
  });

  it('does not throw over something that is no instant', () => {
    expect(dateOf('2026-11-11 sometime', 'Europe/Berlin')).to.equal('2026-11-11');
  });
});

describe('addDays and daysBetween', () => {
  it('cross months, years and leap days', () => {
    expect(addDays('2026-12-31', 1)).to.equal('2027-01-01');
    expect(addDays('2028-02-28', 1)).to.equal('2028-02-29');
    expect(addDays('2026-03-01', -1)).to.equal('2026-02-28');
  });

  it('undo each other, also over a change of clocks', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -900, max: 900 }), (date, days) => {
        return daysBetween(date, addDays(date, days)) === days;
      }),
    );
  });
});

describe('weekday', () => {
  it('counts from Monday as 1 to Sunday as 7', () => {
    expect(weekday('2026-11-09')).to.equal(1);
    expect(weekday('2026-11-12')).to.equal(4);
    expect(weekday('2026-11-15')).to.equal(7);
  });
});

describe('addBusinessDays', () => {
  it('steps over the weekend', () => {
    expect(addBusinessDays(berlin, '2026-11-12', 1)).to.equal('2026-11-13');
    expect(addBusinessDays(berlin, '2026-11-13', 1)).to.equal('2026-11-16');
    expect(addBusinessDays(berlin, '2026-11-12', 3)).to.equal('2026-11-17');
  });

  it('steps over holidays', () => {
    expect(addBusinessDays(berlin, '2026-12-24', 1)).to.equal('2026-12-28');
    expect(addBusinessDays(berlin, '2026-12-31', 1)).to.equal('2027-01-04');
  });

  it('moves a free day to the next working one for zero days', () => {
    expect(addBusinessDays(berlin, '2026-11-14', 0)).to.equal('2026-11-16');
    expect(addBusinessDays(berlin, '2026-11-16', 0)).to.equal('2026-11-16');
  });

  it('counts from a free day as from the next working one', () => {
    expect(addBusinessDays(berlin, '2026-11-14', 1)).to.equal('2026-11-16');
  });

  it('knows shops that work at other days', () => {
    const weekend = { ...berlin, businessDays: [6, 7] };

    expect(addBusinessDays(weekend, '2026-11-12', 1)).to.equal('2026-11-14');
    expect(addBusinessDays(weekend, '2026-11-14', 2)).to.equal('2026-11-21');
  });

  it('comes to an end also for a shop that never works', () => {
    const never = { ...berlin, businessDays: [] };

    expect(addBusinessDays(never, '2026-11-12', 1) > '2026-11-12').to.equal(true);
  });

  it('always lands on a working day, never earlier, and later for more days', () => {
    fc.assert(
      fc.property(dates, fc.nat(60), (date, days) => {
        const day = addBusinessDays(berlin, date, days);
        return worksOn(berlin, day) && day >= date && addBusinessDays(berlin, date, days + 1) >= day;
      }),
    );
  });
});

describe('startOfWork', () => {
  const at = (instant: string) => startOfWork(berlin, instant);

  it('is today before the cut-off and the next working day from then on', () => {
    expect(at('2026-11-12T15:59:00Z')).to.equal('2026-11-12');
    expect(at('2026-11-12T16:00:00Z')).to.equal('2026-11-13');
    expect(at('2026-11-13T16:00:00Z')).to.equal('2026-11-16');
  });

  it('is Monday on a Saturday, at any hour', () => {
    expect(at('2026-11-14T06:00:00Z')).to.equal('2026-11-16');
    expect(at('2026-11-14T22:30:00Z')).to.equal('2026-11-16');
  });

  it('goes by the wall clock of the shop in summer too', () => {
    expect(at('2026-07-15T14:59:00Z')).to.equal('2026-07-15');
    expect(at('2026-07-15T15:00:00Z')).to.equal('2026-07-16');
  });

  it('counts the new day from midnight in the shop, not in Greenwich', () => {
    expect(at('2026-11-11T23:30:00Z')).to.equal('2026-11-12');
  });
});
