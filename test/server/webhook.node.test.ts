import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it, mock } from 'node:test';
import { Webhook } from 'standardwebhooks';
import { openStore, type Store } from '../../src/server/index.js';
import { closeKits, createTestKit, newCustomer, origin, report, type TestKit, wednesday } from './fixture.js';

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let store: Store;
let server: Server;
const received: Received[] = [];
const statuses: number[] = [];

before(async () => {
  mock.method(console, 'error', () => {});
  store = await openStore({ dataDir: 'memory://' });
  server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    received.push({ headers: request.headers, body });
    response.writeHead(statuses.shift() ?? 204, { location: '/elsewhere' }).end();
  }).listen(0);
  await once(server, 'listening');
});
after(async () => {
  await closeKits();
  server.close();
  mock.restoreAll();
});

function createHookedKit(): TestKit {
  const url = `http://localhost:${(server.address() as AddressInfo).port}/hook`;
  return createTestKit(store, { webhook: { url, secret } });
}

describe('the webhook', () => {
  it('sends effects that a Standard Webhooks library takes, and again with the same id after a failure', async () => {
    const { kit, clock } = createHookedKit();
    statuses.push(500, 307);
    const { id } = await report(kit, newCustomer());
    await kit.due();
    clock.now = new Date(wednesday.getTime() + 60_000);
    await kit.due();
    clock.now = new Date(wednesday.getTime() + 600_000);
    await kit.due();
    await kit.due();

    assert.equal(received.length, 3);
    assert.equal(new Set(received.map(({ headers }) => headers['webhook-id'])).size, 1);
    const last = received.at(-1);
    assert.ok(last);
    const message = new Webhook(secret).verify(last.body, last.headers as Record<string, string>);
    assert.deepEqual((message as { type: string }).type, 'dev.amends.effect.cause');
    assert.equal((message as { data: { caseId: string } }).data.caseId, id);
  });
});

describe('POST records', () => {
  const send = async (
    { kit }: TestKit,
    caseId: string,
    change: { id?: string; age?: number; forge?: boolean; data?: object } = {},
  ) => {
    const { id = 'msg_1', age = 0, forge = false, data = { kind: 'shipped' } } = change;
    const sent = new Date(Date.now() - age);
    const body = JSON.stringify({
      type: 'dev.amends.fact.recorded',
      timestamp: sent.toISOString(),
      data: { caseId, ...data },
    });
    const headers = {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(sent.getTime() / 1000)),
      'webhook-signature': new Webhook(secret).sign(id, sent, forge ? `${body} ` : body),
    };
    return kit(new Request(`${origin}/amends/records`, { method: 'POST', headers, body }));
  };

  it('records what became of a case, once for each id', async () => {
    const test = createHookedKit();
    const { id } = await report(test.kit, newCustomer());

    const statuses = [(await send(test, id)).status, (await send(test, id)).status];

    assert.deepEqual(statuses, [200, 200]);
    const file = await test.kit.case(id);
    assert.equal(file?.record.facts.filter(({ kind }) => kind === 'shipped').length, 1);
  });

  it('refuses a wrong or old signature, facts that are none, and cases that are none', async () => {
    const test = createHookedKit();
    const { id } = await report(test.kit, newCustomer());

    assert.equal((await send(test, id, { forge: true })).status, 401);
    assert.equal((await send(test, id, { age: 6 * 60_000 })).status, 401);
    assert.equal((await send(test, id, { data: { kind: 'agreed' } })).status, 400);
    assert.equal((await send(test, 'nobody')).status, 404);
    assert.equal(
      (await test.kit.case(id))?.record.facts.some(({ kind }) => kind === 'shipped'),
      false,
    );
  });

  it('is not there without a webhook', async () => {
    const test = createTestKit(store);
    const { id } = await report(test.kit, newCustomer());

    assert.equal((await send(test, id)).status, 404);
  });
});
