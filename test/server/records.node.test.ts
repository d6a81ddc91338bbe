import assert from 'node:assert/strict';
import { after, before, describe, it, mock } from 'node:test';
import type { CaseRecord, CaseView, Effect } from '../../src/core/index.js';
import { openStore, type ShopFact, type Store } from '../../src/server/index.js';
import {
  choiceOf,
  closeKits,
  createTestKit,
  eventOf,
  get,
  newCustomer,
  post,
  report,
  seen,
  type TestKit,
  wednesday,
} from './fixture.js';

let store: Store;
before(async () => {
  store = await openStore({ dataDir: 'memory://' });
  mock.method(console, 'error', () => {});
});
after(async () => {
  await closeKits();
  mock.restoreAll();
});

/** Time goes on, and other tests' cases fall due too: an effect counts only for its own case. */
const daysLater = (days: number): Date => new Date(wednesday.getTime() + days * 86_400_000);

async function agree({ kit }: TestKit, kind: string): Promise<{ customer: string; view: CaseView }> {
  const customer = newCustomer();
  const { reply, text } = await post(kit, { customer }, choiceOf(await report(kit, customer), kind));
  assert.ok(reply.case, text);
  return { customer, view: reply.case };
}

/** Takes the records of a kind out of a case, as if they had never been made. */
async function forget(caseId: string, kind: string): Promise<void> {
  const [row] = await store.query<{ record: CaseRecord }>('select record from amends_case where id = $1', [
    caseId,
  ]);
  assert.ok(row);
  assert.ok(
    row.record.facts.some((fact) => fact.kind === kind),
    `no ${kind} to forget`,
  );
  const facts = row.record.facts.filter((fact) => fact.kind !== kind);
  const record = JSON.stringify({ ...row.record, facts });
  await store.query('update amends_case set record = $2 where id = $1', [caseId, record]);
}

describe('what is on record', () => {
  it('says that a team was told only since the host said so, and no more without the record', async () => {
    const { kit } = createTestKit(store, {
      onCause: ({ data }) => ({ kind: 'told', data: { team: data['team'] } }),
    });
    const customer = newCustomer();
    const { id, told } = await report(kit, customer);
    await kit.due();
    const after = await seen(kit, customer, id);
    await forget(id, 'told');

    assert.deepEqual(told, []);
    assert.match(after.told[0]?.text ?? '', /packing team/u);
    assert.deepEqual((await seen(kit, customer, id)).told, []);
  });

  it('says nothing of a team when the host could not reach it', async () => {
    const { kit } = createTestKit(store, { onCause: () => Promise.reject(new Error('no team')) });
    const customer = newCustomer();
    const { id } = await report(kit, customer);
    await kit.due();

    assert.deepEqual((await seen(kit, customer, id)).told, []);
  });

  it('shows a promise as long as its agreement is on record', async () => {
    const test = createTestKit(store);
    const { customer, view } = await agree(test, 'replacement');
    await forget(view.id, 'agreed');
    const without = await seen(test.kit, customer, view.id);

    assert.equal(view.promise?.kind, 'replacement');
    assert.equal(without.promise, undefined);
    assert.equal(without.standing, undefined);
  });

  it('shows a refund and its follow-up as long as the refund is on record', async () => {
    const test = createTestKit(store);
    const { customer, view } = await agree(test, 'refund_full');
    await test.kit.record(view.id, { kind: 'refunded', data: { amount: 8_900 } });
    const paid = await seen(test.kit, customer, view.id);
    test.clock.now = daysLater(5);
    const asked = await seen(test.kit, customer, view.id);
    await forget(view.id, 'refunded');
    const without = await seen(test.kit, customer, view.id);

    const moneyThere = paid.standing?.title ?? '';
    assert.match(moneyThere, /89/u);
    assert.ok(asked.followUp?.intro?.text);
    assert.notEqual(without.standing?.title, moneyThere);
    assert.equal(without.followUp, undefined);
    assert.ok(
      !without.standing?.rows.some(({ state, id }) => state === 'done' && id !== view.promise?.record),
    );
  });
});

describe('kit.record()', () => {
  it('counts the revision up, and takes a fact with the same id once', async () => {
    const test = createTestKit(store);
    const { customer, view } = await agree(test, 'replacement');
    const fact: ShopFact = { id: 'scan-1', kind: 'shipped', data: { carrier: 'DHL' } };
    await test.kit.record(view.id, fact);
    await test.kit.record(view.id, fact);

    const file = await test.kit.case(view.id);
    assert.equal(file?.record.facts.filter(({ kind }) => kind === 'shipped').length, 1);
    assert.equal((await seen(test.kit, customer, view.id)).revision, view.revision + 1);
  });

  it('refuses what is no record of a shop, and cases that are none', async () => {
    const test = createTestKit(store);
    const { view } = await agree(test, 'replacement');

    await assert.rejects(test.kit.record(view.id, { kind: 'agreed' }), { code: 'AM502' });
    await assert.rejects(test.kit.record(view.id, { kind: 'shipped', at: 'yesterday' }), { code: 'AM502' });
    await assert.rejects(test.kit.record('nobody', { kind: 'shipped' }), { code: 'AM506' });
    await assert.rejects(test.kit.followUpLink('nobody'), { code: 'AM506' });
  });
});

describe('kit.due()', () => {
  it('records a missed promise once, tells a person, and starts the refund that was promised for it', async () => {
    const effects: Effect[] = [];
    const keep = (effect: Effect): void => void effects.push(effect);
    const test = createTestKit(store, { onRemedy: keep, onPerson: keep });
    const { customer, view } = await agree(test, 'replacement');
    await test.kit.due();
    test.clock.now = daysLater(9);
    await test.kit.due();
    await test.kit.due();

    const mine = effects.filter(({ caseId }) => caseId === view.id);
    assert.deepEqual(
      mine.map(({ name, data }) => [name, data['reason'] ?? '']),
      [
        ['remedy', ''],
        ['person', 'missed'],
        ['remedy', 'missed'],
      ],
    );
    const missed = (await seen(test.kit, customer, view.id)).standing?.missed;
    assert.ok(missed?.letter);
    await forget(view.id, 'missed');
    assert.equal((await seen(test.kit, customer, view.id)).standing?.missed, undefined);
  });

  it('asks for the follow-up once, never early, with a token that opens it', async () => {
    const effects: Effect[] = [];
    const test = createTestKit(store, { onFollowUpDue: (effect) => void effects.push(effect) });
    const { view } = await agree(test, 'replacement');
    await test.kit.record(view.id, { kind: 'delivered', at: daysLater(1).toISOString() });
    const mine = (): Effect[] => effects.filter(({ caseId }) => caseId === view.id);
    test.clock.now = daysLater(2);
    await test.kit.due();
    const early = mine().length;
    test.clock.now = daysLater(6);
    await test.kit.due();
    await test.kit.due();

    const token = String(mine()[0]?.data['token']);
    const rating = eventOf(view.id, 'resolution.answered', { sorted: 'yes' });
    assert.deepEqual([early, mine().length], [0, 1]);
    assert.equal((await get(test.kit, { token }, `cases/${view.id}`)).status, 200);
    assert.equal((await post(test.kit, { token }, rating)).status, 200);
  });

  it('calls the host again after a failure, later and later, with the same id', async () => {
    const calls: string[] = [];
    const failures = [new Error('down'), new Error('still down')];
    const test = createTestKit(store, {
      onCause: ({ id }) => {
        calls.push(id);
        const failure = failures.pop();
        if (failure) throw failure;
      },
    });
    await report(test.kit, newCustomer());
    await test.kit.due();
    await test.kit.due();
    const atOnce = calls.length;
    for (let minute = 1; minute <= 5; minute++) {
      test.clock.now = new Date(wednesday.getTime() + minute * 60_000);
      await test.kit.due();
    }

    assert.equal(atOnce, 1);
    assert.equal(calls.length, 3);
    assert.equal(new Set(calls).size, 1);
  });

  it('goes on with other cases when one order is no longer found', async () => {
    const lost = newCustomer();
    const found = createTestKit(store);
    const { view } = await agree(found, 'replacement');
    await report(found.kit, lost);
    const test = createTestKit(store, {
      order: (orderId, { principal }) =>
        principal === lost ? undefined : { order: { ...lamp, id: orderId } },
    });
    test.clock.now = daysLater(9);
    await test.kit.due();

    const file = await test.kit.case(view.id);
    assert.ok(file?.record.facts.some(({ kind }) => kind === 'missed'));
  });
});

const lamp = {
  id: '',
  currency: 'EUR',
  placedAt: '2026-11-10',
  deliveredAt: '2026-11-16',
  items: [{ sku: 'LAMP', name: 'Lamp', unitPrice: 8_900, stock: 3 }],
};

describe('kit.case()', () => {
  it('gives the record, what the customer sees, and the decision rule by rule', async () => {
    const { kit } = createTestKit(store);
    const customer = newCustomer();
    const { id } = await report(kit, customer);

    const file = await kit.case(id);

    assert.equal(file?.principal, customer);
    assert.equal(file.view?.id, id);
    assert.ok(file.decision?.trace.some(({ rule, outcome }) => rule === 'BACK' && outcome === 'offered'));
    assert.ok((await kit.cases()).some(({ record }) => record.id === id));
    assert.equal(await kit.case('nobody'), undefined);
  });
});
