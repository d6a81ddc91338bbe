/** The longest that an endpoint can make a browser wait, in milliseconds. */
export const longestRetryAfter = 3_600_000;

const httpDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/**
 * Reads `Retry-After`: seconds or an HTTP date, in milliseconds from now, clamped to 0 to 3,600,000. Anything
 * else, or a header that CORS hides, is `undefined`. A date is measured against the endpoint's own `Date`
 * where it can be seen, since the device's clock may be years off.
 *
 * @param now Milliseconds since 1970, by the device.
 */
export function retryAfter(headers: Headers, now: number): number | undefined {
  const value = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+$/.test(value)) return clamp(Number(value) * 1_000);
  if (!httpDate.test(value)) return undefined;
  const date = headers.get('date') ?? '';
  const wait = Date.parse(value) - (httpDate.test(date) ? Date.parse(date) : now);
  return Number.isNaN(wait) ? undefined : clamp(wait);
}

function clamp(milliseconds: number): number {
  return Math.min(Math.max(milliseconds, 0), longestRetryAfter);
}
