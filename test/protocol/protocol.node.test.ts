import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { CloudEvent, HTTP } from 'cloudevents';
import { actionOf, actionTypeOf, parseMessage } from '../../src/protocol/index.js';
import { jsonSchemas, openApi } from '../../src/protocol/openapi.js';
import { actions, messageOf } from './messages.js';

const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(jsonSchemas().Event as object);

describe('an event', () => {
  for (const action of actions) {
    it(`of ${action} is one to us, to CloudEvents and to its JSON Schema`, () => {
      const message = messageOf(action);

      const parsed = parseMessage(message);
      const official = HTTP.toEvent({
        headers: { 'content-type': 'application/cloudevents+json' },
        body: JSON.stringify(message),
      });

      assert.ok(parsed.ok, JSON.stringify(parsed));
      assert.equal(actionOf(parsed.value).type, action);
      assert.ok(official instanceof CloudEvent && official.validate());
      assert.deepEqual(official.data, message['data']);
      assert.ok(validate(message), JSON.stringify(validate.errors));
    });
  }

  const wrong: Record<string, object> = {
    'another version of CloudEvents': { specversion: '0.3' },
    'another version of this protocol': { amendsversion: '2' },
    'no version of this protocol': { amendsversion: undefined },
    'an unknown type': { type: 'dev.amends.problem.sung' },
    'a type of somebody else': { type: 'com.example.problem.reported' },
    'an inherited name as type': { type: 'dev.amends.constructor' },
    'a short id': { id: '1234567' },
    'a short case': { subject: 'abc' },
    'no time': { time: 'yesterday' },
    'no data': { data: undefined },
    'data of another event': { data: { rating: 5 } },
    'an unknown category': {
      data: { orderId: '1', problem: { category: 'sadness', items: [], words: '' } },
    },
    'half a piece': {
      data: {
        orderId: '1',
        problem: { category: 'faulty', items: [{ sku: 'A', quantity: 0.5 }], words: '' },
      },
    },
  };

  for (const [name, change] of Object.entries(wrong)) {
    it(`with ${name} is none, to us or to the JSON Schema`, () => {
      const message = JSON.parse(JSON.stringify({ ...messageOf('problem.reported'), ...change })) as object;

      const parsed = parseMessage(message);

      assert.equal(parsed.ok, false);
      assert.ok(parsed.why.length > 5, parsed.why);
      assert.equal(validate(message), false);
    });
  }

  it('says what was expected and what came', () => {
    const parsed = parseMessage({ ...messageOf('follow-up.rated'), data: { rating: 6 } });

    assert.deepEqual(parsed, { ok: false, why: 'data.rating: expected <=5, got 6' });
  });

  it('loses fields that this version does not know, and keeps the rest', () => {
    const message = messageOf('counter.proposed');
    const parsed = parseMessage({
      ...message,
      traceparent: '00-ab-cd-01',
      data: { words: 'A new shade.', amount: 100_000 },
    });

    assert.ok(parsed.ok);
    assert.deepEqual(parsed.value.data, { words: 'A new shade.' });
    assert.ok(!('traceparent' in parsed.value));
  });

  it('has no way to say an amount', () => {
    const { Event } = jsonSchemas();

    assert.ok(!/"\w*(?:amount|price|currency)\w*":/iu.test(JSON.stringify(Event)));
  });

  it('is known by every type that it can have', () => {
    assert.deepEqual(
      actions.map((action) => actionTypeOf(`dev.amends.${action}`)),
      actions,
    );
  });
});

describe('the OpenAPI document', () => {
  const document = openApi({ server: 'https://shop.example/amends' });

  it('refers to nothing that is not there', () => {
    const text = JSON.stringify(document);
    const names = [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/gu)].map(
      ([, name]) => name ?? '',
    );
    const schemas = (document['components'] as { schemas: object }).schemas;

    assert.ok(names.length > 10);
    for (const name of names) assert.ok(name in schemas, name);
    assert.ok(!text.includes('$defs'));
  });

  it('has schemas of draft 2020-12 that compile together', () => {
    const all = new Ajv2020({ strict: false });
    addFormats.default(all);
    all.addSchema(document, 'openapi');

    const reply = all.compile({ $ref: 'openapi#/components/schemas/Reply' });

    const receipt = { receivedAt: '2026-11-18T09:00:00Z', reference: 'AM-1', revision: 1 };
    assert.equal(reply({ id: 'x', receipt }), true, JSON.stringify(reply.errors));
    assert.equal(reply({ id: 'x' }), false);
  });

  it('names the server', () => {
    assert.deepEqual(document['servers'], [{ url: 'https://shop.example/amends' }]);
    assert.deepEqual(openApi()['servers'], [{ url: '/amends' }]);
  });
});
