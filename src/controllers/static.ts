import * as v from 'valibot';
import {
  type CaseContext,
  type CaseRecord,
  type CaseView,
  caseRecordSchema,
  channelsOf,
  conduct,
  factsSchema,
  orderSchema,
  orderViewOf,
  packs,
  policySchema,
  requestViewOf,
  viewOf,
} from '../core/index.js';
import { type Delivery, fetchTransport, type RowStorage, type Transport } from '../delivery/index.js';
import { randomId } from '../internal/random-id.js';
import { warnOnce } from '../internal/warn.js';
import { actionOf, type Message, parseReply, type Reply } from '../protocol/index.js';
import { openPageStorage } from './browser.js';
import { openMessageLine } from './message-line.js';
import type { ShopAddress, ShopLine } from './shop-line.js';

/** What a page gives when no server decides. */
export interface ShopData {
  readonly policy: unknown;
  readonly order: unknown;
  readonly facts?: unknown;
  /** `status` takes any 2xx of the endpoint as "handed to the shop"; else it has to answer like a live one. */
  readonly ack?: 'status' | 'receipt' | undefined;
}

/** The shop's part, played on the page. */
export interface StaticShop {
  readonly line: ShopLine;
  readonly openMessageLine: typeof openMessageLine;
}

type StaticOptions = ShopAddress & ShopData;

type Shop = Pick<CaseContext, 'policy' | 'order' | 'facts'>;

/**
 * The shop's part, decided on the page: the endpoint only receives. The result says `trust: "client"`, and the host has
 * to check everything in it again.
 */
export async function createStaticShop(options: StaticOptions): Promise<StaticShop> {
  const shop = shopFrom(options);
  const storage = await openPageStorage();
  const context = (): CaseContext | undefined =>
    shop && { ...shop, packs, now: new Date().toISOString(), newId: randomId };
  return {
    line: staticLine(context, storage),
    openMessageLine: (address, news) =>
      openMessageLine(address, news, staticTransport(options, context, storage)),
  };
}

function shopFrom({ policy, order, facts = {} }: StaticOptions): Shop | undefined {
  const parsed = {
    policy: v.safeParse(policySchema, plain(policy)),
    order: v.safeParse(orderSchema, plain(order)),
    facts: v.safeParse(factsSchema, plain(facts)),
  };
  for (const [name, { issues }] of Object.entries(parsed)) {
    const [issue] = issues ?? [];
    if (!issue) continue;
    const place = v.getDotPath(issue) ?? 'its root';
    warnOnce(
      'AM301',
      `<amends-resolution> ignored ${name}: expected ${issue.expected ?? 'another value'} at ${place}; got ${issue.received}. Customers are shown a person to talk to.`,
    );
  }
  if (!parsed.policy.success || !parsed.order.success || !parsed.facts.success) return undefined;
  return { policy: parsed.policy.output, order: parsed.order.output, facts: parsed.facts.output };
}

/** A copy with own data only, so that nothing inherited counts. */
function plain(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value)) as unknown;
  } catch {
    return undefined;
  }
}

const unavailable: Delivery<never> = {
  status: 'rejected',
  code: 0,
  problem: { type: 'about:blank', title: '', status: 0 },
};

function staticLine(context: () => CaseContext | undefined, storage: RowStorage): ShopLine {
  const view = async (id: string): Promise<CaseView | undefined> => {
    const now = context();
    const record = await recordOf(storage, id);
    return now && record && record.orderId === now.order.id ? viewOf(record, now) : undefined;
  };
  return {
    order: async () => {
      const now = context();
      if (!now) return unavailable;
      const rows = (await storage.all('cases')).flatMap((row) => asRecord(row) ?? []);
      const record = rows.filter(({ orderId }) => orderId === now.order.id).at(-1);
      const reply = {
        order: orderViewOf(now.order),
        channels: channelsOf(now),
        now: now.now,
        timeZone: now.policy.calendar.timeZone,
        ...(record ? { case: viewOf(record, now) } : {}),
      };
      return { status: 'accepted', reply };
    },
    case: async (id) => {
      const found = await view(id);
      return found ? { status: 'accepted', reply: { case: found } } : unavailable;
    },
    photo: () => Promise.resolve(unavailable),
  };
}

function staticTransport(
  { endpoint, token, ack }: StaticOptions,
  context: () => CaseContext | undefined,
  storage: RowStorage,
): Transport<Message, Reply> {
  const network = fetchTransport<Message, Reply>({
    url: new URL(endpoint, document.baseURI),
    check: parseReply,
    token,
    online: () => navigator.onLine,
    ...(ack === 'status' ? { acceptStatus: handedOver } : {}),
  });
  return {
    send: async (message, signal) => {
      const now = context();
      if (!now) return askForPerson(message, network, signal);
      const record = await recordOf(storage, message.subject);
      const conducted = conduct(record, message.subject, actionOf(message), now);
      if (conducted.status === 'refused') return refusal(conducted.reason, conducted.record, now);
      const view = viewOf(conducted.record, now);
      const delivery = await network.send(decided(message, view), signal);
      if (delivery.status !== 'accepted') return delivery;
      await storage.put('cases', message.subject, conducted.record);
      return { status: 'accepted', reply: { ...delivery.reply, case: view } };
    },
  };
}

/** Without a policy or an order nothing can be decided, but a person can still be asked for. */
async function askForPerson(
  message: Message,
  network: Transport<Message, Reply>,
  signal?: AbortSignal,
): Promise<Delivery<Reply>> {
  if (message.type !== 'dev.amends.person.requested') return unavailable;
  const delivery = await network.send(message, signal);
  if (delivery.status !== 'accepted') return delivery;
  const view = requestViewOf(
    message.subject,
    message.data.orderId ?? '',
    message.id,
    new Date().toISOString(),
  );
  return { status: 'accepted', reply: { ...delivery.reply, case: view } };
}

/** The event with what was decided on the page, marked as such. */
function decided(message: Message, view: CaseView): Message {
  const { remedyId } = message.data as { remedyId?: string };
  const { acknowledgement, promise, offers, state } = view;
  const offer = offers.find(({ id }) => id === remedyId);
  const result = { trust: 'client', state, acknowledgement, offer, promise };
  return { ...message, data: { ...message.data, result } } as unknown as Message;
}

function handedOver({ id }: Message): Reply {
  return { id, receipt: { receivedAt: new Date().toISOString(), reference: '', revision: 0 } };
}

function refusal(reason: string, record: CaseRecord | undefined, context: CaseContext): Delivery<Reply> {
  const problem = {
    type: reason,
    title: '',
    status: 409,
    ...(record ? { case: viewOf(record, context) } : {}),
  };
  return { status: 'rejected', code: 409, problem };
}

async function recordOf(storage: RowStorage, id: string): Promise<CaseRecord | undefined> {
  return asRecord(await storage.get('cases', id));
}

function asRecord(row: unknown): CaseRecord | undefined {
  const parsed = v.safeParse(caseRecordSchema, row);
  return parsed.success ? parsed.output : undefined;
}
