import { findCase } from './cases.js';
import { refuse } from './options.js';
import type { Shop } from './shop.js';

/** The token that opens a case's follow-up page, for 30 days. */
export async function signLink(shop: Shop, caseId: string): Promise<string> {
  const found = await findCase(await shop.store(), caseId);
  if (!found) return unknownCase(caseId);
  return shop.tokens.signLink({ caseId, links: found.links });
}

/** Makes every follow-up link that was given out for a case worthless. */
export async function revokeLinks(shop: Shop, caseId: string): Promise<void> {
  const text = 'update amends_case set links = links + 1 where id = $1 returning id';
  const [revoked] = await (await shop.store()).query(text, [caseId]);
  if (!revoked) unknownCase(caseId);
}

export function unknownCase(caseId: string): never {
  return refuse('AM506', 'a case', 'the id of a case', `"${caseId}"`, 'Take it from kit.cases().');
}
