import { dueFacts } from '../core/index.js';
import { listOpenIds } from './cases.js';
import { changeCase } from './facts.js';
import { reportError } from './report-error.js';
import type { Shop } from './shop.js';

/** Records what fell due by now. A case that cannot be brought up to date holds up no other. */
export async function settleDue(shop: Shop): Promise<void> {
  const store = await shop.store();
  let after = '';
  for (let ids = await listOpenIds(store, after); ids.length; ids = await listOpenIds(store, after)) {
    for (const id of ids) await settleCase(shop, id);
    after = ids.at(-1) ?? after;
  }
}

async function settleCase(shop: Shop, caseId: string): Promise<void> {
  try {
    await changeCase(shop, caseId, dueFacts);
  } catch (error) {
    reportError(error, `what is due in case ${caseId}`);
  }
}
