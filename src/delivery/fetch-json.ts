import type { Delivery } from './delivery.js';
import { type ExchangeOptions, type ExchangeRequest, exchange } from './exchange.js';
import { jsonOf, judge } from './judge.js';

/** A request that is safe to repeat. */
export interface FetchJsonOptions<Reply> extends ExchangeOptions {
  readonly url: string | URL;
  /** `GET` unless told otherwise. */
  readonly method?: 'GET' | 'PUT' | undefined;
  /** A blob is sent as it is, anything else as JSON. */
  readonly body?: unknown;
  /** Reads the reply; `undefined` when it is none. An answer without a body is checked as `null`. */
  readonly check: (body: unknown) => Reply | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads or puts something below the endpoint, by the same rules as events. Never throws and never repeats
 * itself.
 */
export async function fetchJson<Reply>(options: FetchJsonOptions<Reply>): Promise<Delivery<Reply>> {
  const answer = await exchange(requestFrom(options), options, options.signal);
  return judge(answer, () => {
    const body = answer.text === '' ? null : jsonOf(answer);
    return body === undefined ? undefined : options.check(body);
  });
}

function requestFrom({ url, method = 'GET', body }: FetchJsonOptions<unknown>): ExchangeRequest {
  const accept = 'application/json, application/problem+json';
  if (body === undefined) return { url, method, headers: { accept } };
  if (!(body instanceof Blob)) {
    return {
      url,
      method,
      headers: { accept, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    };
  }
  return { url, method, headers: { accept, 'content-type': body.type || 'application/octet-stream' }, body };
}
