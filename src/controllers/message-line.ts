import type { CaseAction, CaseView } from '../core/index.js';
import { createOutbox, type Delivery, fetchTransport, type Transport } from '../delivery/index.js';
import { randomId } from '../internal/random-id.js';
import { type Message, messageType, parseCaseReply, parseReply, type Reply } from '../protocol/index.js';
import { openPageStorage, pageOutboxOptions } from './browser.js';
import { routeOf, type ShopAddress } from './shop-line.js';

/** What became of a message, as far as a screen needs it. */
export type Sent =
  | { readonly status: 'accepted'; readonly view?: CaseView | undefined }
  | {
      readonly status: 'rejected';
      readonly http: number;
      readonly title: string;
      /** What a person can quote. */
      readonly code: string;
      /** The case as it is, when that is why. */
      readonly view?: CaseView | undefined;
    }
  | { readonly status: 'retry'; readonly offline: boolean };

export interface MessageNews {
  /** A message is kept on the device; without `durable` only as long as the page. */
  readonly stored: (durable: boolean) => void;
  /** A message that was on its way before, or in another tab, came to an end. */
  readonly settled: (message: Message, sent: Sent) => void;
}

/** Something that a customer does now, before it has an id. */
export type NewAction = CaseAction extends infer Action
  ? Action extends CaseAction
    ? Pick<Action, 'type' | 'data'>
    : never
  : never;

/** Carries what the customer does to the shop, exactly once. */
export interface MessageLine {
  readonly write: (action: NewAction, caseId: string) => Message;
  readonly send: (message: Message) => Promise<Sent>;
  /** What has not arrived yet, in order. */
  readonly waiting: () => Promise<readonly Message[]>;
  readonly dispose: () => void;
}

/** Opens the way to an endpoint, or to a transport that takes its place. */
export async function openMessageLine(
  address: ShopAddress,
  news: MessageNews,
  transport: Transport<Message, Reply> = endpointTransport(address),
): Promise<MessageLine> {
  const store = await openPageStorage();
  const scope = new URL(address.endpoint, document.baseURI).href;
  const outbox = createOutbox(transport, { store, scope, ...pageOutboxOptions() });
  const mine = new Set<string>();
  outbox.subscribe((change) => {
    const { event } = change.entry;
    if (change.type === 'stored') news.stored(change.durable);
    else if (change.type === 'settled' && !mine.has(event.id)) news.settled(event, sentFrom(change.delivery));
  });
  return {
    write: messageOf,
    send: async (message) => {
      mine.add(message.id);
      const sent = sentFrom(await outbox.send(message));
      mine.delete(message.id);
      if (sent.status === 'rejected' && sent.view) await outbox.discard(message.id);
      return sent;
    },
    waiting: async () =>
      (await outbox.pending()).filter(({ state }) => state === 'waiting').map(({ event }) => event),
    dispose: () => outbox.dispose(),
  };
}

function endpointTransport({ endpoint, token }: ShopAddress): Transport<Message, Reply> {
  return fetchTransport<Message, Reply>({
    url: routeOf(endpoint, 'events'),
    check: parseReply,
    token,
    online: () => navigator.onLine,
  });
}

function messageOf({ type, data }: NewAction, caseId: string): Message {
  return {
    specversion: '1.0',
    id: randomId(),
    source: location.origin + location.pathname,
    type: messageType(type),
    subject: caseId,
    time: new Date().toISOString(),
    datacontenttype: 'application/json',
    amendsversion: '1',
    data,
  } as Message;
}

function sentFrom(delivery: Delivery<Reply>): Sent {
  if (delivery.status === 'accepted') return { status: 'accepted', view: delivery.reply.case };
  if (delivery.status === 'retry') return { status: 'retry', offline: delivery.reason === 'offline' };
  const { code: http, problem } = delivery;
  const view = parseCaseReply({ case: problem['case'] })?.case;
  return { status: 'rejected', http, title: problem.title, code: problem.code ?? `E-${http}`, view };
}
