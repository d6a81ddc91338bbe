import { Buffer } from 'node:buffer';
import { randomBytes, randomUUID } from 'node:crypto';
import { parse } from 'valibot';
import { type ActionType, type CaseView, type Policy, policySchema } from '../../src/core/index.js';
import { messageType, type ProblemDocument, type Reply } from '../../src/protocol/index.js';
import { createHandler, type HandlerOptions, type Kit, type Store } from '../../src/server/index.js';

export const origin = 'https://shop.example';
export const keys = [{ kid: 'one', secret: new Uint8Array(32).fill(7) }];

/** Saturday noon in Berlin is no working day, so tests begin on a Wednesday morning. */
export const wednesday = new Date('2026-11-18T09:00:00Z');

export const policy: Policy = parse(policySchema, {
  amends: 1,
  id: 'test-shop',
  version: '1',
  owner: 'Ines',
  reviewDue: '2027-01-01',
  store: { name: 'Test shop' },
  calendar: { timeZone: 'Europe/Berlin' },
  remedies: [
    {
      id: 'NEW',
      kind: 'replacement',
      when: { category: ['arrived_damaged'] },
      days: 1,
      ifMissed: 'refund_full',
    },
    {
      id: 'BACK',
      kind: 'refund_full',
      when: { category: ['arrived_damaged'] },
      amount: { of: 'affected' },
      days: 3,
    },
  ],
  teams: { arrived_damaged: 'packing team' },
  people: { channels: [{ kind: 'email', waitMinutes: 60 }], hours: { from: '08:00', to: '18:00' } },
});

/** The order of a customer is named after them, so that everybody has one of their own. */
export function orderOf(principal: string, stock = 5) {
  return {
    id: `order-of-${principal}`,
    currency: 'EUR',
    country: 'DE',
    placedAt: '2026-11-10',
    promisedBy: '2026-11-16',
    deliveredAt: '2026-11-16',
    items: [{ sku: 'LAMP', name: 'Arc floor lamp', noun: 'lamp', unitPrice: 8_900, stock }],
    payment: 'Visa ending 4421',
    customer: { name: 'Maya', email: 'maya@example.com' },
  };
}

const kits: Kit[] = [];
const stores = new Set<Store>();

/** Lets every kit finish what it began, and closes their stores. */
export async function closeKits(): Promise<void> {
  for (const kit of kits.splice(0)) await kit.close();
  for (const store of stores) await store.close();
}

export interface TestKit {
  readonly kit: Kit;
  readonly clock: { now: Date };
  /** Pieces in stock. */
  readonly shelf: { lamps: number };
}

/** A kit whose customer is whoever the header `x-customer` names. */
export function createTestKit(store: Store, options: Partial<HandlerOptions> = {}): TestKit {
  const clock = { now: wednesday };
  const shelf = { lamps: 5 };
  const kit = createHandler({
    identify: (request) => {
      const principal = request.headers.get('x-customer');
      const tenant = request.headers.get('x-tenant') ?? undefined;
      return principal ? { principal, tenant } : undefined;
    },
    order: (orderId, { principal }) =>
      orderId === `order-of-${principal}` ? { order: orderOf(principal, shelf.lamps) } : undefined,
    policy,
    keys,
    store: { ...store, close: () => Promise.resolve() },
    now: () => clock.now,
    ...options,
  });
  kits.push(kit);
  stores.add(store);
  return { kit, clock, shelf };
}

export const newCaseId = (): string => randomBytes(16).toString('hex');
export const newCustomer = (): string => `customer-${randomUUID()}`;

export interface Told {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
  /** The body, as whichever of them it is. */
  readonly reply: Reply;
  readonly problem: ProblemDocument;
}

export async function read(response: Response): Promise<Told> {
  const text = await response.text();
  const body: unknown = text ? JSON.parse(text) : undefined;
  const { status, headers } = response;
  return { status, text, headers, reply: body as Reply, problem: body as ProblemDocument };
}

export function eventOf(caseId: string, type: ActionType, data: object, id: string = randomUUID()): object {
  return {
    specversion: '1.0',
    id,
    source: `${origin}/orders`,
    type: messageType(type),
    subject: caseId,
    time: '2026-11-18T09:00:00Z',
    datacontenttype: 'application/json',
    amendsversion: '1',
    data,
  };
}

export interface Sender {
  readonly customer?: string;
  readonly tenant?: string;
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export function request(method: string, path: string, sender: Sender, body?: BodyInit): Request {
  const { customer, tenant, token } = sender;
  const headers = {
    'content-type': 'application/cloudevents+json',
    ...(customer && { 'x-customer': customer }),
    ...(tenant && { 'x-tenant': tenant }),
    ...(token && { authorization: `Bearer ${token}` }),
    ...sender.headers,
  };
  return new Request(`${origin}/amends/${path}`, { method, headers, ...(body !== undefined && { body }) });
}

export async function post(kit: Kit, sender: Sender, event: object | string): Promise<Told> {
  const body = typeof event === 'string' ? event : JSON.stringify(event);
  return read(await kit(request('POST', 'events', sender, body)));
}

export async function get(kit: Kit, sender: Sender, path: string): Promise<Told> {
  return read(await kit(request('GET', path, sender)));
}

export function reportOf(caseId: string, customer: string, id?: string): object {
  const problem = {
    category: 'arrived_damaged',
    items: [{ sku: 'LAMP', quantity: 1 }],
    words: 'The shade is torn.',
  };
  return eventOf(caseId, 'problem.reported', { orderId: `order-of-${customer}`, problem }, id);
}

/** Reports a broken lamp and gives what the customer then sees. */
export async function report(kit: Kit, customer: string, caseId = newCaseId()): Promise<CaseView> {
  const { status, reply, text } = await post(kit, { customer }, reportOf(caseId, customer));
  if (status !== 200 || !reply.case) throw new Error(text);
  return reply.case;
}

export function choiceOf(view: CaseView, kind: string, type: ActionType = 'remedy.chosen'): object {
  const offer = view.offers.find((each) => each.kind === kind);
  if (!offer) throw new Error(`no ${kind} among ${view.offers.map((each) => each.kind).join(', ')}`);
  return eventOf(view.id, type, { remedyId: offer.id, offerToken: offer.token });
}

export async function seen(kit: Kit, customer: string, caseId: string): Promise<CaseView> {
  const { text } = await get(kit, { customer }, `cases/${caseId}`);
  return (JSON.parse(text) as { case: CaseView }).case;
}

/** What a part of a token says, and a token with that part said otherwise. */
export function decodePart(token: string, index: number): Record<string, unknown> {
  return JSON.parse(Buffer.from(token.split('.')[index] ?? '', 'base64url').toString()) as Record<
    string,
    unknown
  >;
}

export function replacePart(token: string, index: number, value: object): string {
  const parts = token.split('.');
  parts[index] = Buffer.from(JSON.stringify(value)).toString('base64url');
  return parts.join('.');
}
