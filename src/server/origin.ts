import { Refusal } from './problem.js';
import { respondEmpty } from './respond.js';

/**
 * Refuses what a foreign page sends. A browser names the page's origin in every request that writes or crosses
 * origins; a request without one is no page's.
 */
export function checkOrigin(request: Request, origins: readonly string[]): void {
  const origin = request.headers.get('origin');
  if (origin === null || isOwn(request, origin) || origins.includes(origin)) return;
  throw new Refusal('origin-not-allowed', { detail: `Origin ${origin.slice(0, 200)} is not on the list` });
}

export function respondPreflight(): Response {
  const response = respondEmpty(204);
  response.headers.set('access-control-allow-methods', 'GET, POST, PUT');
  response.headers.set('access-control-allow-headers', 'authorization, content-type, idempotency-key');
  response.headers.set('access-control-max-age', '600');
  return response;
}

/** Lets the page read the response. Never with credentials: across origins a token says who asks. */
export function shareWith(request: Request, response: Response, origins: readonly string[]): Response {
  response.headers.append('vary', 'origin');
  const origin = request.headers.get('origin');
  if (origin === null || !origins.includes(origin)) return response;
  response.headers.set('access-control-allow-origin', origin);
  response.headers.set('access-control-expose-headers', 'retry-after');
  return response;
}

/** `Sec-Fetch-Site` comes from the browser alone, and stays right where a proxy ends the encryption. */
function isOwn(request: Request, origin: string): boolean {
  return origin === new URL(request.url).origin || request.headers.get('sec-fetch-site') === 'same-origin';
}
