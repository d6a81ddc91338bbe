import { settleDue } from './due.js';
import { recordFacts } from './facts.js';
import type { Kit } from './kit.js';
import { revokeLinks, signLink } from './links.js';
import { checkOptions, type HandlerOptions } from './options.js';
import { createOutbox } from './outbox.js';
import { findPhoto } from './photos.js';
import { readCase, readCases, readEvents } from './read.js';
import { route } from './router.js';
import { createShop } from './shop.js';

/** Makes the endpoint to which `<amends-resolution>` talks: a request in, a response out, wherever fetch is known. */
export function createHandler(options: HandlerOptions): Kit {
  checkOptions(options);
  const shop = createShop(options);
  const outbox = createOutbox(shop);
  const handle = async (request: Request): Promise<Response> => {
    const response = await route(shop, request);
    if (request.method === 'POST' && response.ok) void outbox.drain();
    return response;
  };
  return Object.assign(handle, {
    record: async (caseId, fact) => {
      await recordFacts(shop, caseId, [fact]);
      void outbox.drain();
    },
    due: async () => {
      await settleDue(shop);
      await outbox.drain();
    },
    cases: () => readCases(shop),
    case: (caseId) => readCase(shop, caseId),
    events: (caseId) => readEvents(shop, caseId),
    photo: async (caseId, photoId) => findPhoto(await shop.store(), caseId, photoId),
    followUpLink: (caseId) => signLink(shop, caseId),
    revokeFollowUpLinks: (caseId) => revokeLinks(shop, caseId),
    close: async () => {
      await outbox.drain();
      await shop.close();
    },
  } satisfies Omit<Kit, never>);
}
