import * as v from 'valibot';
import {
  AmendsError,
  type Effect,
  type factsSchema,
  type orderSchema,
  type Pack,
  type Policy,
  packSchema,
  policySchema,
} from '../core/index.js';
import type { Store } from './store/store.js';

/** Whoever asks. */
export interface Asker {
  /** The shop, when one kit serves several. */
  readonly tenant?: string | undefined;
  /** The customer, by an id that stays the same on every device: never one that another customer could get. */
  readonly principal: string;
}

/** Whoever asks, with the tenant spelled out. */
export type Who = Required<{ readonly [Key in keyof Asker]: string }>;

/** What the shop knows about an order, as JSON. */
export interface FoundOrder {
  readonly order: v.InferInput<typeof orderSchema>;
  readonly facts?: v.InferInput<typeof factsSchema> | undefined;
}

/** A secret that signs offers and links, with the name under which tokens refer to it. */
export interface SigningKey {
  readonly kid: string;
  /** At least 32 random bytes. */
  readonly secret: Uint8Array;
}

/** Something that became of a case, as the shop tells it. */
export interface ShopFact {
  /** Makes recording it twice harmless. */
  readonly id?: string | undefined;
  /** Such as `shipped`, `delivered`, `refunded` or `told`. */
  readonly kind: string;
  /** ISO instant at which it happened; now unless told otherwise. */
  readonly at?: string | undefined;
  readonly data?: Readonly<Record<string, unknown>> | undefined;
}

// eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- an async function without a result gives this
type Recorded = ShopFact | readonly ShopFact[] | undefined | void;

/**
 * Carries out one effect and gives the facts that are true from now on, such as `{kind: 'told', data: {team}}`. It is
 * called at least once: the effect's id tells a repeated call. Throwing means that it is called again later.
 */
export type EffectHandler = (effect: Effect) => Recorded | Promise<Recorded>;

export interface HandlerOptions {
  /** The path below which the routes are: `/amends` unless told otherwise. */
  readonly basePath?: string | undefined;
  /** Says who asks; `undefined` is answered with 401. It leaves the body of the request alone. */
  readonly identify: (request: Request) => Promise<Asker | undefined> | Asker | undefined;
  /** Looks up an order of this very customer; `undefined` for an unknown one and for somebody else's. */
  readonly order: (orderId: string, who: Who) => Promise<FoundOrder | undefined> | FoundOrder | undefined;
  readonly policy: Policy | ((who: Who) => Promise<Policy>);
  /** What the law of the customers' countries asks for. */
  readonly packs?: readonly Pack[] | undefined;
  /** The first one signs, all of them verify: add a new one in front and drop the old one 30 days later. */
  readonly keys: readonly SigningKey[];
  /** A database in the folder `amends-data` unless told otherwise. */
  readonly store?: Store | undefined;
  readonly now?: (() => Date) | undefined;
  /** Origins other than the endpoint's own that may ask, such as `https://shop.example`. */
  readonly origins?: readonly string[] | undefined;
  /** A remedy was agreed or fell due: do it. */
  readonly onRemedy?: EffectHandler | undefined;
  /** The customer wants a person, or the case needs one. */
  readonly onPerson?: EffectHandler | undefined;
  /** A cause to find out or a team to tell. */
  readonly onCause?: EffectHandler | undefined;
  /** Time to ask how it went. `effect.data.token` opens the follow-up page. */
  readonly onFollowUpDue?: EffectHandler | undefined;
  /** Sends every effect by HTTP too, and takes records by HTTP, both signed as Standard Webhooks says. */
  readonly webhook?: { readonly url: string; readonly secret: string } | undefined;
}

/** Refuses options that could not work, at once. */
export function checkOptions(options: HandlerOptions): void {
  checkKeys(options.keys);
  if (typeof options.policy !== 'function') checkData('policy', policySchema, options.policy);
  for (const pack of options.packs ?? []) checkData('packs', packSchema, pack);
  for (const origin of options.origins ?? []) checkOrigin(origin);
  if (options.webhook) checkWebhook(options.webhook);
}

function checkKeys(keys: readonly SigningKey[]): void {
  if (!keys.length)
    refuse('AM501', 'no keys', 'one key or more', 'none', 'Add {kid, secret} with 32 random bytes.');
  for (const { kid, secret } of keys) {
    if (secret.length >= 32) continue;
    const got = `${secret.length} bytes for "${kid}"`;
    refuse(
      'AM501',
      'a key',
      'a secret of at least 32 bytes',
      got,
      'Use crypto.getRandomValues(new Uint8Array(32)).',
    );
  }
  const names = keys.map(({ kid }) => kid);
  if (new Set(names).size < names.length) {
    refuse('AM501', 'the keys', 'a different kid for each', names.join(', '), 'Rename one of them.');
  }
}

/** Reads data of the host by its schema, or says what is wrong with it. */
export function checkData<Schema extends v.GenericSchema>(
  name: string,
  schema: Schema,
  data: unknown,
): v.InferOutput<Schema> {
  const { success, output, issues } = v.safeParse(schema, data);
  if (success) return output;
  const [{ expected, received }] = issues;
  const path = v.getDotPath(issues[0]) ?? 'it';
  return refuse('AM502', name, `${expected ?? 'another value'} at ${path}`, received, 'Correct it there.');
}

function checkOrigin(origin: string): void {
  if (URL.canParse(origin) && new URL(origin).origin === origin) return;
  refuse(
    'AM503',
    'origins',
    'an origin such as https://shop.example',
    `"${origin}"`,
    'Leave path and slash out.',
  );
}

function checkWebhook({ url, secret }: { url: string; secret: string }): void {
  if (!/^https?:$/u.test(URL.canParse(url) ? new URL(url).protocol : '')) {
    refuse('AM504', 'webhook.url', 'an http or https URL', `"${url}"`, 'Give the whole URL.');
  }
  if (!/^whsec_[\w+/]{32,}={0,2}$/u.test(secret)) {
    refuse(
      'AM504',
      'webhook.secret',
      '"whsec_" and 24 to 64 bytes in base64',
      'something else',
      'Make a new one.',
    );
  }
}

/** What was refused, what was expected, what came, and what to do. */
export function refuse(code: string, what: string, expected: string, got: string, mend: string): never {
  throw new AmendsError(code, `amends/server refused ${what}: expected ${expected}; got ${got}. ${mend}`);
}
