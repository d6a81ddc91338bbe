import type { Refusal } from './problem.js';

const always = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
};

/** A status and the exact text of its JSON: what is kept to be said again. */
export interface Answer {
  readonly status: number;
  readonly body: string;
}

export function answer(value: unknown, status = 200): Answer {
  return { status, body: JSON.stringify(value) };
}

/** An answer as a response; a problem document for everything that is not a success. */
export function respond({ status, body }: Answer, headers: Readonly<Record<string, string>> = {}): Response {
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  return new Response(body, { status, headers: { ...always, 'content-type': type, ...headers } });
}

export function respondEmpty(status: number): Response {
  return new Response(null, { status, headers: always });
}

export function respondRefusal(refusal: Refusal): Response {
  const { retryAfter, allow } = refusal.options;
  return respond(refusal, {
    ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
    ...(allow && { allow }),
  });
}
