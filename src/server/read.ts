import { decisionFor, viewOf } from '../core/index.js';
import { findCase, listCases } from './cases.js';
import type { CaseEntry, CaseFile, KeptEvent } from './kit.js';
import type { Shop } from './shop.js';

export async function readCases(shop: Shop): Promise<readonly CaseEntry[]> {
  const stored = await listCases(await shop.store());
  return stored.map(({ tenant, principal, record }) => ({ tenant, principal, record }));
}

export async function readCase(shop: Shop, caseId: string): Promise<CaseFile | undefined> {
  const found = await findCase(await shop.store(), caseId);
  if (!found) return undefined;
  const { tenant, principal, record } = found;
  const context = await shop.context(record.orderId, { tenant, principal });
  return {
    tenant,
    principal,
    record,
    ...(context && { view: viewOf(record, context) }),
    ...(context && record.problem && { decision: decisionFor(record, context) }),
  };
}

export async function readEvents(shop: Shop, caseId?: string): Promise<readonly KeptEvent[]> {
  const text = `select case_id as "caseId", type, received_at as "receivedAt", body from amends_event
    where $1::text is null or case_id = $1 order by position`;
  const store = await shop.store();
  const rows = await store.query<Omit<KeptEvent, 'receivedAt'> & { receivedAt: Date }>(text, [
    caseId ?? null,
  ]);
  return rows.map((row) => ({ ...row, receivedAt: new Date(row.receivedAt).toISOString() }));
}
