import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { type Kit, openStore, type Store } from '../../src/server/index.js';
import {
  choiceOf,
  closeKits,
  createTestKit,
  decodePart,
  eventOf,
  get,
  newCaseId,
  newCustomer,
  origin,
  post,
  read,
  replacePart,
  report,
  reportOf,
  request,
  seen,
  type Told,
} from './fixture.js';

let store: Store;
before(async () => {
  store = await openStore({ dataDir: 'memory://' });
});
after(closeKits);

const typeOf = ({ problem }: Told): string => problem.type.replace('https://amends.dev/problems/', '');

describe('what may be sent', () => {
  const send = async (headers: Record<string, string>, body: BodyInit): Promise<Told> => {
    const customer = newCustomer();
    const { kit } = createTestKit(store);
    return read(await kit(request('POST', 'events', { customer, headers }, body)));
  };

  for (const type of [
    'application/json',
    'application/cloudevents+json',
    'Application/JSON; charset=utf-8',
  ]) {
    it(`takes ${type}`, async () => {
      assert.equal(typeOf(await send({ 'content-type': type }, '{}')), 'invalid-event');
    });
  }

  for (const type of [
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'application/jsonp',
    '',
  ]) {
    it(`refuses "${type}"`, async () => {
      const told = await send({ 'content-type': type }, '{}');

      assert.equal(told.status, 415);
      assert.equal(typeOf(told), 'wrong-content-type');
    });
  }

  it('reads 64 KiB and not a byte more', async () => {
    const body = (size: number): string =>
      JSON.stringify({ pad: '' }).replace('""', `"${'x'.repeat(size - 10)}"`);

    assert.equal((await send({}, body(65_536))).status, 400);
    assert.equal((await send({}, body(65_537))).status, 413);
  });

  it('stops reading a body that does not say how long it is', async () => {
    const customer = newCustomer();
    const { kit } = createTestKit(store);
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulled++;
        controller.enqueue(new Uint8Array(16_384).fill(32));
      },
    });
    const asked = new Request(`${origin}/amends/events`, {
      method: 'POST',
      headers: { 'x-customer': customer, 'content-type': 'application/json' },
      body: endless,
      duplex: 'half',
    } as RequestInit);

    const response = await kit(asked);

    assert.equal(response.status, 413);
    assert.ok(pulled < 10, String(pulled));
  });

  for (const [name, body] of [
    ['no JSON', '{"a":'],
    ['an empty body', ''],
    ['a byte order mark and nothing', '\ufeff'],
    ['null', 'null'],
    ['a list', '[]'],
    ['30,000 brackets', '['.repeat(30_000)],
    ['30,000 brackets that close', '['.repeat(30_000) + ']'.repeat(30_000)],
    ['__proto__', '{"__proto__":{"specversion":"1.0"}}'],
    ['a deep object', '{"data":'.repeat(7_000) + '1' + '}'.repeat(7_000)],
  ] as const) {
    it(`answers ${name} with a problem of the client`, async () => {
      assert.equal((await send({}, body)).status, 400);
    });
  }

  it('names the version that it does not speak, and the event that it does not know', async () => {
    const { kit } = createTestKit(store);
    const customer = newCustomer();
    const event = reportOf(newCaseId(), customer);

    const version = await post(kit, { customer }, { ...event, amendsversion: '2' });
    const type = await post(kit, { customer }, { ...event, type: 'dev.amends.problem.sung' });

    assert.deepEqual([version.status, typeOf(version)], [400, 'unknown-version']);
    assert.match(version.problem.detail ?? '', /"1"/u);
    assert.deepEqual([type.status, typeOf(type)], [400, 'unknown-event']);
  });

  it('refuses ids that a database could not keep', async () => {
    const { kit } = createTestKit(store);
    const customer = newCustomer();
    const event = reportOf(newCaseId(), customer);

    assert.equal((await post(kit, { customer }, { ...event, id: 'null\u0000null' })).status, 400);
    assert.equal(
      (await post(kit, { customer }, { ...event, subject: `${'\u0000'.repeat(20)}` })).status,
      400,
    );
    assert.equal((await get(kit, { customer }, 'cases/%00')).status, 404);
    assert.equal((await get(kit, { customer }, 'cases/%e0%a4%a')).status, 404);
  });
});

describe('who may ask', () => {
  it('asks for a customer', async () => {
    const { kit } = createTestKit(store);

    assert.equal((await get(kit, {}, 'orders/1')).status, 401);
    assert.equal((await post(kit, {}, reportOf(newCaseId(), 'nobody'))).status, 401);
  });

  it('answers for a foreign case as it does for one that does not exist', async () => {
    const { kit } = createTestKit(store);
    const [anna, ben] = [newCustomer(), newCustomer()];
    const view = await report(kit, anna);
    const asBen = [
      { customer: ben },
      { customer: ben, tenant: 'other' },
      { customer: anna, tenant: 'other' },
    ];
    const missing = (await get(kit, { customer: ben }, `cases/${newCaseId()}`)).text;

    for (const sender of asBen) {
      const attempts = [
        await get(kit, sender, `cases/${view.id}`),
        await post(kit, sender, choiceOf(view, 'refund_full')),
        await post(kit, sender, eventOf(view.id, 'case.left', {})),
        await post(kit, sender, reportOf(view.id, anna)),
        await post(kit, sender, reportOf(view.id, ben)),
        await read(
          await kit(
            request(
              'PUT',
              `cases/${view.id}/photos/12345678`,
              { ...sender, headers: { 'content-type': 'image/png' } },
              'x',
            ),
          ),
        ),
      ];
      for (const { status, text } of attempts) assert.deepEqual([status, text], [404, missing]);
    }
    assert.equal((await seen(kit, anna, view.id)).state, 'acknowledged');
    assert.equal((await get(kit, { customer: ben }, `orders/order-of-${anna}`)).text, missing);
  });

  it('refuses a case about an order of somebody else', async () => {
    const { kit } = createTestKit(store);
    const [anna, ben] = [newCustomer(), newCustomer()];

    assert.equal((await post(kit, { customer: ben }, reportOf(newCaseId(), anna))).status, 404);
  });

  it('does not move a case to another order', async () => {
    const { kit } = createTestKit(store, { order: (orderId) => ({ order: { ...plainOrder, id: orderId } }) });
    const customer = newCustomer();
    const { id } = await report(kit, customer);
    const data = { orderId: 'another', channel: 'email' };

    assert.equal((await post(kit, { customer }, eventOf(id, 'person.requested', data))).status, 404);
  });
});

const plainOrder = {
  id: '',
  currency: 'EUR',
  placedAt: '2026-11-10',
  deliveredAt: '2026-11-16',
  items: [{ sku: 'LAMP', name: 'Lamp', unitPrice: 8_900 }],
};

describe('which pages may ask', () => {
  const ask = async (
    headers: Record<string, string>,
    origins: string[] = [],
    method = 'GET',
  ): Promise<Response> => {
    const customer = newCustomer();
    const { kit } = createTestKit(store, { origins });
    return kit(request(method, `orders/order-of-${customer}`, { customer, headers }));
  };

  for (const foreign of [
    'https://evil.example',
    'null',
    'http://shop.example',
    'https://shop.example:444',
    'https://shop.example.evil.example',
    'https://notshop.example',
    '',
  ]) {
    it(`refuses the origin "${foreign}"`, async () => {
      const response = await ask({ origin: foreign });

      assert.equal(response.status, 403);
      assert.equal(response.headers.get('access-control-allow-origin'), null);
    });
  }

  it('takes its own origin, also where a proxy ends the encryption, and no origin at all', async () => {
    assert.equal((await ask({ origin })).status, 200);
    assert.equal(
      (await ask({ origin: 'https://public.example', 'sec-fetch-site': 'same-origin' })).status,
      200,
    );
    assert.equal((await ask({})).status, 200);
  });

  it('shares with a listed origin, without credentials', async () => {
    const response = await ask({ origin: 'https://m.shop.example' }, ['https://m.shop.example']);

    assert.equal(response.status, 200);
    assert.equal(response.headers.get('access-control-allow-origin'), 'https://m.shop.example');
    assert.equal(response.headers.get('access-control-allow-credentials'), null);
    assert.equal(response.headers.get('access-control-expose-headers'), 'retry-after');
    assert.equal(response.headers.get('vary'), 'origin');
  });

  it('answers a preflight of a listed origin', async () => {
    const response = await ask({ origin: 'https://m.shop.example' }, ['https://m.shop.example'], 'OPTIONS');

    assert.equal(response.status, 204);
    assert.match(response.headers.get('access-control-allow-headers') ?? '', /idempotency-key/u);
    assert.equal((await ask({ origin: 'https://evil.example' }, [], 'OPTIONS')).status, 403);
  });

  it('lets nobody keep or guess the type of an answer', async () => {
    for (const response of [await ask({}), await ask({ origin: 'https://evil.example' })]) {
      assert.equal(response.headers.get('cache-control'), 'no-store');
      assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
    }
  });

  it('names the methods of a path, and knows no other paths', async () => {
    const { kit } = createTestKit(store);
    const wrong = await kit(new Request(`${origin}/amends/events`));

    assert.deepEqual([wrong.status, wrong.headers.get('allow')], [405, 'POST']);
    for (const path of [
      '/amends',
      '/amends/',
      '/amendsevents',
      '/amends/events/',
      '/else',
      '/amends/records',
    ]) {
      const response = await kit(new Request(`${origin}${path}`, { method: 'POST' }));
      assert.equal(response.status, 404, path);
      assert.match(response.headers.get('content-type') ?? '', /problem\+json/u);
    }
  });
});

describe('offers', () => {
  interface Shown {
    kit: Kit;
    clock: { now: Date };
    customer: string;
    caseId: string;
    remedyId: string;
    token: string;
    other: { remedyId: string; token: string };
  }

  const shown = async (): Promise<Shown> => {
    const { kit, clock } = createTestKit(store);
    const customer = newCustomer();
    const view = await report(kit, customer);
    const [first, second] = view.offers;
    assert.ok(first?.token && second?.token);
    return {
      kit,
      clock,
      customer,
      caseId: view.id,
      remedyId: first.id,
      token: first.token,
      other: { remedyId: second.id, token: second.token },
    };
  };

  const choose = ({ kit, customer, caseId, remedyId }: Shown, offerToken?: string): Promise<Told> =>
    post(
      kit,
      { customer },
      eventOf(caseId, 'remedy.chosen', { remedyId, ...(offerToken && { offerToken }) }),
    );

  it('refuses tokens that are missing, forged, swapped, for another case, or a follow-up link', async () => {
    const one = await shown();
    const two = await shown();
    const { token } = one;
    const [header, payload, signature] = token.split('.');
    const wrong: Record<string, string | undefined> = {
      missing: undefined,
      'no token': 'x',
      'other remedy': one.other.token,
      'other case': two.token,
      'follow-up link': await one.kit.followUpLink(one.caseId),
      'other payload': replacePart(token, 1, { ...decodePart(token, 1), remedy: one.other.remedyId }),
      'no algorithm': `${replacePart(token, 0, { ...decodePart(token, 0), alg: 'none' })
        .split('.', 2)
        .join('.')}.`,
      'other algorithm': replacePart(token, 0, { ...decodePart(token, 0), alg: 'HS512' }),
      'other key': replacePart(token, 0, { ...decodePart(token, 0), kid: 'two' }),
      'no key': replacePart(token, 0, { alg: 'HS256', typ: 'amends-offer+jwt' }),
      'other type': replacePart(token, 0, { ...decodePart(token, 0), typ: 'JWT' }),
      critical: replacePart(token, 0, { ...decodePart(token, 0), crit: ['exp'] }),
      'no signature': `${header}.${payload}.`,
      'no header': `.${payload}.${signature}`,
      twice: `${token}.${signature}`,
    };

    for (const [name, forged] of Object.entries(wrong)) {
      const told = await choose(one, forged);
      assert.deepEqual([told.status, typeOf(told)], [409, 'offer-gone'], name);
      assert.equal(told.problem.case?.id, one.caseId, name);
    }
    assert.equal((await seen(one.kit, one.customer, one.caseId)).promise, undefined);
    assert.equal((await choose(one, token)).status, 200);
  });

  it('refuses a token with any one bit turned over', async () => {
    const one = await shown();
    const letters = [...one.token].map((letter, index) => ({ letter, index }));
    // The last character of a part holds bits that say nothing: those are below.
    const parts = one.token.split('.').map(({ length }) => length);
    const tails = [parts[0], (parts[0] ?? 0) + 1 + (parts[1] ?? 0), one.token.length].map(
      (end) => (end ?? 0) - 1,
    );
    const sample = letters.filter(
      ({ letter, index }) => letter !== '.' && !tails.includes(index) && index % 9 === 0,
    );

    for (const { letter, index } of sample) {
      const turned = letter === 'A' ? 'B' : 'A';
      const forged = one.token.slice(0, index) + turned + one.token.slice(index + 1);
      assert.equal((await choose(one, forged)).status, 409, `position ${index}`);
    }
  });

  it('takes an offer once, also by another spelling of its signature', async () => {
    const one = await shown();
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const last = alphabet.indexOf(one.token.at(-1) ?? '');
    const spellings = [0, 1, 2, 3].map((tail) => one.token.slice(0, -1) + alphabet[(last & 0b111100) | tail]);

    const answers = await Promise.all(spellings.map((token) => choose(one, token)));

    assert.equal(answers.filter(({ status }) => status === 200).length, 1);
    assert.equal((await one.kit.events(one.caseId)).length, 2);
  });

  it('takes an offer once, also after it was replaced', async () => {
    const { kit } = createTestKit(store);
    const customer = newCustomer();
    const shownFirst = await report(kit, customer);
    const agreed = (await post(kit, { customer }, choiceOf(shownFirst, 'replacement'))).reply.case;
    assert.ok(agreed);
    await post(kit, { customer }, choiceOf(agreed, 'refund_full', 'remedy.changed'));

    const told = await post(kit, { customer }, choiceOf(shownFirst, 'replacement', 'remedy.changed'));

    assert.deepEqual([told.status, typeOf(told)], [409, 'offer-gone']);
    assert.equal(told.problem.case?.promise?.kind, 'refund_full');
  });

  it('refuses an expired token, and signs the offer anew', async () => {
    const one = await shown();
    one.clock.now = new Date(one.clock.now.getTime() + 24 * 3_600_000 + 61_000);

    const told = await choose(one, one.token);

    assert.deepEqual([told.status, typeOf(told)], [409, 'offer-gone']);
    assert.ok(told.problem.case?.offers.every(({ token }) => token && token !== one.token));
  });

  it('goes on taking tokens of a key that signs no more', async () => {
    const one = await shown();
    const { kit } = createTestKit(store, {
      keys: [
        { kid: 'two', secret: new Uint8Array(32).fill(8) },
        { kid: 'one', secret: new Uint8Array(32).fill(7) },
      ],
    });

    const told = await choose({ ...one, kit }, one.token);

    assert.equal(told.status, 200, told.text);
    assert.ok(told.reply.case?.offers.every(({ token }) => token && decodePart(token, 0)['kid'] === 'two'));
  });
});

describe('follow-up links', () => {
  const linked = async () => {
    const test = createTestKit(store);
    const customer = newCustomer();
    const { id } = await report(test.kit, customer);
    return { ...test, customer, caseId: id, token: await test.kit.followUpLink(id) };
  };

  it('opens its own case, and shows nothing that the customer wrote', async () => {
    const { kit, caseId, token } = await linked();

    const told = await get(kit, { token }, `cases/${caseId}`);

    assert.equal(told.status, 200, told.text);
    assert.ok(!told.text.includes('torn'));
    assert.ok(!told.text.includes('offerToken') && told.text.includes('"offers":[]'));
  });

  it('changes nothing by being opened', async () => {
    const { kit, customer, caseId, token } = await linked();
    const before = await seen(kit, customer, caseId);
    for (let count = 0; count < 20; count++) await get(kit, { token }, `cases/${caseId}`);

    assert.deepEqual(await seen(kit, customer, caseId), before);
  });

  it('lets one say how it went, and nothing else', async () => {
    const { kit, caseId, token } = await linked();
    const asked = eventOf(caseId, 'person.requested', { channel: 'email' });

    assert.equal((await post(kit, { token }, asked)).status, 200);
    for (const [type, data] of [
      ['case.left', {}],
      ['problem.amended', { problem: { category: 'arrived_damaged', items: [], words: '' } }],
      ['remedy.chosen', { remedyId: 'x' }],
    ] as const) {
      const told = await post(kit, { token }, eventOf(caseId, type, data));
      assert.deepEqual([told.status, typeOf(told)], [403, 'not-by-link']);
    }
    assert.equal((await get(kit, { token }, 'orders/1')).status, 403);
  });

  it('opens no other case, not even of the same customer', async () => {
    const { kit, customer, token } = await linked();
    const other = await report(kit, customer);

    assert.equal((await get(kit, { token }, `cases/${other.id}`)).status, 404);
    assert.equal(
      (await post(kit, { token }, eventOf(other.id, 'person.requested', { channel: 'email' }))).status,
      404,
    );
  });

  it('ends after 30 days, when revoked, or when forged', async () => {
    const { kit, clock, caseId, token } = await linked();
    const other = await kit.followUpLink(caseId);
    const forged = replacePart(token, 1, { ...decodePart(token, 1), jti: randomUUID() });
    assert.equal((await get(kit, { token: forged }, `cases/${caseId}`)).status, 401);

    await kit.revokeFollowUpLinks(caseId);
    const revoked = await get(kit, { token: other }, `cases/${caseId}`);
    const fresh = await kit.followUpLink(caseId);
    const before = (await get(kit, { token: fresh }, `cases/${caseId}`)).status;
    clock.now = new Date(clock.now.getTime() + 30 * 24 * 3_600_000 + 61_000);
    const late = await get(kit, { token: fresh }, `cases/${caseId}`);

    assert.deepEqual([revoked.status, typeOf(revoked)], [401, 'link-expired']);
    assert.deepEqual([before, late.status], [200, 401]);
  });

  it('leaves other bearer tokens to the host', async () => {
    const { kit } = createTestKit(store, {
      identify: (asked) =>
        asked.headers.get('authorization') === 'Bearer host-token' ? { principal: 'anna' } : undefined,
    });

    assert.equal((await get(kit, { token: 'host-token' }, 'orders/order-of-anna')).status, 200);
    assert.equal((await get(kit, { token: 'other' }, 'orders/order-of-anna')).status, 401);
  });
});
