export { createHandler } from './handler.js';
export type { CaseEntry, CaseFile, KeptEvent, Kit } from './kit.js';
export type {
  Asker,
  EffectHandler,
  FoundOrder,
  HandlerOptions,
  ShopFact,
  SigningKey,
  Who,
} from './options.js';
export { type OpenStoreOptions, openStore } from './store/open-store.js';
export { createPgliteStore } from './store/pglite-store.js';
export { createPostgresStore } from './store/postgres-store.js';
export type { Queryable, Store } from './store/store.js';
