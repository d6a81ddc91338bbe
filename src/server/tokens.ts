import { decodeProtectedHeader, errors, type JWTPayload, jwtVerify, SignJWT } from 'jose';
import type { SigningKey } from './options.js';

/** What the customer was shown. A remedy's id says its terms, so that the same id is always the same promise. */
export interface OfferClaims {
  readonly jti: string;
  readonly caseId: string;
  readonly remedyId: string;
}

export interface LinkClaims {
  readonly caseId: string;
  /** Links with another number were revoked. */
  readonly links: number;
}

/** Signs and reads tokens. Reading gives `undefined` for whatever is forged, expired or meant for something else. */
export interface Tokens {
  signOffer(claims: OfferClaims): Promise<string>;
  readOffer(token: string): Promise<OfferClaims | undefined>;
  signLink(claims: LinkClaims): Promise<string>;
  readLink(token: string): Promise<LinkClaims | undefined>;
}

interface Use {
  readonly typ: string;
  readonly aud: string;
  readonly hours: number;
}

const offer: Use = { typ: 'amends-offer+jwt', aud: 'amends:offer', hours: 24 };
const link: Use = { typ: 'amends-follow-up+jwt', aud: 'amends:follow-up', hours: 30 * 24 };

export function createTokens(keys: readonly SigningKey[], now: () => Date): Tokens {
  const sign = (use: Use, payload: JWTPayload): Promise<string> => signFor(use, payload, keys, now());
  const read = (use: Use, token: string): Promise<JWTPayload | undefined> => readFor(use, token, keys, now());
  return {
    signOffer: ({ jti, caseId, remedyId }) => sign(offer, { jti, sub: caseId, remedy: remedyId }),
    readOffer: async (token) => offerClaims(await read(offer, token)),
    signLink: ({ caseId, links }) => sign(link, { jti: crypto.randomUUID(), sub: caseId, links }),
    readLink: async (token) => linkClaims(await read(link, token)),
  };
}

/** Whether a bearer token says that it is a follow-up link's, true or not. */
export function claimsToBeLink(token: string): boolean {
  try {
    return decodeProtectedHeader(token).typ === link.typ;
  } catch {
    return false; // Whatever else the host hands out: it is the host's to judge.
  }
}

async function signFor(
  use: Use,
  payload: JWTPayload,
  keys: readonly SigningKey[],
  now: Date,
): Promise<string> {
  const key = keys[0];
  if (!key) throw new Error('no key');
  const issued = Math.floor(now.getTime() / 1000);
  return new SignJWT(payload)
    .setProtectedHeader({ alg: 'HS256', typ: use.typ, kid: key.kid })
    .setAudience(use.aud)
    .setIssuedAt(issued)
    .setExpirationTime(issued + use.hours * 3_600)
    .sign(key.secret);
}

async function readFor(
  use: Use,
  token: string,
  keys: readonly SigningKey[],
  now: Date,
): Promise<JWTPayload | undefined> {
  try {
    const { payload } = await jwtVerify(token, ({ kid }) => secretOf(keys, kid), {
      algorithms: ['HS256'],
      typ: use.typ,
      audience: use.aud,
      requiredClaims: ['exp', 'iat', 'jti', 'sub'],
      clockTolerance: 60,
      currentDate: now,
    });
    return payload;
  } catch (error) {
    if (error instanceof errors.JOSEError) return undefined;
    throw error;
  }
}

function secretOf(keys: readonly SigningKey[], kid: string | undefined): Uint8Array {
  const key = keys.find((each) => each.kid === kid);
  if (!key) throw new errors.JWKSNoMatchingKey();
  return key.secret;
}

function offerClaims(payload: JWTPayload | undefined): OfferClaims | undefined {
  const { jti, sub: caseId, remedy: remedyId } = payload ?? {};
  if (jti === undefined || caseId === undefined || typeof remedyId !== 'string') return undefined;
  return { jti, caseId, remedyId };
}

function linkClaims(payload: JWTPayload | undefined): LinkClaims | undefined {
  const { sub: caseId, links } = payload ?? {};
  return caseId !== undefined && typeof links === 'number' ? { caseId, links } : undefined;
}
