import { expect } from '@open-wc/testing';
import { openStorage } from '../../src/delivery/index.js';
import { FakeClock, FakeKeyValueStore, settle } from './fakes.js';

let names = 0;
const freshName = () => `amends-test-${Date.now()}-${(names += 1)}`;

describe('openStorage', () => {
  const denied = {
    open: () => {
      throw new DOMException('', 'SecurityError');
    },
  } as unknown as IDBFactory;
  const row = { id: 'a', words: 'Sieb, 水, 🙂', at: 1 };

  const places = {
    indexeddb: () => ({ name: freshName() }),
    local: () => {
      const store = new FakeKeyValueStore();
      return { name: 'amends', indexedDB: null, keyValue: () => store };
    },
  };

  for (const [durable, options] of Object.entries(places)) {
    describe(`in ${durable}`, () => {
      it('gives back what another page stored', async () => {
        const same = options();
        const [first, second] = [await openStorage(same), await openStorage(same)];

        expect(await first.put('drafts', 'a', row)).to.equal(durable);

        expect(first.durable).to.equal(durable);
        expect(await second.get('drafts', 'a')).to.deep.equal(row);
        expect(await second.all('drafts')).to.deep.equal([row]);
      });

      it('keeps collections and keys apart', async () => {
        const store = await openStorage(options());
        await store.put('drafts', 'a', 1);
        await store.put('drafts', 'b', 2);
        await store.put('cases', 'a', 3);

        await store.delete('drafts', 'a');

        expect(await store.get('drafts', 'a')).to.equal(undefined);
        expect(await store.all('drafts')).to.deep.equal([2]);
        expect(await store.all('cases')).to.deep.equal([3]);
      });

      it('clears one collection', async () => {
        const store = await openStorage(options());
        await store.put('drafts', 'a', 1);
        await store.put('cases', 'a', 3);

        await store.clear('drafts');

        expect(await store.all('drafts')).to.deep.equal([]);
        expect(await store.all('cases')).to.deep.equal([3]);
      });

      it('lets nobody in between while it updates', async () => {
        const same = options();
        const stores = [await openStorage(same), await openStorage(same)];
        const count = (before: unknown) => ((before as number | undefined) ?? 0) + 1;

        await Promise.all(
          Array.from({ length: 20 }, (_, turn) => stores[turn % 2]!.update('leases', 'a', count)),
        );

        expect(await stores[0]!.get('leases', 'a')).to.equal(20);
      });

      it('deletes what an update turns into nothing', async () => {
        const store = await openStorage(options());
        await store.put('leases', 'a', 1);

        await store.update('leases', 'a', () => undefined);

        expect(await store.all('leases')).to.deep.equal([]);
      });
    });
  }

  it('keeps photos in IndexedDB and drops them in a key-value store', async () => {
    const photo = new Blob(['photo'], { type: 'image/png' });
    const draft = { words: 'torn', photos: [photo], cover: photo };
    const [database, local] = [await openStorage(places.indexeddb()), await openStorage(places.local())];

    await Promise.all([database.put('drafts', 'a', draft), local.put('drafts', 'a', draft)]);

    const kept = (await database.get('drafts', 'a')) as typeof draft;
    expect(await kept.photos[0]!.text()).to.equal('photo');
    expect(await local.get('drafts', 'a')).to.deep.equal({ words: 'torn', photos: [] });
  });

  it('keeps rows in memory when everything is denied', async () => {
    const keyValue = () => {
      throw new DOMException('', 'SecurityError');
    };
    const store = await openStorage({ indexedDB: denied, keyValue });

    expect(store.durable).to.equal('memory');
    expect(await store.put('outbox', 'a', row)).to.equal('memory');
    expect(await store.get('outbox', 'a')).to.deep.equal(row);
    expect(await store.update('outbox', 'a', () => 2)).to.equal(2);
    await store.delete('outbox', 'a');
    expect(await store.all('outbox')).to.deep.equal([]);
  });

  it('gives up a database that does not open within two seconds', async () => {
    const clock = new FakeClock();
    const hanging = { open: () => new EventTarget() } as unknown as IDBFactory;
    const opening = openStorage({ indexedDB: hanging, schedule: clock.schedule });

    await clock.advance(2_000);

    expect((await opening).durable).to.equal('memory');
  });

  it('takes a database whose opening fails for none', async () => {
    const request = Object.assign(new EventTarget(), { error: new DOMException('', 'InvalidStateError') });
    const failing = {
      open: () => {
        void settle(5).then(() => request.dispatchEvent(new Event('error')));
        return request;
      },
    } as unknown as IDBFactory;

    expect((await openStorage({ indexedDB: failing })).durable).to.equal('memory');
  });

  it('stores where there is room, and finds the newest row', async () => {
    const local = new FakeKeyValueStore();
    local.limit = 1;
    const store = await openStorage({ indexedDB: null, keyValue: () => local });
    await store.put('outbox', 'a', 1);

    expect(await store.put('outbox', 'b', 2)).to.equal('memory');
    expect(await store.put('outbox', 'a', 3)).to.equal('local');
    expect(await store.all('outbox')).to.have.members([3, 2]);

    local.limit = 2;
    expect(await store.put('outbox', 'b', 4)).to.equal('local');
    expect(await store.get('outbox', 'b')).to.equal(4);
  });

  it('opens the database again when its connection was lost', async () => {
    const name = freshName();
    const opened: IDBDatabase[] = [];
    const store = await openStorage({ name, indexedDB: spyOn(opened) });
    await store.put('outbox', 'a', 1);

    // What Safari does to a page that it had suspended, without telling it.
    opened[0]!.close();

    expect(await store.put('outbox', 'b', 2)).to.equal('indexeddb');
    expect(await store.all('outbox')).to.deep.equal([1, 2]);
    expect(opened).to.have.lengthOf(2);
  });

  it('lets go of a database that another page deletes', async () => {
    const name = freshName();
    const store = await openStorage({ name });
    await store.put('outbox', 'a', 1);

    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.addEventListener('success', resolve);
      request.addEventListener('blocked', reject);
    });

    expect(await store.put('outbox', 'b', 2)).to.equal('indexeddb');
    expect(await store.all('outbox')).to.deep.equal([2]);
  });

  it('does without a database that hangs, and comes back to it', async () => {
    const clock = new FakeClock();
    const name = freshName();
    const opened: IDBDatabase[] = [];
    const store = await openStorage({ name, schedule: clock.schedule, indexedDB: spyOn(opened) });
    const release = await occupy(opened[0]!);

    const first = store.put('outbox', 'a', 1);
    await clock.advance(2_000);
    expect(await first).to.equal('memory');
    expect(await store.put('outbox', 'b', 2)).to.equal('memory');
    expect(await store.all('outbox')).to.have.members([1, 2]);
    await release();

    expect(await store.put('outbox', 'c', 3)).to.equal('indexeddb');
    expect(await store.all('outbox')).to.have.members([1, 2, 3]);
  });

  it('asks IndexedDB for strict durability', async () => {
    const opened: IDBDatabase[] = [];
    const store = await openStorage({ name: freshName(), indexedDB: spyOn(opened) });
    const durabilities: (string | undefined)[] = [];
    const database = opened[0]!;
    database.transaction = (names, mode, options) => {
      durabilities.push(options?.durability);
      return IDBDatabase.prototype.transaction.call(database, names, mode, options);
    };

    await store.put('outbox', 'a', 1);

    expect(durabilities).to.deep.equal(['strict']);
  });
});

/** The real IndexedDB, which notes the databases that it opens. */
function spyOn(opened: IDBDatabase[]): IDBFactory {
  const open = (name: string, version?: number) => {
    const request = indexedDB.open(name, version);
    request.addEventListener('success', () => opened.push(request.result));
    return request;
  };
  return { open } as unknown as IDBFactory;
}

/**
 * Keeps others from a collection until what this gives is called; that then waits for their turn to be over.
 */
async function occupy(database: IDBDatabase): Promise<() => Promise<void>> {
  let isHeld = true;
  const transaction = database.transaction('outbox', 'readwrite');
  const hold = () => {
    const request = transaction.objectStore('outbox').get('');
    request.addEventListener('success', () => isHeld && hold());
    return request;
  };
  await new Promise((resolve) => hold().addEventListener('success', resolve));
  return async () => {
    isHeld = false;
    const last = database.transaction('outbox', 'readwrite');
    last.objectStore('outbox').get('');
    await new Promise((resolve) => last.addEventListener('complete', resolve));
    await settle();
  };
}
