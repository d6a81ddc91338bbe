import { expect } from '@open-wc/testing';
import { backoff } from '../../src/delivery/backoff.js';

describe('backoff', () => {
  it('doubles from one second to one minute', () => {
    const longest = [1, 2, 3, 4, 5, 6, 7, 8, 40].map((attempts) => backoff(attempts, 1));

    expect(longest).to.deep.equal([1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000, 60_000]);
  });

  it('never waits less than half of that', () => {
    const shortest = [1, 2, 3, 7, 2_000].map((attempts) => backoff(attempts, 0));

    expect(shortest).to.deep.equal([500, 1_000, 2_000, 30_000, 30_000]);
  });
});
