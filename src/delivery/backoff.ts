const firstDelay = 1_000;
const longestDelay = 60_000;

/**
 * How long to wait before the next attempt, in milliseconds: doubling from 1 s to 60 s, half of it fixed and
 * half random ("equal jitter"), so that a thousand browsers do not come back at the same moment.
 *
 * @param attempts Failed attempts so far, from 1.
 * @param random A number in [0, 1).
 */
export function backoff(attempts: number, random: number): number {
  const delay = Math.min(longestDelay, firstDelay * 2 ** (Math.max(1, attempts) - 1));
  return Math.round(delay / 2 + (random * delay) / 2);
}
