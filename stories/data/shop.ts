import * as v from 'valibot';
import { shopOrders } from '../../demo/orders/index.js';
import policyFile from '../../demo/policy.json' with { type: 'json' };
import {
  type CaseAction,
  type CaseContext,
  type CaseRecord,
  channelsOf,
  conduct,
  dueFacts,
  orderViewOf,
  packs,
  policySchema,
  recordFact,
  understand,
  viewOf,
} from '../../src/core/index.js';
import { actionOf, type Message } from '../../src/protocol/index.js';

const policy = v.parse(policySchema, policyFile);
const shops = new Map<string, StoryShop>();
const realFetch = globalThis.fetch;

/** A shop that lives in the page of a story: the real rules, no network. */
export class StoryShop {
  /** ISO instant. */
  now = '2026-11-12T09:42:00.000Z';
  /** Whether it can be reached. */
  reachable = true;
  /** How often it was asked. */
  asked = 0;
  /** Milliseconds that an answer takes. */
  slow = 0;
  /** Whether it answers what no shop should. */
  garbled = false;
  /** Whether it refuses whatever comes. */
  refuses = false;

  readonly endpoint: string;
  readonly orderId: string;
  #record: CaseRecord | undefined;
  #ids = 0;

  constructor(orderId: string) {
    this.orderId = orderId;
    this.endpoint = `/story-shop/${shops.size}`;
    shops.set(this.endpoint, this);
    globalThis.fetch = answer;
  }

  get caseId(): string {
    return this.#record?.id ?? '';
  }

  /** The customer tells what the demo has them say. */
  report(): this {
    const { demo, order } = this.#found;
    const understood = understand(demo.words, order.items, {
      now: this.now,
      timeZone: policy.calendar.timeZone,
    });
    const { category = 'unclear', items, subReason, needBy, occasion } = understood;
    const known = Object.entries({ subReason, needBy, occasion }).filter(([, value]) => value !== undefined);
    const safety = category === 'safety' ? { safety: 'unsure' as const } : {};
    const problem = { category, words: demo.words, items: [...items], photos: [], ...safety };
    return this.act({
      id: this.#id(),
      type: 'problem.reported',
      data: { orderId: order.id, locale: 'en', problem: { ...problem, ...Object.fromEntries(known) } },
    });
  }

  /** The customer chooses the offer at a place of the list. */
  choose(place = 0): this {
    const remedyId = this.view()?.offers[place]?.id ?? '';
    return this.act({ id: this.#id(), type: 'remedy.chosen', data: { remedyId } });
  }

  act(action: CaseAction): this {
    const conducted = conduct(this.#record, '5'.repeat(32), action, this.#context);
    if (conducted.record) this.#record = conducted.record;
    return this;
  }

  /** The shop records what became of it. */
  record(kind: Parameters<typeof recordFact>[1]['kind'], data: Record<string, unknown> = {}): this {
    if (this.#record) this.#record = recordFact(this.#record, { kind, data }, this.#context).record;
    return this;
  }

  /** Time goes by, and what falls due is done. */
  wait(until: string): this {
    this.now = until;
    if (this.#record) this.#record = dueFacts(this.#record, this.#context).record;
    return this;
  }

  view() {
    return this.#record && viewOf(this.#record, this.#context);
  }

  answer(path: string, message?: Message): object {
    if (message) {
      const action = actionOf(message);
      const conducted = conduct(this.#record, message.subject, action, this.#context);
      if (conducted.record) this.#record = conducted.record;
      if (conducted.status === 'refused') return { refused: conducted.reason, case: this.view() };
      const { reference = '', revision = 0 } = this.#record ?? {};
      return { id: message.id, receipt: { receivedAt: this.now, reference, revision }, case: this.view() };
    }
    if (path.startsWith('/cases/')) return { case: this.view() };
    const { timeZone } = policy.calendar;
    const order = orderViewOf(this.#found.order);
    return { order, case: this.view(), channels: channelsOf(this.#context), now: this.now, timeZone };
  }

  get #found() {
    const found = shopOrders.find(({ order }) => order.id === this.orderId);
    if (!found) throw new Error(`the demo has no order ${this.orderId}`);
    return found;
  }

  get #context(): CaseContext {
    const { order, facts } = this.#found;
    return { policy, packs, order, facts: facts(this.now), now: this.now, newId: () => this.#id() };
  }

  #id(): string {
    this.#ids += 1;
    return `story-${this.endpoint.slice(12)}-${String(this.#ids)}`;
  }
}

async function answer(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const { pathname } = new URL(input instanceof Request ? input.url : input, location.href);
  const shop = [...shops.values()].find(({ endpoint }) => pathname.startsWith(`${endpoint}/`));
  if (!shop) return realFetch(input, init);
  shop.asked += 1;
  if (!shop.reachable) throw new TypeError('Failed to fetch');
  await new Promise((resolve) => setTimeout(resolve, shop.slow));
  if (shop.garbled) return Response.json({ hello: 'world' });
  if (shop.refuses)
    return Response.json({ type: 'about:blank', title: 'No', code: 'AM600' }, { status: 403 });
  const message = init?.method === 'POST' ? (JSON.parse(String(init.body)) as Message) : undefined;
  const body = shop.answer(pathname.slice(shop.endpoint.length), message);
  return Response.json(body, { status: 'refused' in body ? 409 : 200 });
}
