import { findCase } from './cases.js';
import type { Asker, Who } from './options.js';
import { Refusal } from './problem.js';
import type { Shop } from './shop.js';
import { claimsToBeLink } from './tokens.js';

/** Who asks, and for a follow-up link the one case that it opens. */
export interface Access {
  readonly who: Who;
  readonly linkTo?: string;
}

/** Finds out who asks, or refuses. */
export async function accessOf(shop: Shop, request: Request): Promise<Access> {
  const token = /^Bearer +(\S+)$/iu.exec(request.headers.get('authorization') ?? '')?.[1];
  if (token && claimsToBeLink(token)) return accessByLink(shop, token);
  const asker = await shop.options.identify(request);
  if (!asker) throw new Refusal('sign-in-needed');
  return { who: whoOf(asker) };
}

async function accessByLink(shop: Shop, token: string): Promise<Access> {
  const claims = await shop.tokens.readLink(token);
  const found = claims && (await findCase(await shop.store(), claims.caseId));
  if (!found || found.links !== claims.links) throw new Refusal('link-expired');
  return { who: { tenant: found.tenant, principal: found.principal }, linkTo: found.record.id };
}

function whoOf({ tenant = '', principal }: Asker): Who {
  if (typeof principal === 'string' && principal !== '') return { tenant, principal };
  throw new Error('identify() gave no principal: an empty one would be shared by everybody');
}
