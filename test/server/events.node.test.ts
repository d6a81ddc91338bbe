import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { parse } from 'valibot';
import { orderReplySchema, problemDocumentSchema, replySchema } from '../../src/protocol/index.js';
import { openStore, type Store } from '../../src/server/index.js';
import {
  choiceOf,
  closeKits,
  createTestKit,
  eventOf,
  get,
  newCaseId,
  newCustomer,
  post,
  report,
  reportOf,
  request,
  seen,
} from './fixture.js';

let store: Store;
before(async () => {
  store = await openStore({ dataDir: 'memory://' });
});
after(closeKits);

describe('POST events', () => {
  it('answers a report with the id, a receipt and the case with signed offers', async () => {
    const { kit } = createTestKit(store);
    const [customer, caseId, id] = [newCustomer(), newCaseId(), randomUUID()];

    const { status, text, reply } = await post(kit, { customer }, reportOf(caseId, customer, id));

    assert.equal(status, 200, text);
    parse(replySchema, reply);
    assert.equal(reply.id, id);
    assert.equal(reply.receipt.revision, reply.case?.revision);
    assert.equal(reply.case?.id, caseId);
    assert.deepEqual(reply.case.offers.map(({ kind }) => kind).sort(), ['refund_full', 'replacement']);
    assert.ok(reply.case.offers.every(({ token }) => token?.split('.').length === 3));
  });

  it('agrees on the chosen remedy and gives the host an instruction once', async () => {
    const told: string[] = [];
    const { kit } = createTestKit(store, { onRemedy: ({ id }) => void told.push(id) });
    const customer = newCustomer();
    const view = await report(kit, customer);

    const { status, text, reply } = await post(kit, { customer }, choiceOf(view, 'refund_full'));
    await kit.due();
    await kit.due();

    assert.equal(status, 200, text);
    assert.equal(reply.case?.state, 'agreed');
    assert.equal(reply.case.promise?.kind, 'refund_full');
    assert.equal(told.length, 1);
  });

  it('repeats the stored reply byte for byte', async () => {
    const { kit, clock } = createTestKit(store);
    const [customer, caseId] = [newCustomer(), newCaseId()];
    const event = reportOf(caseId, customer);
    const first = await post(kit, { customer }, event);
    clock.now = new Date(clock.now.getTime() + 3_600_000);

    const again = await post(kit, { customer }, event);

    assert.equal(again.text, first.text);
    assert.equal(again.status, first.status);
    assert.equal((await kit.events(caseId)).length, 1);
  });

  it('repeats a stored refusal byte for byte', async () => {
    const { kit, clock } = createTestKit(store);
    const customer = newCustomer();
    const view = await report(kit, customer);
    await post(kit, { customer }, choiceOf(view, 'replacement'));
    const event = choiceOf(view, 'refund_full');
    const first = await post(kit, { customer }, event);
    clock.now = new Date(clock.now.getTime() + 3_600_000);

    const again = await post(kit, { customer }, event);

    assert.equal(first.status, 409);
    assert.equal(again.text, first.text);
  });

  it('takes the same event for the same whatever the order of its keys', async () => {
    const { kit } = createTestKit(store);
    const customer = newCustomer();
    const event = reportOf(newCaseId(), customer);
    const first = await post(kit, { customer }, event);

    const again = await post(kit, { customer }, Object.fromEntries(Object.entries(event).reverse()));

    assert.equal(again.text, first.text);
  });

  it('refuses another event under an id that was used', async () => {
    const { kit } = createTestKit(store);
    const [customer, id] = [newCustomer(), randomUUID()];
    await post(kit, { customer }, reportOf(newCaseId(), customer, id));
    const other = newCaseId();

    const { status, problem } = await post(kit, { customer }, reportOf(other, customer, id));

    assert.equal(status, 422);
    assert.equal(problem.type, 'https://amends.dev/problems/id-reused');
    assert.deepEqual(await kit.events(other), []);
  });

  it('lets two customers use the same id without telling either of the other', async () => {
    const { kit } = createTestKit(store);
    const [anna, ben, id] = [newCustomer(), newCustomer(), randomUUID()];
    await post(kit, { customer: anna }, reportOf(newCaseId(), anna, id));

    const { status, text } = await post(kit, { customer: ben }, reportOf(newCaseId(), ben, id));

    assert.equal(status, 200);
    assert.ok(!text.includes(anna));
  });

  it('says that an event is in progress while the host looks up its order', async () => {
    let answer: () => void = () => {};
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const { kit } = createTestKit(store, {
      order: async () => {
        await asked;
        return undefined;
      },
    });
    const customer = newCustomer();
    const event = reportOf(newCaseId(), customer);
    const first = post(kit, { customer }, event);

    const second = await post(kit, { customer }, event);
    answer();

    assert.equal(second.status, 409);
    assert.equal(second.problem.type, 'https://amends.dev/problems/in-progress');
    assert.equal(second.headers.get('retry-after'), '1');
    assert.equal((await first).status, 404);
  });

  it('keeps no server error: the same event succeeds when the host is well again', async () => {
    const faults = ['down'];
    const { kit } = createTestKit(store, {
      order: (orderId) => {
        if (faults.pop()) throw new Error('the shop is down');
        return { order: { ...lampOrder, id: orderId } };
      },
    });
    const customer = newCustomer();
    const event = reportOf(newCaseId(), customer);

    const [first, second] = [await post(kit, { customer }, event), await post(kit, { customer }, event)];

    assert.equal(first.status, 500);
    assert.equal(first.problem.type, 'https://amends.dev/problems/failed');
    assert.ok(!first.text.includes('the shop is down'));
    assert.equal(second.status, 200);
  });

  it('keeps events exactly as they were posted', async () => {
    const { kit } = createTestKit(store);
    const [customer, caseId] = [newCustomer(), newCaseId()];
    const body = ` ${JSON.stringify({ ...reportOf(caseId, customer), extra: 'kept \u0000' })}\n`;

    const { status, text } = await post(kit, { customer }, body);

    assert.equal(status, 200, text);
    const [kept] = await kit.events(caseId);
    assert.equal(kept?.body, body);
    assert.equal(kept.type, 'dev.amends.problem.reported');
  });

  it('takes whatever a keyboard can produce as words', async () => {
    const { kit } = createTestKit(store);
    const [customer, caseId] = [newCustomer(), newCaseId()];
    const words = 'null \u0000, half a pair \ud83d, 漢字, \u202e, <img src=x onerror=alert(1)>';
    const problem = { category: 'arrived_damaged', items: [], words };
    const event = eventOf(caseId, 'problem.reported', { orderId: `order-of-${customer}`, problem });

    const { status, text } = await post(kit, { customer }, event);

    assert.equal(status, 200, text);
    assert.equal((await seen(kit, customer, caseId)).problem?.words, words);
  });

  it('lets a choice be replaced until the cut-off, and then no more', async () => {
    const { kit, clock } = createTestKit(store);
    const customer = newCustomer();
    const { reply } = await post(kit, { customer }, choiceOf(await report(kit, customer), 'replacement'));
    const agreed = reply.case;
    assert.ok(agreed);

    const changed = await post(kit, { customer }, choiceOf(agreed, 'refund_full', 'remedy.changed'));
    const back = changed.reply.case;
    assert.ok(back);
    clock.now = new Date('2026-11-18T20:00:00Z');
    const late = await post(kit, { customer }, choiceOf(back, 'replacement', 'remedy.changed'));

    assert.equal(changed.status, 200, changed.text);
    assert.equal(back.promise?.kind, 'refund_full');
    assert.equal(late.status, 409);
    assert.equal(late.problem.type, 'https://amends.dev/problems/too-late');
    assert.equal((await seen(kit, customer, agreed.id)).promise?.kind, 'refund_full');
  });

  it('answers with the fresh case when an offer is gone', async () => {
    const { kit, shelf } = createTestKit(store);
    const customer = newCustomer();
    const view = await report(kit, customer);
    shelf.lamps = 0;

    const { status, problem } = await post(kit, { customer }, choiceOf(view, 'replacement'));

    assert.equal(status, 409);
    parse(problemDocumentSchema, problem);
    assert.equal(problem.type, 'https://amends.dev/problems/offer-gone');
    assert.deepEqual(
      problem.case?.offers.map(({ kind }) => kind),
      ['refund_full'],
    );
    assert.ok(problem.case.notice);
    assert.equal((await post(kit, { customer }, choiceOf(problem.case, 'refund_full'))).status, 200);
  });

  it('pays an order back once, however many cases there are about it', async () => {
    const { kit } = createTestKit(store);
    const customer = newCustomer();
    const [one, two] = [await report(kit, customer), await report(kit, customer)];
    await post(kit, { customer }, choiceOf(one, 'refund_full'));

    const { status, problem } = await post(kit, { customer }, choiceOf(two, 'refund_full'));

    assert.equal(status, 409);
    assert.equal(problem.type, 'https://amends.dev/problems/already-paid-back');
    assert.equal((await seen(kit, customer, two.id)).promise, undefined);
  });
});

const lampOrder = {
  id: '',
  currency: 'EUR',
  placedAt: '2026-11-10',
  deliveredAt: '2026-11-16',
  items: [{ sku: 'LAMP', name: 'Lamp', unitPrice: 8_900 }],
};

describe('GET orders', () => {
  it('gives the order without stock, ways to a person, and the present', async () => {
    const { kit, clock } = createTestKit(store);
    const customer = newCustomer();

    const { status, text } = await get(kit, { customer }, `orders/order-of-${customer}`);

    const order = parse(orderReplySchema, JSON.parse(text));
    assert.equal(status, 200);
    assert.equal(order.now, clock.now.toISOString());
    assert.equal(order.case, undefined);
    assert.equal(order.channels.length, 1);
    assert.ok(!text.includes('stock'));
  });

  it('gives the open case of this customer about it, ready to go on', async () => {
    const { kit } = createTestKit(store);
    const customer = newCustomer();
    const { id } = await report(kit, customer);

    const { text } = await get(kit, { customer }, `orders/order-of-${customer}`);

    const order = parse(orderReplySchema, JSON.parse(text));
    assert.equal(order.case?.id, id);
    assert.ok(order.case.offers[0]?.token);
  });

  it('gives the case about a line to the button on that line, and none to the button on another', async () => {
    const { kit } = createTestKit(store);
    const customer = newCustomer();
    const { id } = await report(kit, customer);
    const path = `orders/order-of-${customer}`;

    const [same, other] = await Promise.all(
      ['LAMP', 'VASE'].map((item) => get(kit, { customer }, `${path}?item=${item}`)),
    );

    assert.equal(parse(orderReplySchema, JSON.parse(same?.text ?? '')).case?.id, id);
    assert.equal(parse(orderReplySchema, JSON.parse(other?.text ?? '')).case, undefined);
  });
});

describe('PUT photos', () => {
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 255, 128]);
  const put = async (
    kit: ReturnType<typeof createTestKit>['kit'],
    customer: string,
    path: string,
    type: string,
  ) => kit(request('PUT', path, { customer, headers: { 'content-type': type } }, png));

  it('keeps a photo for the shop alone', async () => {
    const { kit } = createTestKit(store);
    const customer = newCustomer();
    const { id } = await report(kit, customer);
    const photoId = randomUUID();

    const response = await put(kit, customer, `cases/${id}/photos/${photoId}`, 'image/png');

    assert.equal(response.status, 200);
    assert.deepEqual(await kit.photo(id, photoId), { type: 'image/png', bytes: png });
    assert.equal((await get(kit, { customer }, `cases/${id}/photos/${photoId}`)).status, 405);
  });

  it('takes the same photo twice, but no other one under its name', async () => {
    const { kit } = createTestKit(store);
    const customer = newCustomer();
    const { id } = await report(kit, customer);
    const path = `cases/${id}/photos/${randomUUID()}`;
    await put(kit, customer, path, 'image/png');

    const same = await put(kit, customer, path, 'image/png');
    const other = await kit(
      request('PUT', path, { customer, headers: { 'content-type': 'image/png' } }, 'other'),
    );

    assert.deepEqual([same.status, other.status], [200, 422]);
  });

  it('refuses documents with scripts, foreign cases, and a thirteenth photo', async () => {
    const { kit } = createTestKit(store);
    const customer = newCustomer();
    const { id } = await report(kit, customer);
    const path = (): string => `cases/${id}/photos/${randomUUID()}`;
    for (let count = 0; count < 12; count++) await put(kit, customer, path(), 'image/jpeg');

    assert.equal((await put(kit, customer, path(), 'image/svg+xml')).status, 415);
    assert.equal((await put(kit, newCustomer(), path(), 'image/png')).status, 404);
    assert.equal((await put(kit, customer, path(), 'image/png')).status, 422);
  });

  it('stops reading after 5 MB', async () => {
    const { kit } = createTestKit(store);
    const customer = newCustomer();
    const { id } = await report(kit, customer);
    const headers = { 'content-type': 'image/png' };
    const body = (size: number): Request =>
      request('PUT', `cases/${id}/photos/${randomUUID()}`, { customer, headers }, new Uint8Array(size));

    assert.equal((await kit(body(5 * 1024 * 1024))).status, 200);
    assert.equal((await kit(body(5 * 1024 * 1024 + 1))).status, 413);
  });
});
