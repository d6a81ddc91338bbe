import { expect, waitUntil } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';
import { CaseController, type LoadStore } from '../../src/controllers/case-controller.js';
import { CaseStore } from '../../src/controllers/case-store.js';
import { emptyDraft } from '../../src/controllers/draft.js';
import { StoryShop } from '../../stories/data/shop.js';

const host = {
  addController: () => undefined,
  requestUpdate: () => undefined,
} as unknown as ReactiveControllerHost;
const written = { ...emptyDraft, words: 'The shade is torn.' };

/** A controller whose store comes when the test says so. */
function slowController(): { controller: CaseController; arrive: (store?: typeof CaseStore) => void } {
  const waiting: Parameters<ConstructorParameters<typeof Promise<typeof CaseStore>>[0]>[] = [];
  const load: LoadStore = () => new Promise((...settle) => waiting.push(settle));
  const arrive = (store?: typeof CaseStore) => {
    for (const [resolve, reject] of waiting.splice(0)) {
      if (store) resolve(store);
      else reject(new TypeError('no connection'));
    }
  };
  return { controller: new CaseController(host, load, () => undefined), arrive };
}

function optionsOf({ endpoint, orderId }: StoryShop): Parameters<CaseController['start']>[0] {
  return { endpoint, orderId, locale: 'en-GB' };
}

describe('CaseController', () => {
  it('keeps what is written before the store is here, and hands it over', async () => {
    const { controller, arrive } = slowController();
    controller.start(optionsOf(new StoryShop('10482')));

    controller.edit(written);
    const before = controller.snapshot.draft.words;
    arrive(CaseStore);
    await waitUntil(() => controller.store);

    expect(before).to.equal(written.words);
    expect(controller.snapshot.draft.words).to.equal(written.words);
    controller.stop();
  });

  it('does what was asked before the store was here once the order is known', async () => {
    const { controller, arrive } = slowController();
    controller.start(optionsOf(new StoryShop('10482')));
    const orders: unknown[] = [];

    controller.act((store) => orders.push(store.snapshot.order?.id));
    arrive(CaseStore);
    await waitUntil(() => orders.length > 0);

    expect(orders).to.deep.equal(['10482']);
    controller.stop();
  });

  it('asks again for what could not be loaded', async () => {
    const { controller, arrive } = slowController();
    controller.start(optionsOf(new StoryShop('10482')));
    const done: string[] = [];
    controller.edit(written);
    arrive();
    await Promise.resolve();

    controller.act(({ snapshot }) => done.push(snapshot.draft.words));
    arrive(CaseStore);
    await waitUntil(() => done.length > 0);

    expect(done).to.deep.equal([written.words]);
    controller.stop();
  });

  it('does nothing for a case that was left meanwhile', async () => {
    const { controller, arrive } = slowController();
    controller.start(optionsOf(new StoryShop('10482')));
    const done: unknown[] = [];
    controller.act(() => done.push('the first'));

    controller.start(optionsOf(new StoryShop('10483')));
    controller.act(({ snapshot }) => done.push(snapshot.draft.words));
    arrive(CaseStore);
    await waitUntil(() => done.length > 0);

    expect(done).to.deep.equal(['']);
    controller.stop();
  });
});
