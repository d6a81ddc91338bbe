import type { OutgoingEvent, Transport } from './delivery.js';
import { type Answer, type ExchangeOptions, exchange } from './exchange.js';
import { jsonOf, judge } from './judge.js';
import { isRecord } from './problem.js';

/** How to send events to an endpoint. */
export interface FetchTransportOptions<Event, Reply> extends ExchangeOptions {
  readonly url: string | URL;
  /** Reads the reply; `undefined` when it is none. The id and the receipt are looked at before. */
  readonly check: (body: unknown) => Reply | undefined;
  /**
   * For endpoints that only receive, such as a plain webhook: any 2xx counts, and this makes the reply. The
   * event is then handed over, not known to be received: do not call it that.
   */
  readonly acceptStatus?: ((event: Event) => Reply) | undefined;
}

/**
 * Sends each event as one POST. Accepted means: a 2xx with JSON that echoes the event's id, holds a receipt
 * and passes `check`. Anything that leaves this open is a `retry`.
 */
export function fetchTransport<Event extends OutgoingEvent, Reply>(
  options: FetchTransportOptions<Event, Reply>,
): Transport<Event, Reply> {
  return {
    async send(event, signal) {
      const request = {
        url: options.url,
        method: 'POST',
        headers: headersFor(event),
        body: JSON.stringify(event),
      };
      const answer = await exchange(request, options, signal);
      return judge(answer, () => replyTo(event, answer, options));
    },
  };
}

function headersFor(event: OutgoingEvent): Readonly<Record<string, string>> {
  return {
    'content-type': 'application/cloudevents+json',
    accept: 'application/json, application/problem+json',
    'idempotency-key': event.id,
  };
}

function replyTo<Event extends OutgoingEvent, Reply>(
  event: Event,
  answer: Answer,
  options: FetchTransportOptions<Event, Reply>,
): Reply | undefined {
  if (options.acceptStatus) return options.acceptStatus(event);
  const body = jsonOf(answer);
  return isRecord(body) && body['id'] === event.id && isRecord(body['receipt'])
    ? options.check(body)
    : undefined;
}
