import { expect } from '@open-wc/testing';
import { type Delivery, type FetchTransportOptions, fetchTransport } from '../../src/delivery/index.js';
import {
  checkReply,
  eventOf,
  FakeClock,
  json,
  replyTo,
  settle,
  type TestEvent,
  type TestReply,
} from './fakes.js';

type Options = Partial<FetchTransportOptions<TestEvent, TestReply>>;

describe('fetchTransport', () => {
  const event = eventOf('event-1', 'case-1');
  const isAccepted: Delivery<TestReply> = { status: 'accepted', reply: replyTo('event-1') };

  /** An endpoint that gives these answers in turn, and a transport to it. */
  function endpoint(answers: readonly (Response | Error | 'hang')[], options: Options = {}) {
    const requests: { url: string; init: RequestInit }[] = [];
    const clock = new FakeClock();
    const fetch = async (url: RequestInfo | URL, init: RequestInit = {}) => {
      const answer = answers[requests.length];
      requests.push({ url: String(url), init });
      if (answer === 'hang') return new Promise<Response>(() => {});
      if (answer instanceof Response) return answer;
      throw answer ?? new Error('no answer left');
    };
    const { now, schedule } = clock;
    const base = { url: '/amends/events', check: checkReply, fetch, now, schedule, online: () => true };
    const transport = fetchTransport<TestEvent, TestReply>({ ...base, ...options });
    return {
      clock,
      requests,
      transport,
      header: (name: string, at = 0) => new Headers(requests[at]?.init.headers).get(name),
    };
  }

  const send = (answer: Response | Error, options?: Options) =>
    endpoint([answer], options).transport.send(event);
  const retry = (reason: string) => ({ status: 'retry', reason });

  it('posts the event as a CloudEvent under its id, without following redirects', async () => {
    const { transport, requests, header } = endpoint([json(replyTo('event-1'))]);

    const delivery = await transport.send(event);

    const { url, init } = requests[0]!;
    expect(delivery).to.deep.equal(isAccepted);
    expect(url).to.equal('/amends/events');
    expect(JSON.parse(String(init.body))).to.deep.equal(event);
    expect(header('content-type')).to.equal('application/cloudevents+json');
    expect(header('idempotency-key')).to.equal('event-1');
    expect(header('authorization')).to.equal(null);
    expect(init).to.include({
      method: 'POST',
      redirect: 'error',
      keepalive: true,
      credentials: 'same-origin',
    });
  });

  it('accepts any JSON content type and any 2xx', async () => {
    const types = ['application/json; charset=utf-8', 'application/cloudevents+json', 'APPLICATION/JSON'];
    const answers = types.map((type) => json(replyTo('event-1'), 202, { 'content-type': type }));

    for (const answer of answers) expect(await send(answer)).to.deep.equal(isAccepted);
  });

  describe('does not take a 2xx for success when', () => {
    const cases: Record<string, () => Response> = {
      'it is HTML': () => json('<!doctype html><title>Log in</title>', 200, { 'content-type': 'text/html' }),
      'it is JSON that says it is HTML': () => json(replyTo('event-1'), 200, { 'content-type': 'text/html' }),
      'it has no content type': () =>
        new Response(new TextEncoder().encode(JSON.stringify(replyTo('event-1')))),
      'it is empty': () => json(''),
      'it is 204': () => new Response(null, { status: 204 }),
      'it is cut off': () => json('{"id":"event-1","receipt":{"refer'),
      'it echoes another id': () => json(replyTo('event-2')),
      'it echoes no id': () => json({ receipt: { reference: 'R' } }),
      'it has no receipt': () => json({ id: 'event-1' }),
      'its receipt is no object': () => json({ id: 'event-1', receipt: true }),
      'the check refuses it': () => json({ id: 'event-1', receipt: {} }),
      'it is a list': () => json([replyTo('event-1')]),
      'it is null': () => json(null),
      'it is larger than 256 KiB': () => json({ ...replyTo('event-1'), more: 'x'.repeat(256 * 1024) }),
    };

    for (const [name, answer] of Object.entries(cases)) {
      it(name, async () => expect(await send(answer())).to.deep.equal(retry('malformed')));
    }

    it('the check throws', async () => {
      const check = () => {
        throw new Error('unexpected');
      };

      expect(await send(json(replyTo('event-1')), { check })).to.deep.equal(retry('malformed'));
    });

    it('the connection breaks within the body', async () => {
      const body = new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('{"id":"event-1",'));
          controller.error(new TypeError('network error'));
        },
      });

      const delivery = await send(new Response(body, { headers: { 'content-type': 'application/json' } }));

      expect(delivery).to.deep.equal(retry('network'));
    });
  });

  describe('tries again later after', () => {
    const statuses = {
      408: 'timeout',
      425: 'busy',
      429: 'busy',
      500: 'server',
      502: 'server',
      503: 'server',
      504: 'server',
    };

    for (const [status, reason] of Object.entries(statuses)) {
      it(status, async () => expect(await send(json({}, Number(status)))).to.deep.equal(retry(reason)));
    }

    it('409 while the same event is in progress', async () => {
      const answer = json({ type: 'https://amends.dev/problems/in-progress' }, 409, { 'retry-after': '2' });

      expect(await send(answer)).to.deep.equal({ ...retry('busy'), afterMilliseconds: 2_000 });
    });

    for (const status of [300, 301, 302, 303, 307, 308]) {
      it(`${status}, which it does not follow`, async () => {
        expect(await send(new Response(null, { status }))).to.deep.equal(retry('network'));
      });
    }

    it('a lost connection', async () => {
      const { transport } = endpoint([new TypeError('Failed to fetch'), new TypeError('Failed to fetch')]);

      expect(await transport.send(event)).to.deep.equal(retry('network'));
    });

    it('a lost connection while the device is offline', async () => {
      const failed = new TypeError('Failed to fetch');
      const { transport } = endpoint([failed, failed], { online: () => false });

      expect(await transport.send(event)).to.deep.equal(retry('offline'));
    });

    it('any other failure', async () => {
      expect(await send(new DOMException('', 'SecurityError'))).to.deep.equal(retry('network'));
    });
  });

  describe('reads Retry-After', () => {
    const waits: Record<string, number | undefined> = {
      '30': 30_000,
      'Thu, 01 Jan 2026 00:01:00 GMT': 60_000,
      'Thu, 01 Jan 2015 00:01:00 GMT': 0,
      '1000000000': 3_600_000,
      'in a while': undefined,
    };

    for (const [value, expected] of Object.entries(waits)) {
      it(`"${value}" of a 429 and a 503`, async () => {
        for (const status of [429, 503]) {
          const delivery = await send(json({}, status, { 'retry-after': value }));

          const { afterMilliseconds } = delivery as { afterMilliseconds?: number };
          expect(afterMilliseconds).to.equal(expected);
        }
      });
    }
  });

  describe('is refused for good by', () => {
    for (const status of [400, 403, 404, 405, 410, 413, 415, 422]) {
      it(`${status}`, async () => {
        const delivery = await send(json({ type: '/wrong', title: 'Wrong' }, status));

        const problem = { type: '/wrong', title: 'Wrong', status };
        expect(delivery).to.deep.equal({ status: 'rejected', code: status, problem });
      });
    }

    for (const type of ['https://amends.dev/problems/offer-used', '/offer-expired', '/anything']) {
      it(`409 ${type}`, async () => {
        const delivery = await send(json({ type, case: { offers: [] } }, 409));

        const problem = { type, title: '', status: 409, case: { offers: [] } };
        expect(delivery).to.deep.equal({ status: 'rejected', code: 409, problem });
      });
    }

    it('a 4xx without a problem document', async () => {
      const delivery = await send(json('<h1>No</h1>', 403, { 'content-type': 'text/html' }));

      const problem = { type: 'about:blank', title: '', status: 403 };
      expect(delivery).to.deep.equal({ status: 'rejected', code: 403, problem });
    });
  });

  describe('keepalive', () => {
    it('is tried without once when the page has no such bytes left', async () => {
      const { transport, requests } = endpoint([new TypeError('quota'), json(replyTo('event-1'))]);

      expect(await transport.send(event)).to.deep.equal(isAccepted);
      expect(requests.map(({ init }) => init.keepalive ?? false)).to.deep.equal([true, false]);
    });

    it('is left out for a body that cannot fit', async () => {
      const { transport, requests } = endpoint([json(replyTo('event-1'))]);

      await transport.send({ ...event, data: 'é'.repeat(31_000) });

      expect(requests[0]!.init.keepalive ?? false).to.equal(false);
    });
  });

  describe('deadline', () => {
    it('gives up after 20 seconds, even on a fetch that ignores the signal', async () => {
      const { transport, requests, clock } = endpoint(['hang']);
      const sending = transport.send(event);

      await clock.advance(19_999);
      expect(requests[0]!.init.signal!.aborted).to.equal(false);
      await clock.advance(1);

      expect(await sending).to.deep.equal(retry('timeout'));
      expect(requests[0]!.init.signal!.aborted).to.equal(true);
    });

    it('covers the body', async () => {
      const answer = new Response(new ReadableStream(), { headers: { 'content-type': 'application/json' } });
      const { transport, clock } = endpoint([answer]);
      const sending = transport.send(event);

      await clock.advance(20_000);

      expect(await sending).to.deep.equal(retry('timeout'));
    });

    it('still obeys the Retry-After of an answer whose body hangs', async () => {
      const answer = new Response(new ReadableStream(), { status: 503, headers: { 'retry-after': '60' } });
      const { transport, clock } = endpoint([answer]);
      const sending = transport.send(event);

      await clock.advance(20_000);

      expect(await sending).to.deep.equal({ ...retry('server'), afterMilliseconds: 60_000 });
    });

    it('does not take a refusal that was cut off for one', async () => {
      const { transport, clock } = endpoint([new Response(new ReadableStream(), { status: 400 })]);
      const sending = transport.send(event);

      await clock.advance(20_000);

      expect(await sending).to.deep.equal(retry('timeout'));
    });

    it('covers the token callback', async () => {
      const { transport, clock, requests } = endpoint([], { token: () => new Promise(() => {}) });
      const sending = transport.send(event);

      await clock.advance(20_000);

      expect(await sending).to.deep.equal(retry('timeout'));
      expect(requests).to.have.lengthOf(0);
    });

    it('leaves no timer behind', async () => {
      const { transport, clock } = endpoint([json(replyTo('event-1'))]);

      await transport.send(event);

      expect(clock.timers).to.equal(0);
    });
  });

  describe("the caller's signal", () => {
    it('ends the attempt, which may have arrived', async () => {
      const { transport } = endpoint(['hang']);
      const controller = new AbortController();
      const sending = transport.send(event, controller.signal);
      await settle();

      controller.abort();

      expect(await sending).to.deep.equal(retry('network'));
    });

    it('that is over already sends nothing that counts', async () => {
      const { transport } = endpoint([json(replyTo('event-1'))]);

      expect(await transport.send(event, AbortSignal.abort())).to.deep.equal(retry('network'));
    });
  });

  describe('token', () => {
    const unauthorized = () => json({ title: 'Who?' }, 401);
    const isRejected = {
      status: 'rejected',
      code: 401,
      problem: { type: 'about:blank', title: 'Who?', status: 401 },
    };

    it('is sent as a bearer token', async () => {
      const { transport, header } = endpoint([json(replyTo('event-1'))], { token: () => 'abc' });

      await transport.send(event);

      expect(header('authorization')).to.equal('Bearer abc');
    });

    it('is asked for once more after a 401', async () => {
      const asked: (string | undefined)[] = [];
      const token = (refused?: string) => {
        asked.push(refused);
        return refused === 'old' ? 'new' : 'old';
      };
      const { transport, header } = endpoint([unauthorized(), json(replyTo('event-1'))], { token });

      expect(await transport.send(event)).to.deep.equal(isAccepted);
      expect(asked).to.deep.equal([undefined, 'old']);
      expect(header('authorization', 1)).to.equal('Bearer new');
      expect(header('idempotency-key', 1)).to.equal('event-1');
    });

    it('is not asked for a third time', async () => {
      const { transport, requests } = endpoint([unauthorized(), unauthorized()], { token: () => 'abc' });

      expect(await transport.send(event)).to.deep.equal(isRejected);
      expect(requests).to.have.lengthOf(2);
    });

    it('that is missing after a 401 ends it', async () => {
      const { transport, requests } = endpoint([unauthorized()], { token: () => undefined });

      expect(await transport.send(event)).to.deep.equal(isRejected);
      expect(requests).to.have.lengthOf(1);
    });

    it('is not needed for a 401 to be final', async () => {
      expect(await send(unauthorized())).to.deep.equal(isRejected);
    });

    it('that cannot be had now is asked for later', async () => {
      const token = () => Promise.reject(new Error('identity provider is down'));
      const { transport, requests } = endpoint([], { token });

      expect(await transport.send(event)).to.deep.equal(retry('network'));
      expect(requests).to.have.lengthOf(0);
    });
  });

  describe('acceptStatus', () => {
    const acceptStatus = ({ id }: TestEvent) => replyTo(id);

    it('takes any 2xx and makes the reply', async () => {
      const answers = [
        json('ok', 200, { 'content-type': 'text/plain' }),
        new Response(null, { status: 204 }),
      ];

      for (const answer of answers) expect(await send(answer, { acceptStatus })).to.deep.equal(isAccepted);
    });

    it('takes nothing else', async () => {
      expect(await send(json({}, 500), { acceptStatus })).to.deep.equal(retry('server'));
      expect(await send(new Response(null, { status: 302 }), { acceptStatus })).to.deep.equal(
        retry('network'),
      );
    });
  });
});
