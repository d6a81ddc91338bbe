import type { Delivery, Rejected, Retry, RetryReason } from './delivery.js';
import type { Answer } from './exchange.js';
import { parseJson, parseProblem } from './problem.js';
import { retryAfter } from './retry-after.js';

/**
 * Decides what an answer means: accepted, refused for good, or nobody knows. Only a 2xx whose proof holds is
 * accepted.
 *
 * @param prove Reads the reply out of a 2xx; `undefined` when it proves nothing.
 */
export function judge<Reply>(answer: Answer, prove: () => Reply | undefined): Delivery<Reply> {
  if (answer.status >= 200 && answer.status < 300) {
    const reply = proof(prove);
    return reply === undefined
      ? { status: 'retry', reason: answer.lost ?? 'malformed' }
      : { status: 'accepted', reply };
  }
  const reason = reasonToRetry(answer);
  return reason ? retryFor(reason, answer) : rejectionOf(answer);
}

/** The JSON of an answer that says it is JSON; `undefined` otherwise. */
export function jsonOf({ headers, text }: Answer): unknown {
  const isJson = /^\s*application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(headers.get('content-type') ?? '');
  return isJson && text !== undefined ? parseJson(text) : undefined;
}

function proof<Reply>(prove: () => Reply | undefined): Reply | undefined {
  try {
    return prove();
  } catch {
    // A check that trips over a body has not accepted it.
    return undefined;
  }
}

function reasonToRetry(answer: Answer): RetryReason | undefined {
  const { status, lost } = answer;
  if (status === 408) return 'timeout';
  if (status === 425 || status === 429) return 'busy';
  if (status >= 500 && status < 600) return 'server';
  if (status < 400 || status >= 600) return lost ?? 'network';
  // A refusal that was cut off is none: the connection broke before it was understood. One too large to read
  // is.
  if (lost !== undefined && lost !== 'malformed') return lost;
  return status === 409 && isInProgress(answer) ? 'busy' : undefined;
}

function isInProgress(answer: Answer): boolean {
  return parseProblem(answer.text ?? '', 409).type.endsWith('/in-progress');
}

function retryFor(reason: RetryReason, { headers, at }: Answer): Retry {
  const afterMilliseconds = retryAfter(headers, at);
  return { status: 'retry', reason, ...(afterMilliseconds !== undefined && { afterMilliseconds }) };
}

function rejectionOf({ status, text }: Answer): Rejected {
  return { status: 'rejected', code: status, problem: parseProblem(text ?? '', status) };
}
