import type { CaseAction, CaseRecord } from '../core/index.js';
import { Refusal } from './problem.js';
import type { Queryable } from './store/store.js';
import type { Tokens } from './tokens.js';

/** The offer that an action takes. */
export interface Taken {
  /** Whether it takes none, or one that this case was offered and that nobody took before. */
  readonly valid: boolean;
  readonly jti?: string;
}

export async function readTaken(
  tokens: Tokens,
  transaction: Queryable,
  record: CaseRecord | undefined,
  { type, data }: CaseAction,
): Promise<Taken> {
  if (type !== 'remedy.chosen' && type !== 'remedy.changed') return { valid: true };
  const claims = data.offerToken === undefined ? undefined : await tokens.readOffer(data.offerToken);
  if (!claims || claims.caseId !== record?.id || claims.remedyId !== data.remedyId) return { valid: false };
  const { jti } = claims;
  const used = await transaction.query('select id from amends_used_offer where id = $1', [jti]);
  return { valid: used.length === 0, jti };
}

/** Takes an offer for good. By its id, never by its text: four texts of a token have the same valid signature. */
export async function useOffer(
  transaction: Queryable,
  { jti }: Taken,
  caseId: string,
  now: string,
): Promise<void> {
  if (jti === undefined) return;
  const used = await transaction.query(
    'insert into amends_used_offer (id, case_id, used_at) values ($1, $2, $3) on conflict do nothing returning id',
    [jti, caseId, now],
  );
  if (!used.length) throw new Refusal('offer-gone');
}
