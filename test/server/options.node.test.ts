import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AmendsError } from '../../src/core/index.js';
import { createHandler, createPgliteStore, type HandlerOptions } from '../../src/server/index.js';
import { keys, policy } from './fixture.js';

describe('createHandler()', () => {
  const options: HandlerOptions = {
    identify: () => undefined,
    order: () => undefined,
    policy,
    keys,
    store: createPgliteStore('memory://'),
  };
  const secret = new Uint8Array(32);

  const refused: [string, string, Partial<HandlerOptions>, string][] = [
    ['no keys', 'AM501', { keys: [] }, 'got none'],
    ['short keys', 'AM501', { keys: [{ kid: 'a', secret: new Uint8Array(31) }] }, 'got 31 bytes'],
    [
      'keys of one name',
      'AM501',
      {
        keys: [
          { kid: 'a', secret },
          { kid: 'a', secret },
        ],
      },
      'got a, a',
    ],
    ['a wrong policy', 'AM502', { policy: { ...policy, owner: 1 as never } }, 'at owner'],
    ['an origin with a path', 'AM503', { origins: ['https://shop.example/'] }, 'got "https://shop.example/"'],
    ['a star', 'AM503', { origins: ['*'] }, 'got "*"'],
    ['a webhook without URL', 'AM504', { webhook: { url: '/hook', secret: 'whsec_x' } }, 'got "/hook"'],
    [
      'a short webhook secret',
      'AM504',
      { webhook: { url: 'https://a.example', secret: 'whsec_abc' } },
      'whsec_',
    ],
  ];

  for (const [name, code, change, text] of refused) {
    it(`refuses ${name} at once: what, what was expected, what came, what to do`, () => {
      assert.throws(
        () => createHandler({ ...options, ...change }),
        (error) => {
          assert.ok(error instanceof AmendsError);
          assert.equal(error.code, code);
          assert.match(
            error.message,
            /^amends\/server refused .+: expected .+; got .+\. .+\. \(AM\d{3}\)$/su,
          );
          assert.ok(error.message.includes(text), error.message);
          return true;
        },
      );
    });
  }

  it('takes what works', () => {
    const webhook = { url: 'https://a.example', secret: `whsec_${'MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'}` };

    assert.doesNotThrow(() => createHandler({ ...options, webhook, origins: ['https://m.shop.example'] }));
  });
});
