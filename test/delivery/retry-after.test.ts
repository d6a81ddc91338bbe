import { expect } from '@open-wc/testing';
import { retryAfter } from '../../src/delivery/retry-after.js';

describe('retryAfter', () => {
  const now = Date.parse('Tue, 06 Jan 2026 10:00:00 GMT');
  const read = (value: string, date?: string) =>
    retryAfter(new Headers({ 'retry-after': value, ...(date && { date }) }), now);

  it('reads seconds', () => {
    expect(read('120')).to.equal(120_000);
    expect(read(' 0 ')).to.equal(0);
  });

  it('reads a date', () => {
    expect(read('Tue, 06 Jan 2026 10:00:30 GMT')).to.equal(30_000);
  });

  it("measures a date by the endpoint's clock where that can be seen", () => {
    expect(read('Thu, 01 Jan 2036 00:00:30 GMT', 'Thu, 01 Jan 2036 00:00:00 GMT')).to.equal(30_000);
  });

  it('takes a date that is past as no wait', () => {
    expect(read('Tue, 06 Jan 2015 10:00:00 GMT')).to.equal(0);
  });

  it('never waits longer than an hour', () => {
    expect(read('1000000000')).to.equal(3_600_000);
    expect(read('Tue, 06 Jan 2099 10:00:00 GMT')).to.equal(3_600_000);
  });

  it('leaves out what is neither', () => {
    const garbage = [
      '',
      'soon',
      '-5',
      '1.5',
      '1e9',
      'NaN',
      'garbage 1',
      '2026-01-06',
      'Abc, 99 Xyz 2026 10:00:00 GMT',
    ];

    expect(garbage.map((value) => read(value))).to.deep.equal(garbage.map(() => undefined));
    expect(retryAfter(new Headers(), now)).to.equal(undefined);
  });
});
