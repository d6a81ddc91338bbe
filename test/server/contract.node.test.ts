import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { jsonSchemas, openApi, type WireName } from '../../src/protocol/openapi.js';
import { openStore, type Store } from '../../src/server/index.js';
import { problems } from '../../src/server/problem.js';
import {
  choiceOf,
  closeKits,
  createTestKit,
  get,
  newCustomer,
  origin,
  post,
  report,
  wednesday,
} from './fixture.js';

let store: Store;
before(async () => {
  store = await openStore({ dataDir: 'memory://' });
});
after(closeKits);

const ajv = new Ajv2020({ strict: true });
addFormats.default(ajv);

function conforms(name: WireName, text: string): void {
  const validate = ajv.compile(jsonSchemas()[name] as object);
  assert.ok(validate(JSON.parse(text)), `${name}: ${JSON.stringify(validate.errors)}`);
}

describe('the server kit', () => {
  it('has every route of the OpenAPI document, and each asks who is there', async () => {
    const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
    const { kit } = createTestKit(store, { webhook: { url: 'https://shop.example/hook', secret } });
    const asked: string[] = [];

    for (const [path, operations] of Object.entries(openApi().paths)) {
      for (const method of Object.keys(operations).filter((name) => name !== 'parameters')) {
        const url = `${origin}/amends${path.replace(/\{\w+\}/gu, '12345678')}`;
        const init = { method: method.toUpperCase(), headers: { 'content-type': 'application/json' } };
        const response = await kit(
          new Request(url, method === 'get' ? { method: 'GET' } : { ...init, body: '{}' }),
        );
        assert.equal(response.status, 401, `${method} ${path}`);
        asked.push(`${method} ${path}`);
      }
    }
    assert.equal(asked.length, 5);
  });

  it('answers as the schemas say', async () => {
    const { kit, clock } = createTestKit(store);
    const customer = newCustomer();
    const view = await report(kit, customer);
    const agreed = await post(kit, { customer }, choiceOf(view, 'replacement'));
    const again = await post(kit, { customer }, choiceOf(view, 'refund_full'));
    await kit.record(view.id, { kind: 'delivered' });
    clock.now = new Date(wednesday.getTime() + 6 * 86_400_000);
    const token = await kit.followUpLink(view.id);

    conforms('Reply', agreed.text);
    conforms('Problem', again.text);
    conforms('OrderReply', (await get(kit, { customer }, `orders/order-of-${customer}`)).text);
    conforms('CaseReply', (await get(kit, { customer }, `cases/${view.id}`)).text);
    conforms('CaseReply', (await get(kit, { token }, `cases/${view.id}`)).text);
    conforms('Problem', (await get(kit, {}, 'cases/1')).text);
  });

  it('refuses with problems that the documentation lists, each with its code and status', () => {
    const text = readFileSync('docs/protocol.md', 'utf8');
    const rows = [...text.matchAll(/^\| `([\w-]+)` \| (\d{3}) \| (AM\d{3}) \|/gmu)];

    assert.deepEqual(
      rows.map(([, name, status, code]) => [name, Number(status), code]),
      Object.entries(problems).map(([name, [status, code]]) => [name, status, code]),
    );
  });
});
