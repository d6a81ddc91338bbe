import { expect } from '@open-wc/testing';
import { parse } from 'valibot';
import { caseViewSchema, orderViewSchema } from '../../src/core/case.js';
import {
  type CaseContext,
  type CaseFactKind,
  type CaseRecord,
  type CaseView,
  conduct,
  dueFacts,
  orderViewOf,
  recordFact,
  viewOf,
} from '../../src/core/index.js';
import {
  act,
  caseId,
  contextOf,
  done,
  now,
  problemOf,
  reported,
  shopOrders,
  simpleProblem,
} from './sample.js';

const friday = '2026-11-13T12:00:00.000Z';
const saturday = '2026-11-14T12:00:00.000Z';
const tuesday = '2026-11-17T12:00:00.000Z';

const add = (record: CaseRecord, kind: CaseFactKind, at: string, data: Record<string, unknown> = {}) =>
  recordFact(record, { kind, at, data }, contextOf(record.orderId, at)).record;

function chosen(orderId: string, kind: string): CaseRecord {
  const context = contextOf(orderId);
  const opened = reported(orderId);
  const remedyId = viewOf(opened, context).offers.find((offer) => offer.kind === kind)?.id ?? '';
  return done(opened, 'remedy.chosen', { remedyId }, context).record;
}

/** Cases in which everything is said that can be said, with the moment at which each is looked at. */
function cases(): readonly (readonly [name: string, record: CaseRecord, at: string])[] {
  const unexplained = done(
    undefined,
    'problem.reported',
    { orderId: '10482', problem: problemOf('10482'), locale: 'en' },
    { ...contextOf('10482'), facts: { known: {}, events: [] } },
  ).record;
  const explained = add(unexplained, 'cause_found', friday, { text: 'The box had no inner padding.' });
  const told = add(chosen('10482', 'replacement'), 'told', now, { team: 'packing team' });
  const sent = add(add(add(told, 'packed', now), 'shipped', now), 'out_for_delivery', friday);
  const delivered = add(sent, 'delivered', friday);
  const missed = dueFacts(told, contextOf('10482', saturday)).record;
  const missedSoon = add(told, 'missed', friday, {
    reason: 'The van broke down in Kassel.',
    newBy: '2026-11-16',
  });
  const madeUp = add(missed, 'instructed', saturday, { amount: 8900, day: '2026-11-18', reason: 'missed' });
  const goodwill = chosen('10433', 'cancel_order');
  const granted = goodwill.facts.find(({ kind }) => kind === 'granted')?.id;
  const credited = add(goodwill, 'credited', friday, { extra: granted, amount: 1000 });
  const fee = add(reported('10467'), 'instructed', now, { automatic: true, amount: 590, day: '2026-11-17' });
  const refunding = add(chosen('10482', 'refund_full'), 'instructed', now, {
    amount: 8900,
    day: '2026-11-17',
  });
  const refunded = add(refunding, 'refunded', friday, { amount: 8900 });
  const danger = done(
    reported('10402'),
    'person.requested',
    { channel: 'call', contact: '1', locale: 'en' },
    contextOf('10402'),
  ).record;
  const person = done(
    reported('10482'),
    'person.requested',
    { channel: 'email', locale: 'en' },
    contextOf('10482'),
  ).record;
  const spoken = add(person, 'contacted', friday);
  const followed = dueFacts(delivered, contextOf('10482', tuesday)).record;
  const reopened = done(
    followed,
    'resolution.answered',
    { sorted: 'partly', words: 'It flickers.' },
    contextOf('10482', tuesday),
  ).record;
  return [
    ['nobody knows why', unexplained, now],
    ['the cause is found', explained, friday],
    ['agreed and told', told, now],
    ['on its way', sent, friday],
    ['delivered', delivered, friday],
    ['missed', missed, saturday],
    ['going to be missed', missedSoon, friday],
    ['missed and made up for', madeUp, saturday],
    ['a gift is granted', goodwill, now],
    ['a gift is there', credited, friday],
    ['the fee goes back', fee, now],
    ['a refund is under way', refunding, now],
    ['a refund is there', refunded, friday],
    ['danger', danger, now],
    ['a person is asked for', person, now],
    ['a person has spoken', spoken, friday],
    ['following up', followed, tuesday],
    ['following up on a refund', refunded, tuesday],
    ['opened again', reopened, tuesday],
  ];
}

interface Bound {
  readonly record: string;
  readonly texts: readonly string[];
}

/** Every sentence of a view that names the record behind it. */
function boundIn(view: CaseView): readonly Bound[] {
  const { acknowledgement, standing, promise, person, safety, followUp, automatic, extra, told } = view;
  const sentences = [
    ...automatic,
    ...extra,
    ...told,
    safety?.contact,
    followUp?.intro,
    acknowledgement?.explanation.unknown,
  ];
  const rows = standing?.rows.filter(({ state }) => state !== 'next') ?? [];
  const { cause } = acknowledgement?.explanation ?? {};
  return [
    ...sentences.flatMap((bound) => (bound ? [{ record: bound.record, texts: [bound.text] }] : [])),
    ...rows.map(({ id, text, why }) => ({ record: id, texts: why ? [text, why] : [text] })),
    ...(standing?.missed ? [{ record: standing.missed.record, texts: [standing.missed.letter] }] : []),
    ...(promise
      ? [{ record: promise.record, texts: [[promise.lead, promise.day, promise.rest].join(' ')] }]
      : []),
    ...(person ? [{ record: person.record, texts: [person.text] }] : []),
    ...(cause && cause.fact !== 'cause' ? [{ record: cause.fact, texts: [cause.text] }] : []),
  ];
}

const without = (record: CaseRecord, id: string): CaseRecord => ({
  ...record,
  facts: record.facts.filter((fact) => fact.id !== id),
});

describe('viewOf: delete the record and the sentence is gone', () => {
  for (const [name, record, at] of cases()) {
    const context = contextOf(record.orderId, at);
    const view = viewOf(record, context);

    for (const { record: id, texts } of boundIn(view)) {
      it(`when ${name}: “${texts[0]}”`, () => {
        const fact = record.facts.find((entry) => entry.id === id);
        expect(fact, 'the record that is named exists').not.to.equal(undefined);

        const left = boundIn(viewOf(without(record, id), context));

        expect(left.filter((bound) => bound.record === id)).to.deep.equal([]);
        const others = boundIn(view)
          .filter((bound) => bound.record !== id)
          .flatMap((bound) => bound.texts);
        for (const text of texts) {
          if (!others.includes(text)) expect(left.flatMap((bound) => bound.texts)).not.to.include(text);
        }
      });
    }
  }

  it('covers every kind of sentence that carries a record', () => {
    const views = cases().map(([, record, at]) => viewOf(record, contextOf(record.orderId, at)));
    const some = (has: (view: CaseView) => unknown) => views.some((view) => Boolean(has(view)));

    expect(some(({ told }) => told.length)).to.equal(true);
    expect(some(({ extra }) => extra.length)).to.equal(true);
    expect(some(({ automatic }) => automatic.length)).to.equal(true);
    expect(some(({ promise }) => promise)).to.equal(true);
    expect(some(({ standing }) => standing?.missed)).to.equal(true);
    expect(some(({ followUp }) => followUp?.intro)).to.equal(true);
    expect(some(({ person }) => person)).to.equal(true);
    expect(some(({ safety }) => safety?.contact)).to.equal(true);
    expect(some(({ acknowledgement }) => acknowledgement?.explanation.unknown)).to.equal(true);
    expect(some(({ acknowledgement }) => acknowledgement?.explanation.cause)).to.equal(true);
  });

  it('says that a promise was missed only by the record of the miss', () => {
    const missed = dueFacts(chosen('10482', 'replacement'), contextOf('10482', saturday)).record;
    const made = add(missed, 'instructed', saturday, { amount: 8900, day: '2026-11-18' });
    const miss = missed.facts.find(({ kind }) => kind === 'missed')?.id ?? '';

    expect(viewOf(made, contextOf('10482', saturday)).standing?.missed?.title).to.equal(
      'We missed Friday 13 November. We’re sorry.',
    );
    expect(viewOf(without(made, miss), contextOf('10482', saturday)).standing?.missed).to.equal(undefined);
  });

  it('says that we told a team only when somebody was told (A69)', () => {
    const agreed = chosen('10482', 'replacement');

    expect(viewOf(agreed, contextOf('10482')).told).to.deep.equal([]);
    expect(viewOf(add(agreed, 'told', now, {}), contextOf('10482')).told).to.deep.equal([]);
    expect(
      viewOf(add(agreed, 'told', now, { team: 'packing team' }), contextOf('10482')).told[0]?.text,
    ).to.contain('our packing team');
  });
});

describe('viewOf: every view', () => {
  for (const [name, record, at] of cases()) {
    const view = viewOf(record, contextOf(record.orderId, at));

    it(`is what the schema says when ${name}`, () => {
      expect(parse(caseViewSchema, JSON.parse(JSON.stringify(view)))).to.deep.equal(
        JSON.parse(JSON.stringify(view)),
      );
    });

    it(`has no hole in it when ${name}`, () => {
      expect(JSON.stringify(view)).not.to.match(/undefined|NaN|Invalid|\[object/u);
      const { said: _, ...shown } = view;
      expect(JSON.stringify(shown)).not.to.match(
        / {2}|reached you Today|\b(fri|mon|tue|wed|thu|sat|sun) \d/u,
      );
    });

    it(`says sorry once in a message when ${name}`, () => {
      const { acknowledgement, standing, again, safety } = view;
      const messages = [acknowledgement, standing?.missed, again, safety].flatMap((part) =>
        part ? [`${part.title} ${part.letter}`] : [],
      );
      for (const message of messages)
        expect(message.match(/sorry/giu)?.length ?? 0, message).to.be.at.most(1);
    });
  }

  it('shows no offer token, and nothing of the shop’s stock or rules of thumb', () => {
    const view = JSON.stringify(viewOf(reported('10482'), contextOf('10482')));

    expect(view).not.to.match(/"token"|"stock"|"trace"|"cost"/u);
  });

  it('shows the moment at which it was made', () => {
    expect(viewOf(reported('10482'), contextOf('10482', friday)).now).to.equal(friday);
  });
});

describe('viewOf: offers', () => {
  const context = contextOf('10482');

  it('are open while something can be chosen, and closed once it cannot be changed', () => {
    const agreed = chosen('10482', 'replacement');

    expect(viewOf(reported('10482'), context).offers.length).to.equal(4);
    expect(viewOf(agreed, context).offers.length).to.equal(4);
    expect(viewOf(agreed, contextOf('10482', '2026-11-12T16:00:00.000Z')).offers).to.deep.equal([]);
  });

  it('are absent while it is not clear what went wrong, and beside a question', () => {
    const unclear = simpleProblem({ category: 'unclear', items: [], words: 'Hm.' });
    const asked = done(
      undefined,
      'problem.reported',
      { orderId: '10482', problem: unclear, locale: 'en' },
      context,
    ).record;

    const view = viewOf(asked, context);

    expect(view.offers).to.deep.equal([]);
    expect(view.question?.text).to.contain('What went wrong');
    expect(view.acknowledgement).to.equal(undefined);
  });

  it('show what is withheld once per kind, with its true reason', () => {
    const { withheld } = viewOf(reported('10482'), context);

    expect(withheld.map(({ kind, why }) => [kind, why])).to.deep.equal([
      ['repair', 'The base is one piece of glass. Mended, it would not be safe.'],
    ]);
  });

  it('tell that one has gone until something else happens', () => {
    const soldOut: CaseContext = {
      ...context,
      order: { ...context.order, items: context.order.items.map((item) => ({ ...item, stock: 0 })) },
    };
    const refused = act(
      reported('10482'),
      'remedy.chosen',
      { remedyId: 'DMG-NEW-GIFT~~2026-11-13' },
      soldOut,
    );
    const { record } = refused as { record: CaseRecord };

    expect(viewOf(record, soldOut).notice).to.deep.equal({
      title: 'What you chose, a new lamp, is no longer as you saw it',
      text: 'We’re sorry it changed while you were deciding. Here is what we can do now.',
    });
    expect(viewOf(add(record, 'told', now, { team: 'x' }), soldOut).notice).to.equal(undefined);
  });

  it('stay open in danger: the way to the refund is never closed', () => {
    expect(viewOf(reported('10402'), contextOf('10402')).offers.map(({ kind }) => kind)).to.deep.equal([
      'refund_full',
    ]);
  });

  for (const { order } of shopOrders) {
    it(`leave nobody with an empty page: order ${order.id} has a choice, a promise or a person`, () => {
      const { offers, promise, person, channels } = viewOf(reported(order.id), contextOf(order.id));

      expect(offers.length > 0 || promise !== undefined || person !== undefined).to.equal(true);
      expect(channels.length).to.be.greaterThan(0);
    });
  }
});

describe('viewOf: safety', () => {
  it('says first what to do, whom to call and who calls', () => {
    const record = done(
      reported('10402'),
      'person.requested',
      { channel: 'call', contact: '1', locale: 'en' },
      contextOf('10402'),
    ).record;

    const { safety, severity, extra } = viewOf(record, contextOf('10402'));

    expect(severity).to.equal('S4');
    expect(safety?.title).to.equal('Stop using the kettle now');
    expect(safety?.steps[0]).to.equal('Switch it off at the wall, then unplug it.');
    expect(safety?.emergency.number).to.equal('112');
    expect(safety?.contact?.text).to.equal('Our safety lead calls you by 10:47.');
    expect(extra).to.deep.equal([]);
  });

  it('is absent where nobody is in danger, and for a stranger’s order', () => {
    expect(viewOf(reported('10482'), contextOf('10482')).safety).to.equal(undefined);
    expect(
      viewOf(reported('10482', { category: 'account_security', safety: undefined }), contextOf('10482'))
        .safety,
    ).to.equal(undefined);
  });
});

describe('viewOf: follow-up', () => {
  const delivered = () => add(chosen('10482', 'replacement'), 'delivered', friday);

  it('asks from its day on, not earlier (A55b)', () => {
    expect(viewOf(delivered(), contextOf('10482', '2026-11-16T06:59:59.000Z')).followUp).to.equal(undefined);
    expect(viewOf(delivered(), contextOf('10482', '2026-11-16T07:00:00.000Z')).followUp?.question).to.equal(
      'Is the problem with your lamp sorted out?',
    );
  });

  it('says what reached the customer, with its day', () => {
    expect(viewOf(delivered(), contextOf('10482', tuesday)).followUp?.intro?.text).to.equal(
      'Your lamp reached you Fri 13 Nov, 13:00.',
    );
  });

  it('brings the second and last apology with “not sorted”, and asks no rating first (A11)', () => {
    const record = done(
      delivered(),
      'resolution.answered',
      { sorted: 'no' },
      contextOf('10482', tuesday),
    ).record;

    const view = viewOf(record, contextOf('10482', tuesday));

    expect(view.state).to.equal('reopened');
    expect(view.again?.letter).to.contain('sorry');
    expect(view.offers.length).to.be.greaterThan(0);
    expect(view.outcome).to.deep.equal({ sorted: 'no' });
  });
});

describe('viewOf: what was said', () => {
  const said = (record: CaseRecord) =>
    viewOf(record, contextOf(record.orderId)).said.map(({ by, text }) => `${by}: ${text}`);

  it('is the customer’s words and our answer', () => {
    const lines = said(reported('10482'));

    expect(lines.length).to.equal(2);
    expect(lines[0]).to.match(/^customer: The lamp came with the shade torn/u);
    expect(lines[1]).to.match(/^shop: We’re sorry, Maya\./u);
  });

  it('has each thing once, though two records may tell of it', () => {
    const context = contextOf('10482');
    const countered = done(
      reported('10482'),
      'counter.proposed',
      { words: 'A blue one, please.' },
      context,
    ).record;

    expect(said(countered).filter((line) => line.includes('A blue one')).length).to.equal(1);
  });

  it('answers a correction, not also what it corrected', () => {
    const amended = done(
      reported('10482'),
      'problem.amended',
      { problem: problemOf('10482', { words: 'It does not work either.' }) },
      contextOf('10482'),
    ).record;

    expect(said(amended).map((line) => line.split(':')[0])).to.deep.equal(['customer', 'customer', 'shop']);
  });

  it('does not repeat an answer that became part of the story', () => {
    const context = contextOf('10482');
    const unclear = simpleProblem({ category: 'unclear', items: [], words: 'Hm.' });
    const asked = done(
      undefined,
      'problem.reported',
      { orderId: '10482', problem: unclear, locale: 'en' },
      context,
    ).record;
    const answered = done(
      asked,
      'question.answered',
      { questionId: 'q', answer: 'The lamp is cracked.' },
      context,
    ).record;

    expect(said(answered).filter((line) => line.startsWith('customer'))).to.deep.equal([
      'customer: Hm.',
      'customer: The lamp is cracked.',
    ]);
  });
});

describe('viewOf: a case that another program kept', () => {
  it('is shown as far as it can be read', () => {
    const bare: CaseRecord = {
      id: caseId,
      reference: 'AM-1',
      orderId: '10482',
      locale: 'en',
      createdAt: now,
      revision: 1,
      state: 'agreed',
      facts: [],
    };

    const view = viewOf(bare, contextOf('10482'));

    expect(view).to.deep.include({ state: 'agreed', offers: [], automatic: [], told: [], extra: [] });
  });

  it('does not depend on the machine: conduct and view need no clock and no randomness', () => {
    const fixed = { ...contextOf('10482'), newId: () => 'same' };
    const make = () => {
      const conducted = conduct(
        undefined,
        caseId,
        {
          id: 'e',
          type: 'problem.reported',
          data: { orderId: '10482', problem: problemOf('10482'), locale: 'en' },
        },
        fixed,
      );
      return conducted.status === 'done' ? viewOf(conducted.record, fixed) : undefined;
    };

    expect(make()).to.deep.equal(make());
  });
});

describe('orderViewOf', () => {
  it('shows what the customer bought, and neither stock nor price', () => {
    const { order } = contextOf('10482');

    const view = orderViewOf(order);

    expect(parse(orderViewSchema, view)).to.deep.equal(view);
    expect(JSON.stringify(view)).not.to.match(/stock|unitPrice|payment/u);
    expect(view.items.map(({ noun }) => noun)).to.deep.equal(['lamp', 'tumblers', 'throw']);
  });
});
