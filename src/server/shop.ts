import { type CaseContext, factsSchema, orderSchema, policySchema } from '../core/index.js';
import { checkData, type HandlerOptions, type Who } from './options.js';
import { migrate } from './store/migrate.js';
import { createPgliteStore } from './store/pglite-store.js';
import type { Store } from './store/store.js';
import { createTokens, type Tokens } from './tokens.js';

/** One shop's set-up: what every route and job needs. */
export interface Shop {
  readonly options: HandlerOptions;
  readonly origins: readonly string[];
  readonly tokens: Tokens;
  readonly now: () => Date;
  /** The store with its tables in place. */
  readonly store: () => Promise<Store>;
  readonly close: () => Promise<void>;
  /** What is known at this moment; `undefined` when this customer has no such order. */
  readonly context: (orderId: string, who: Who) => Promise<CaseContext | undefined>;
  /** Events that are being worked on in this process. */
  readonly working: Set<string>;
}

export function createShop(options: HandlerOptions): Shop {
  const now = options.now ?? (() => new Date());
  const store = options.store ?? createPgliteStore();
  return {
    options,
    origins: options.origins ?? [],
    tokens: createTokens(options.keys, now),
    now,
    store: whenReady(store),
    close: () => store.close(),
    context: (orderId, who) => contextOf(orderId, who, options, now),
    working: new Set(),
  };
}

/** Brings the tables up to date before the first use, and tries again at the next one when that failed. */
function whenReady(store: Store): () => Promise<Store> {
  let ready: Promise<Store> | undefined;
  return () => {
    ready ??= migrate(store).then(
      () => store,
      (error: unknown) => {
        ready = undefined;
        throw error;
      },
    );
    return ready;
  };
}

async function contextOf(
  orderId: string,
  who: Who,
  options: HandlerOptions,
  now: () => Date,
): Promise<CaseContext | undefined> {
  const found = await options.order(orderId, who);
  if (!found) return undefined;
  const policy = typeof options.policy === 'function' ? await options.policy(who) : options.policy;
  return {
    policy: checkData('policy', policySchema, policy),
    packs: options.packs ?? [],
    order: checkData('the order', orderSchema, found.order),
    facts: checkData('the facts', factsSchema, found.facts ?? {}),
    now: now().toISOString(),
    newId: () => crypto.randomUUID(),
  };
}
