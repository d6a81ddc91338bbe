import { Webhook } from 'standardwebhooks';
import * as v from 'valibot';
import type { Effect } from '../core/index.js';
import { recordSchema } from '../protocol/record.js';
import { parseJson, readJsonText } from './body.js';
import { findCase } from './cases.js';
import { recordFacts } from './facts.js';
import type { HandlerOptions } from './options.js';
import { Refusal } from './problem.js';
import { answer, respond } from './respond.js';
import type { Shop } from './shop.js';

type Settings = NonNullable<HandlerOptions['webhook']>;

const deadline = 20_000;

/** Sends an effect as Standard Webhooks says. Throws unless the other side took it. */
export async function sendWebhook({ url, secret }: Settings, effect: Effect): Promise<void> {
  const now = new Date();
  const type = `dev.amends.effect.${effect.name}`;
  const body = JSON.stringify({ type, timestamp: now.toISOString(), data: effect });
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'webhook-id': effect.id,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': new Webhook(secret).sign(effect.id, now, body),
    },
    body,
    redirect: 'manual',
    signal: AbortSignal.timeout(deadline),
  });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`the webhook answered ${response.status}`);
}

/** `POST records`: what became of a case, signed as Standard Webhooks says. */
export async function receiveRecord(shop: Shop, request: Request): Promise<Response> {
  const { webhook } = shop.options;
  if (!webhook) throw new Refusal('not-found');
  const text = await readJsonText(request);
  const id = verifiedId(webhook, request, text);
  const record = v.safeParse(recordSchema, parseJson(text));
  if (!record.success) throw new Refusal('invalid-fact', { detail: record.issues[0].message });
  const { caseId, ...fact } = record.output.data;
  if (!(await findCase(await shop.store(), caseId))) throw new Refusal('not-found');
  await recordFacts(shop, caseId, [{ ...fact, id }]);
  return respond(answer({ id, receipt: { receivedAt: shop.now().toISOString() } }));
}

/** The id that stays the same over every retry, once the signature over it and the text is right. */
function verifiedId({ secret }: Settings, request: Request, text: string): string {
  try {
    new Webhook(secret).verify(text, Object.fromEntries(request.headers), { jsonParse: false });
  } catch {
    throw new Refusal('signature-invalid');
  }
  return request.headers.get('webhook-id') ?? '';
}
