import { type Effect, termsOf } from '../core/index.js';
import { recordFacts } from './facts.js';
import { signLink } from './links.js';
import type { EffectHandler, HandlerOptions, ShopFact } from './options.js';
import { reportError } from './report-error.js';
import type { Shop } from './shop.js';
import type { Queryable } from './store/store.js';
import { sendWebhook } from './webhook.js';

/** Carries out what was kept to be carried out, each effect until the host has taken it. */
export interface Outbox {
  /** Carries out what can be carried out by now. Resolves when that was tried; never rejects. */
  drain(): Promise<void>;
}

interface Waiting {
  readonly id: string;
  readonly case_id: string;
  readonly name: Effect['name'];
  readonly data: Effect['data'];
  readonly attempts: number;
}

/** For so long nobody else tries an effect that somebody has begun to carry out. */
const leaseMilliseconds = 60_000;
const longestPause = 3_600_000;

export function createOutbox(shop: Shop): Outbox {
  let running: Promise<void> = Promise.resolve();
  return {
    drain() {
      running = running.then(() => drainAll(shop)).catch(reportError);
      return running;
    },
  };
}

async function drainAll(shop: Shop): Promise<void> {
  const store = await shop.store();
  for (let next = await claim(store, shop.now()); next; next = await claim(store, shop.now())) {
    await carryOut(shop, store, next);
  }
}

/** Takes the next effect that is due, so that no other process takes it too. */
async function claim(store: Queryable, now: Date): Promise<Waiting | undefined> {
  const until = new Date(now.getTime() + leaseMilliseconds).toISOString();
  const text = `update amends_effect set attempts = attempts + 1, next_at = $2
    where id = (
      select id from amends_effect where done_at is null and next_at <= $1
        order by position limit 1 for update skip locked
    )
    returning id, case_id, name, data, attempts`;
  return (await store.query<Waiting>(text, [now.toISOString(), until]))[0];
}

async function carryOut(shop: Shop, store: Queryable, waiting: Waiting): Promise<void> {
  const { id, case_id: caseId } = waiting;
  try {
    const effect = { id, caseId, name: waiting.name, data: waiting.data };
    const facts = await deliver(shop, effect);
    const known = facts.map((fact, index) => ({
      ...fact,
      id: fact.id ?? `${id} ${index}`,
      data: { ...termsOf(effect), ...fact.data },
    }));
    const done = 'update amends_effect set done_at = $2 where id = $1';
    const finish = (transaction: Queryable) => transaction.query(done, [id, shop.now().toISOString()]);
    if (known.length) await recordFacts(shop, caseId, known, finish);
    else await finish(store);
  } catch (error) {
    reportError(error, `effect ${id}`);
    const next = new Date(shop.now().getTime() + pause(waiting.attempts)).toISOString();
    await store.query('update amends_effect set next_at = $2 where id = $1', [id, next]);
  }
}

/** Half of the pause is fixed and half is chance, so that a thousand waiting effects do not come at once. */
function pause(attempts: number): number {
  const longest = Math.min(1_000 * 2 ** attempts, longestPause);
  return longest / 2 + Math.random() * (longest / 2);
}

async function deliver(shop: Shop, kept: Effect): Promise<readonly ShopFact[]> {
  const effect = kept.name === 'follow_up' ? await withLink(shop, kept) : kept;
  const facts = await handlerOf(shop.options, effect.name)?.(effect);
  if (shop.options.webhook) await sendWebhook(shop.options.webhook, effect);
  return [facts ?? []].flat();
}

/** The token is made when it is sent, so that it is never kept. */
async function withLink(shop: Shop, effect: Effect): Promise<Effect> {
  return { ...effect, data: { ...effect.data, token: await signLink(shop, effect.caseId) } };
}

function handlerOf(options: HandlerOptions, name: Effect['name']): EffectHandler | undefined {
  const handlers = {
    remedy: options.onRemedy,
    person: options.onPerson,
    cause: options.onCause,
    follow_up: options.onFollowUpDue,
  };
  return handlers[name];
}
