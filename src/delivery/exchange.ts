import { type Schedule, scheduleTimeout, steadyNow } from './clock.js';
import { type Deadline, startDeadline } from './deadline.js';
import type { RetryReason } from './delivery.js';
import { readText } from './read-text.js';

/**
 * Gives the bearer token for a request, or `undefined` when there is none. After a 401 it is asked once more,
 * with the token that was refused, `''` for none. Throwing means that none can be had now: the request is
 * tried again later.
 */
export type TokenSource = (refused?: string) => string | undefined | Promise<string | undefined>;

/** How to reach an endpoint. */
export interface ExchangeOptions {
  readonly fetch?: typeof fetch | undefined;
  readonly token?: TokenSource | undefined;
  /** `same-origin` unless told otherwise: the platform then sends none across origins. */
  readonly credentials?: RequestCredentials | undefined;
  /** Milliseconds until an attempt is given up: 20,000 unless told otherwise. */
  readonly deadline?: number | undefined;
  readonly schedule?: Schedule | undefined;
  /** Milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
  /** A hint, used to name a failure, never to hold back a request. */
  readonly online?: (() => boolean) | undefined;
}

export interface ExchangeRequest {
  readonly url: string | URL;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Blob | undefined;
}

/** What came back. Without `text` the body was lost, and `lost` says how; status 0 is no answer at all. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Milliseconds since 1970, by the device, when the answer came. */
  readonly at: number;
  readonly text?: string;
  readonly lost?: RetryReason;
}

const defaultDeadline = 20_000;

// Browsers share 64 KiB between all keepalive requests of a page
// (https://github.com/whatwg/fetch/issues/1816).
const longestKeepalive = 60_000;

interface Attempt {
  readonly answer: Answer;
  readonly token?: string | undefined;
}

/** One request and its answer, asked for a token again after a 401. Never throws; follows no redirect. */
export async function exchange(
  request: ExchangeRequest,
  options: ExchangeOptions,
  signal?: AbortSignal,
): Promise<Answer> {
  const first = await attempt(request, options, signal);
  if (first.answer.status !== 401 || !options.token) return first.answer;
  return (await attempt(request, options, signal, first)).answer;
}

async function attempt(
  request: ExchangeRequest,
  options: ExchangeOptions,
  signal?: AbortSignal,
  refused?: Attempt,
): Promise<Attempt> {
  const deadline = startDeadline(
    options.deadline ?? defaultDeadline,
    options.schedule ?? scheduleTimeout,
    signal,
  );
  try {
    const given = await deadline.wait(askForToken(options.token, refused));
    if (typeof given === 'string') return { answer: noAnswer(given, options) };
    const { token } = given;
    if (refused && token === undefined) return refused;
    return { token, answer: await answerOf(request, options, deadline, token) };
  } finally {
    deadline.clear();
  }
}

async function askForToken(
  source: TokenSource | undefined,
  refused?: Attempt,
): Promise<Pick<Attempt, 'token'>> {
  return { token: await source?.(refused && (refused.token ?? '')) };
}

async function answerOf(
  request: ExchangeRequest,
  options: ExchangeOptions,
  deadline: Deadline,
  token: string | undefined,
): Promise<Answer> {
  const response = await deadline.wait(open(request, options, deadline.signal, token));
  if (typeof response === 'string') return noAnswer(response, options);
  // Read every body to its end: one left unread keeps its share of the page's keepalive bytes.
  const body = await deadline.wait(readText(response));
  const { status, headers } = response;
  const at = timeOf(options);
  return typeof body === 'string' ? { status, headers, at, lost: body } : { status, headers, at, ...body };
}

async function open(
  request: ExchangeRequest,
  options: ExchangeOptions,
  signal: AbortSignal,
  token: string | undefined,
): Promise<Response> {
  const send = options.fetch ?? fetch;
  const init: RequestInit = {
    method: request.method,
    headers: { ...request.headers, ...(token && { authorization: `Bearer ${token}` }) },
    ...(request.body !== undefined && { body: request.body }),
    credentials: options.credentials ?? 'same-origin',
    redirect: 'error',
    cache: 'no-store',
    signal,
  };
  if (!fitsKeepalive(request.body)) return send(request.url, init);
  try {
    return await send(request.url, { ...init, keepalive: true });
  } catch (error) {
    // A page without keepalive bytes left fails just as a page without a network does.
    if (signal.aborted || (error as Error | null)?.name !== 'TypeError') throw error;
    return send(request.url, init);
  }
}

function fitsKeepalive(body: string | Blob | undefined): boolean {
  return typeof body === 'string' && new TextEncoder().encode(body).length <= longestKeepalive;
}

function noAnswer(reason: RetryReason, options: ExchangeOptions): Answer {
  const online = options.online ?? seemsOnline;
  const lost = reason === 'network' && !online() ? 'offline' : reason;
  return { status: 0, headers: new Headers(), at: timeOf(options), lost };
}

function seemsOnline(): boolean {
  // Not every place with fetch has a navigator.
  const { navigator } = globalThis as { navigator?: { onLine?: boolean } };
  return navigator?.onLine !== false;
}

function timeOf(options: ExchangeOptions): number {
  return (options.now ?? steadyNow)();
}
