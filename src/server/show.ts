import { type CaseContext, type CaseRecord, type CaseView, viewOf } from '../core/index.js';
import { digest } from './digest.js';
import type { Tokens } from './tokens.js';

/** A case as its customer may see it, every offer with the token that chooses it. */
export async function showCase(tokens: Tokens, record: CaseRecord, context: CaseContext): Promise<CaseView> {
  const view = viewOf(record, context);
  const sign = async (remedyId: string): Promise<string> => {
    // Not random: however often an offer is shown, it can be taken once.
    const jti = await digest(`${record.id} ${remedyId} ${record.revision}`);
    return tokens.signOffer({ jti, caseId: record.id, remedyId });
  };
  const offers = await Promise.all(
    view.offers.map(async (offer) => ({ ...offer, token: await sign(offer.id) })),
  );
  return { ...view, offers };
}

const shownByLink = [
  'id',
  'reference',
  'revision',
  'orderId',
  'state',
  'now',
  'automatic',
  'promise',
  'standing',
  'extra',
  'told',
  'person',
  'channels',
  'followUp',
  'again',
] as const satisfies readonly (keyof CaseView)[];

/** What a follow-up link shows, which may have been passed on: nothing that the customer wrote, nothing to choose. */
export function limitToLink(view: CaseView): CaseView {
  const shown = Object.fromEntries(shownByLink.flatMap((name) => (name in view ? [[name, view[name]]] : [])));
  const { sorted, rating } = view.outcome ?? {};
  return {
    ...(shown as Pick<CaseView, (typeof shownByLink)[number]>),
    offers: [],
    withheld: [],
    said: [],
    ...(view.outcome && { outcome: { sorted, rating } }),
  };
}
