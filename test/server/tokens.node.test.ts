import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type JWTHeaderParameters, type JWTPayload, SignJWT } from 'jose';
import { createTokens } from '../../src/server/tokens.js';
import { decodePart, keys, wednesday } from './fixture.js';

const now = Math.floor(wednesday.getTime() / 1000);
const tokens = createTokens(keys, () => wednesday);
const header = { alg: 'HS256', typ: 'amends-offer+jwt', kid: 'one' };
const claims = { jti: 'a', sub: 'case', remedy: 'NEW', aud: 'amends:offer', iat: now, exp: now + 60 };

/** Signs with the right key whatever it is told. */
function sign(changedHeader: Partial<JWTHeaderParameters>, changedClaims: object): Promise<string> {
  const payload = JSON.parse(JSON.stringify({ ...claims, ...changedClaims })) as JWTPayload;
  const secret = keys[0]?.secret;
  assert.ok(secret);
  return new SignJWT(payload).setProtectedHeader({ ...header, ...changedHeader }).sign(secret);
}

describe('an offer token', () => {
  it('is read when all is right', async () => {
    assert.deepEqual(await tokens.readOffer(await sign({}, {})), {
      jti: 'a',
      caseId: 'case',
      remedyId: 'NEW',
    });
  });

  const wrong: Record<string, [Partial<JWTHeaderParameters>, object]> = {
    'another type': [{ typ: 'JWT' }, {}],
    'the type of a link': [{ typ: 'amends-follow-up+jwt' }, {}],
    'another algorithm': [{ alg: 'HS512' }, {}],
    'an unknown key': [{ kid: 'two' }, {}],
    'another audience': [{}, { aud: 'amends:follow-up' }],
    'no audience': [{}, { aud: undefined }],
    'no end': [{}, { exp: undefined }],
    'an end that is past': [{}, { exp: now - 61 }],
    'no beginning': [{}, { iat: undefined }],
    'no id': [{}, { jti: undefined }],
    'no case': [{}, { sub: undefined }],
    'no remedy': [{}, { remedy: undefined }],
    'a remedy that is no text': [{}, { remedy: ['NEW'] }],
  };

  for (const [name, [changedHeader, changedClaims]] of Object.entries(wrong)) {
    it(`with ${name} is none, though the key is right`, async () => {
      assert.equal(await tokens.readOffer(await sign(changedHeader, changedClaims)), undefined);
    });
  }

  it('is valid for 24 hours, a link for 30 days', async () => {
    const offer = await tokens.signOffer({ jti: 'a', caseId: 'case', remedyId: 'NEW' });
    const link = await tokens.signLink({ caseId: 'case', links: 0 });

    assert.equal(decodePart(offer, 1)['exp'], now + 24 * 3_600);
    assert.equal(decodePart(link, 1)['exp'], now + 30 * 24 * 3_600);
  });

  it('is no link, and a link is no offer', async () => {
    const offer = await tokens.signOffer({ jti: 'a', caseId: 'case', remedyId: 'NEW' });
    const link = await tokens.signLink({ caseId: 'case', links: 0 });

    assert.equal(await tokens.readLink(offer), undefined);
    assert.equal(await tokens.readOffer(link), undefined);
    assert.deepEqual(await tokens.readLink(link), { caseId: 'case', links: 0 });
  });
});
