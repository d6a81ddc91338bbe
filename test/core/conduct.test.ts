import { expect } from '@open-wc/testing';
import { parse } from 'valibot';
import {
  type CaseContext,
  type CaseRecord,
  caseRecordSchema,
  dueFacts,
  type Effect,
  life,
  recordFact,
  viewOf,
} from '../../src/core/index.js';
import {
  act,
  caseId,
  contextOf,
  done,
  now,
  policy,
  problemOf,
  reported,
  shopOrders,
  simpleProblem,
} from './sample.js';

const at = (orderId: string, instant: string): CaseContext => contextOf(orderId, instant);
const later = (hours: number) => new Date(Date.parse(now) + hours * 3_600_000).toISOString();
const kinds = (record: CaseRecord) => record.facts.map(({ kind }) => kind);
const names = (effects: readonly Effect[]) => effects.map(({ name }) => name);
const remedies = (effects: readonly Effect[]) => effects.filter(({ name }) => name === 'remedy');

/** The id of the first offer of a kind. */
function offer(record: CaseRecord, context: CaseContext, kind: string): string {
  const found = viewOf(record, context).offers.find((option) => option.kind === kind);
  if (!found) throw new Error(`no ${kind} on offer`);
  return found.id;
}

function agreed(orderId: string, kind: string): CaseRecord {
  const record = reported(orderId);
  const context = contextOf(orderId);
  return done(record, 'remedy.chosen', { remedyId: offer(record, context, kind) }, context).record;
}

const record = (
  from: CaseRecord,
  kind: Parameters<typeof recordFact>[1]['kind'],
  context: CaseContext,
  data = {},
) => recordFact(from, { kind, at: context.now, data }, context);

/** The lamp, replaced and delivered on Friday at 13:00; on Tuesday we ask. */
function delivered(): CaseRecord {
  return record(agreed('10482', 'replacement'), 'delivered', at('10482', '2026-11-13T12:00:00.000Z')).record;
}

const tuesday = '2026-11-17T09:00:00.000Z';

describe('conduct: a report', () => {
  it('opens a case with a reference, an acknowledgement and the story as told', () => {
    const opened = reported('10482');

    expect(opened).to.deep.include({
      id: caseId,
      orderId: '10482',
      locale: 'en',
      state: 'acknowledged',
      revision: 1,
      createdAt: now,
    });
    expect(opened.reference).to.match(/^AM-/u);
    expect(opened.acknowledgement?.title).to.equal('We’re sorry, Maya.');
    expect(kinds(opened)).to.deep.equal(['reported']);
  });

  for (const { order } of shopOrders) {
    it(`keeps a record of order ${order.id} that survives storage`, () => {
      const opened = reported(order.id);

      expect(parse(caseRecordSchema, JSON.parse(JSON.stringify(opened)))).to.deep.equal(
        JSON.parse(JSON.stringify(opened)),
      );
    });
  }

  it('gives the same for the same, ids apart (A29)', () => {
    const ids = () => {
      let next = 0;
      return () => `n${++next}`;
    };
    const once = () =>
      act(
        undefined,
        'problem.reported',
        { orderId: '10467', problem: problemOf('10467'), locale: 'en' },
        { ...contextOf('10467'), newId: ids() },
      );

    expect(once()).to.deep.equal(once());
  });

  it('tells the team that can stop it (A69), and owes a reason where none is known', () => {
    const context = { ...contextOf('10482'), facts: { known: {}, events: [] } };

    const { record: opened, effects } = done(
      undefined,
      'problem.reported',
      { orderId: '10482', problem: problemOf('10482'), locale: 'en' },
      context,
    );

    expect(names(effects)).to.deep.equal(['cause']);
    expect(effects[0]?.data).to.deep.include({
      team: 'packing team',
      category: 'arrived_damaged',
      answerBy: '2026-11-17',
    });
    expect(kinds(opened)).to.deep.equal(['reported', 'answer_promised']);
  });

  it('asks one open question about what is unclear, and only one (A38, A48)', () => {
    const context = contextOf('10482');
    const unclear = simpleProblem({ category: 'unclear', items: [], words: 'Hm.' });
    const asked = done(
      undefined,
      'problem.reported',
      { orderId: '10482', problem: unclear, locale: 'en' },
      context,
    ).record;

    const again = done(asked, 'question.answered', { questionId: 'q', answer: 'I do not know.' }, context);

    expect([asked.state, again.record.state]).to.deep.equal(['clarifying', 'withPerson']);
    expect(names(again.effects)).to.deep.equal(['person']);
    expect(asked.acknowledgement).to.equal(undefined);
  });

  it('reads the answer with the story: what happened, to which line, by when', () => {
    const context = contextOf('10482');
    const unclear = simpleProblem({ category: 'unclear', items: [], words: 'I am not happy.' });
    const asked = done(
      undefined,
      'problem.reported',
      { orderId: '10482', problem: unclear, locale: 'en' },
      context,
    ).record;

    const answered = done(
      asked,
      'question.answered',
      { questionId: 'q', answer: 'The lamp came broken. I need it by Saturday.' },
      context,
    ).record;

    expect(answered.state).to.equal('acknowledged');
    expect(answered.problem).to.deep.include({
      category: 'arrived_damaged',
      subReason: 'broken',
      items: [{ sku: 'lumi-table-lamp', quantity: 1 }],
      needBy: '2026-11-14',
      words: 'I am not happy.\nThe lamp came broken. I need it by Saturday.',
    });
  });

  it('takes an answer from nobody before a question was put to them', () => {
    expect(
      act(undefined, 'question.answered', { questionId: 'q', answer: 'x' }, contextOf('10482')),
    ).to.deep.equal({
      status: 'refused',
      reason: 'unknown_case',
    });
  });

  it('puts a person on to danger at once, and leaves the way to the refund open (A7)', () => {
    const { record: opened, effects } = done(
      undefined,
      'problem.reported',
      { orderId: '10402', problem: problemOf('10402'), locale: 'en' },
      contextOf('10402'),
    );

    expect(opened.state).to.equal('withPerson');
    expect(effects.find(({ name }) => name === 'person')?.data).to.deep.include({
      role: 'safety',
      within: 5,
    });
    expect(viewOf(opened, contextOf('10402')).offers.map(({ kind }) => kind)).to.deep.equal(['refund_full']);
  });

  it('is corrected by another, which acknowledges anew', () => {
    const opened = reported('10482');

    const amended = done(
      opened,
      'problem.amended',
      { problem: problemOf('10482', { category: 'faulty', subReason: undefined }) },
      contextOf('10482'),
    ).record;

    expect(amended.problem?.category).to.equal('faulty');
    expect(amended.acknowledgement?.letter).not.to.equal(opened.acknowledgement?.letter);
    expect(amended.revision).to.equal(2);
  });
});

describe('conduct: what needs no choice', () => {
  it('gives a second charge back and says so without asking', () => {
    const { record: opened, effects } = done(
      undefined,
      'problem.reported',
      { orderId: '10440', problem: problemOf('10440'), locale: 'en' },
      contextOf('10440'),
    );

    expect(opened.state).to.equal('agreed');
    expect(remedies(effects)[0]?.data).to.deep.include({ automatic: true });
    expect((remedies(effects)[0]?.data['option'] as { amount: number }).amount).to.equal(13490);
  });

  it('gives the delivery fee back beside the choices', () => {
    const { record: opened, effects } = done(
      undefined,
      'problem.reported',
      { orderId: '10467', problem: problemOf('10467'), locale: 'en' },
      contextOf('10467'),
    );

    expect(opened.state).to.equal('acknowledged');
    expect(remedies(effects).length).to.equal(1);
  });

  it('is done once, however often the problem is told again', () => {
    let opened = reported('10467');
    const given: Effect[] = [];
    for (const words of ['It was Tuesday.', 'Tuesday, I said.', 'Still not here.']) {
      const { record: next, effects } = done(
        opened,
        'problem.amended',
        { problem: problemOf('10467', { words }) },
        contextOf('10467'),
      );
      given.push(...remedies(effects));
      opened = next;
    }

    expect(given).to.deep.equal([]);
  });

  it('is not done again when the case is opened again, and then a person is on offer', () => {
    const paid = record(reported('10440'), 'refunded', at('10440', later(30)), { amount: 13490 }).record;
    const context = at('10440', later(200));
    const again = done(paid, 'case.reopened', { words: 'It never came.' }, context).record;

    const amended = done(again, 'problem.amended', { problem: problemOf('10440') }, context);

    expect(remedies(amended.effects)).to.deep.equal([]);
    expect(viewOf(again, context).offers.map(({ kind }) => kind)).to.deep.equal(['human_contact']);
  });
});

describe('conduct: a choice', () => {
  it('agrees on the remedy, instructs it and grants what goes with it', () => {
    const opened = reported('10433');
    const context = contextOf('10433');

    const { record: chosen, effects } = done(
      opened,
      'remedy.chosen',
      { remedyId: offer(opened, context, 'cancel_order') },
      context,
    );

    expect(chosen.state).to.equal('agreed');
    expect(kinds(chosen).slice(-2)).to.deep.equal(['agreed', 'granted']);
    expect(remedies(effects).map(({ data }) => Object.keys(data).includes('extra'))).to.deep.equal([
      false,
      true,
    ]);
  });

  it('keeps the trace and the policy by which it was offered', () => {
    const fact = agreed('10482', 'replacement').facts.find(({ kind }) => kind === 'agreed');

    expect(fact?.data['policy']).to.equal('alder-row/2026-11-01');
    expect((fact?.data['trace'] as unknown[]).length).to.be.greaterThan(policy.remedies.length);
  });

  it('is refused with the fresh set when the offer is gone (A51)', () => {
    const opened = reported('10482');
    const context = contextOf('10482');
    const remedyId = offer(opened, context, 'replacement');
    const soldOut = {
      ...context,
      order: { ...context.order, items: context.order.items.map((item) => ({ ...item, stock: 0 })) },
    };

    const refused = act(opened, 'remedy.chosen', { remedyId }, soldOut);

    expect(refused).to.deep.include({ status: 'refused', reason: 'offer_gone' });
    const view = viewOf((refused as { record: CaseRecord }).record, soldOut);
    expect(view.notice?.title).to.contain('a new lamp');
    expect(view.offers.map(({ kind }) => kind)).not.to.include('replacement');
    expect(view.state).to.equal('acknowledged');
  });

  it('is refused when it was made up', () => {
    expect(
      act(reported('10482'), 'remedy.chosen', { remedyId: 'DMG-BACK~999999~2026-11-13' }, contextOf('10482')),
    ).to.deep.include({
      status: 'refused',
      reason: 'offer_gone',
    });
  });

  it('is not made twice: the second time is not now, and leaves nothing behind', () => {
    const chosen = agreed('10482', 'replacement');

    const again = act(chosen, 'remedy.chosen', { remedyId: 'GONE~1~2' }, contextOf('10482'));

    expect(again).to.deep.equal({ status: 'refused', reason: 'not_now', record: chosen });
  });

  it('can be replaced until the cut-off of the day on which work starts (A20)', () => {
    const chosen = agreed('10482', 'replacement');
    const context = at('10482', '2026-11-12T15:59:00.000Z');

    const { record: changed, effects } = done(
      chosen,
      'remedy.changed',
      { remedyId: offer(chosen, context, 'refund_full') },
      context,
    );

    expect(changed.state).to.equal('agreed');
    expect(remedies(effects)[0]?.data['replaces']).to.equal(
      chosen.facts.find(({ kind }) => kind === 'agreed')?.id,
    );
    expect(kinds(changed).filter((kind) => kind === 'agreed').length).to.equal(2);
  });

  it('cannot be replaced after the cut-off, nor once work has begun', () => {
    const chosen = agreed('10482', 'replacement');
    const packed = record(chosen, 'packed', at('10482', later(1))).record;

    expect(
      act(chosen, 'remedy.changed', { remedyId: 'x' }, at('10482', '2026-11-12T16:00:00.000Z')),
    ).to.deep.include({ reason: 'too_late' });
    expect(act(packed, 'remedy.changed', { remedyId: 'x' }, at('10482', later(2)))).to.deep.include({
      reason: 'too_late',
    });
  });

  it('grants goodwill once, however often the choice changes', () => {
    const chosen = agreed('10433', 'cancel_order');
    const context = contextOf('10433');

    const { effects } = done(
      chosen,
      'remedy.changed',
      { remedyId: offer(chosen, context, 'wait_with_update') },
      context,
    );

    expect(remedies(effects).some(({ data }) => 'extra' in data)).to.equal(false);
  });

  it('does not take the place of a remedy that was carried out before', () => {
    const context = at('10482', later(100));
    const reopened = done(delivered(), 'case.reopened', {}, context).record;

    const { effects } = done(
      reopened,
      'remedy.chosen',
      { remedyId: offer(reopened, context, 'refund_full') },
      context,
    );

    expect(remedies(effects)[0]?.data['replaces']).to.equal(undefined);
  });

  it('pays only what an earlier refund of the same thing has left', () => {
    const kept = agreed('10482', 'refund_partial');
    const context = at('10482', later(150));
    const paid = record(kept, 'refunded', context).record;
    const reopened = done(paid, 'case.reopened', { words: 'It fell apart.' }, context).record;

    const back = viewOf(reopened, context).offers.find(({ kind }) => kind === 'refund_full');

    expect(back?.amount?.amount).to.equal(8900 - 3560);
    expect(back?.conditions).to.contain('What is left of the price.');
  });
});

describe('conduct: a person', () => {
  it('is one request away without a case, with a time (A70)', () => {
    const { record: asked, effects } = done(
      undefined,
      'person.requested',
      { orderId: '10482', channel: 'call', contact: '+49 171 1', locale: 'en' },
      contextOf('10482'),
    );

    expect(asked.state).to.equal('withPerson');
    expect(effects[0]).to.deep.include({ name: 'person' });
    expect(effects[0]?.data).to.deep.include({ channel: 'call', contact: '+49 171 1', by: later(10 / 60) });
  });

  it('leaves an agreement as it is', () => {
    const chosen = agreed('10482', 'replacement');

    const asked = done(
      chosen,
      'person.requested',
      { channel: 'chat', locale: 'en' },
      contextOf('10482'),
    ).record;

    expect(asked.state).to.equal('agreed');
  });

  it('hears what would work when nothing on offer does (A53)', () => {
    const { record: asked, effects } = done(
      reported('10482'),
      'counter.proposed',
      { words: 'A blue one.' },
      contextOf('10482'),
    );

    expect(asked.state).to.equal('withPerson');
    expect(effects[0]?.data).to.deep.include({ words: 'A blue one.' });
    expect(viewOf(asked, contextOf('10482')).offers.length).to.be.greaterThan(0);
  });

  it('from safety calls within minutes where somebody is in danger', () => {
    const asked = done(
      reported('10402'),
      'person.requested',
      { channel: 'call', contact: '1', locale: 'en' },
      at('10402', '2026-11-14T23:00:00.000Z'),
    ).record;

    expect(asked.facts.at(-1)?.data).to.deep.include({ role: 'safety', by: '2026-11-14T23:05:00.000Z' });
  });

  it('takes a withdrawal from the contract', () => {
    const { record: withdrawn, effects } = done(
      undefined,
      'contract.withdrawn',
      { orderId: '10482', name: 'Maya', contact: 'maya@example.com' },
      contextOf('10482'),
    );

    expect(kinds(withdrawn)).to.deep.equal(['withdrawn', 'person_requested']);
    expect(names(effects)).to.deep.equal(['person']);
  });
});

describe('conduct: the end', () => {
  it('asks when the remedy has been felt, and takes the answer', () => {
    const context = at('10482', tuesday);

    const sorted = done(delivered(), 'resolution.answered', { sorted: 'yes' }, context).record;
    const rated = done(sorted, 'follow-up.rated', { rating: 5, comment: 'Quick.' }, context).record;

    expect(rated.state).to.equal('resolved');
    expect(viewOf(rated, context).outcome).to.deep.equal({ sorted: 'yes', rating: 5, comment: 'Quick.' });
  });

  it('takes no answer before it asks', () => {
    expect(
      act(delivered(), 'resolution.answered', { sorted: 'yes' }, at('10482', later(30))),
    ).to.deep.include({ reason: 'not_now' });
    expect(
      act(agreed('10482', 'replacement'), 'follow-up.rated', { rating: 1 }, contextOf('10482')),
    ).to.deep.include({ reason: 'not_now' });
  });

  for (const sorted of ['partly', 'no'] as const) {
    it(`opens the same case again for “${sorted}”, with a lead who knows all of it (A55c, E2)`, () => {
      const context = at('10482', tuesday);

      const { record: again, effects } = done(
        delivered(),
        'resolution.answered',
        { sorted, words: 'It flickers.' },
        context,
      );

      expect(again).to.deep.include({ id: caseId, state: 'reopened' });
      expect(effects[0]).to.deep.include({ name: 'person' });
      expect(effects[0]?.data).to.deep.include({ role: 'lead', reason: 'reopened', words: 'It flickers.' });
      expect(viewOf(again, context).severity).to.equal('S3');
    });
  }

  it('does not ask again at once when the customer has said no and wants a person', () => {
    const context = at('10482', tuesday);
    const reopened = done(delivered(), 'resolution.answered', { sorted: 'no' }, context).record;

    const asked = done(reopened, 'person.requested', { channel: 'call', locale: 'en' }, context).record;

    expect(viewOf(asked, context)).to.deep.include({ state: 'withPerson' });
    expect(dueFacts(asked, at('10482', later(300))).effects).to.deep.equal([]);
  });

  it('lets a customer leave, and come back', () => {
    const context = contextOf('10482');
    const left = done(reported('10482'), 'case.left', { reason: 'Found it.' }, context).record;

    const back = done(left, 'case.reopened', {}, context).record;

    expect([left.state, back.state]).to.deep.equal(['left', 'reopened']);
  });

  it('takes coming back for no second failure: no apology for one, and no goodwill', () => {
    const context = contextOf('10482');
    const left = done(reported('10482'), 'case.left', {}, context).record;

    const view = viewOf(done(left, 'case.reopened', {}, context).record, context);

    expect(view.again).to.equal(undefined);
    expect(view.severity).to.equal('S2');
  });

  it('takes back what a customer chooses on coming back', () => {
    const context = contextOf('10482');
    const left = done(reported('10482'), 'case.left', {}, context).record;
    const back = done(left, 'case.reopened', {}, context).record;

    expect(
      done(back, 'remedy.chosen', { remedyId: offer(back, context, 'replacement') }, context).record.state,
    ).to.equal('agreed');
  });
});

describe('conduct: whatever comes in whatever order', () => {
  const states = Object.keys(life);
  const context = contextOf('10482');
  const actions = [
    ['problem.reported', { orderId: '10482', problem: problemOf('10482'), locale: 'en' }],
    ['problem.amended', { problem: problemOf('10482') }],
    ['question.answered', { questionId: 'q', answer: 'The lamp is broken.' }],
    ['counter.proposed', { words: 'Blue.' }],
    ['remedy.chosen', { remedyId: offer(reported('10482'), context, 'replacement') }],
    ['remedy.changed', { remedyId: offer(reported('10482'), context, 'refund_full') }],
    ['person.requested', { channel: 'email', locale: 'en' }],
    ['resolution.answered', { sorted: 'no' }],
    ['follow-up.rated', { rating: 3 }],
    ['case.reopened', {}],
    ['case.left', {}],
    ['contract.withdrawn', { orderId: '10482', name: 'Maya', contact: 'm@example.com' }],
  ] as const;

  it('keeps to known states, counts revisions up, and refuses without a trace', () => {
    let seed = 7;
    const random = (below: number) => (seed = (seed * 16_807) % 2_147_483_647) % below;
    for (let run = 0; run < 60; run++) {
      let current: CaseRecord | undefined;
      for (let step = 0; step < 12; step++) {
        const [type, data] = actions[random(actions.length)] ?? actions[0];
        const before = JSON.stringify(current);
        const conducted = act(current, type, data as never, context);
        expect(JSON.stringify(current), 'a record is never changed in place').to.equal(before);
        if (conducted.status === 'refused') {
          if (conducted.reason !== 'offer_gone') expect(conducted.record).to.equal(current);
          continue;
        }
        expect(states).to.include(conducted.record.state);
        expect(conducted.record.revision).to.equal((current?.revision ?? 0) + 1);
        expect(conducted.record.facts.slice(0, current?.facts.length ?? 0)).to.deep.equal(
          current?.facts ?? [],
        );
        current = conducted.record;
        expect(() => viewOf(conducted.record, context)).not.to.throw();
      }
    }
  });

  it('instructs one remedy at a time: each further one replaces the one before, unless that was carried out', () => {
    const chosen = done(reported('10482'), 'remedy.chosen', actions[4][1], context);
    const changed = done(chosen.record, 'remedy.changed', actions[5][1], context);

    const active = [...remedies(chosen.effects), ...remedies(changed.effects)]
      .filter(({ data }) => 'option' in data)
      .map(({ data }) => data['replaces']);

    expect(active).to.deep.equal([undefined, chosen.record.facts.find(({ kind }) => kind === 'agreed')?.id]);
  });
});

describe('dueFacts', () => {
  const missedAt = '2026-11-13T17:00:01.000Z';

  it('records a missed promise once, pays what stood behind it and tells a lead (A55a)', () => {
    const first = dueFacts(agreed('10482', 'replacement'), at('10482', missedAt));
    const second = dueFacts(first.record, at('10482', later(48)));

    expect(kinds(first.record).at(-1)).to.equal('missed');
    expect(names(first.effects)).to.deep.equal(['person', 'remedy']);
    expect(first.effects[1]?.data).to.deep.include({ reason: 'missed' });
    expect(first.effects[1]?.data['option'] as { kind: string; amount: number }).to.deep.include({
      kind: 'refund_full',
      amount: 8900,
    });
    expect(second.effects).to.deep.equal([]);
    expect(second.record).to.equal(first.record);
  });

  it('records nothing as missed to the last second', () => {
    expect(
      dueFacts(agreed('10482', 'replacement'), at('10482', '2026-11-13T17:00:00.000Z')).effects,
    ).to.deep.equal([]);
  });

  it('never takes what was delivered for missed', () => {
    expect(kinds(dueFacts(delivered(), at('10482', missedAt)).record)).not.to.include('missed');
  });

  it('pays once also when the shop records the miss itself, and again', () => {
    const chosen = agreed('10482', 'replacement');
    const context = at('10482', missedAt);
    const first = record(chosen, 'missed', context, { reason: 'The van broke down.' });

    const second = record(first.record, 'missed', context);

    expect(remedies(first.effects).length).to.equal(1);
    expect(remedies(second.effects)).to.deep.equal([]);
  });

  it('pays nothing for a miss that is recorded after the thing has come', () => {
    expect(remedies(record(delivered(), 'missed', at('10482', missedAt)).effects)).to.deep.equal([]);
  });

  it('sends the follow-up once, on its day and never early (A23, A55b)', () => {
    const early = dueFacts(delivered(), at('10482', '2026-11-16T06:59:59.000Z'));
    const due = dueFacts(delivered(), at('10482', '2026-11-16T07:00:00.000Z'));
    const again = dueFacts(due.record, at('10482', tuesday));

    expect(names(early.effects)).to.deep.equal([]);
    expect(names(due.effects)).to.deep.equal(['follow_up']);
    expect(due.effects[0]?.data).to.deep.include({ orderId: '10482', reference: due.record.reference });
    expect(names(again.effects)).to.deep.equal([]);
  });

  it('counts the follow-up from what the customer felt, not from what was promised', () => {
    const late = record(
      agreed('10482', 'replacement'),
      'delivered',
      at('10482', '2026-11-20T12:00:00.000Z'),
    ).record;

    expect(names(dueFacts(late, at('10482', tuesday)).effects)).to.deep.equal([]);
    expect(names(dueFacts(late, at('10482', '2026-11-23T07:00:00.000Z')).effects)).to.deep.equal([
      'follow_up',
    ]);
  });

  it('has nothing due where nothing was agreed', () => {
    expect(dueFacts(reported('10482'), at('10482', later(1_000))).effects).to.deep.equal([]);
  });

  it('asks again after a second remedy, once', () => {
    const context = at('10482', tuesday);
    const asked = dueFacts(delivered(), context).record;
    const reopened = done(asked, 'resolution.answered', { sorted: 'no' }, context).record;
    const chosen = done(
      reopened,
      'remedy.chosen',
      { remedyId: offer(reopened, context, 'refund_full') },
      context,
    ).record;
    const paid = record(chosen, 'refunded', at('10482', '2026-11-19T12:00:00.000Z')).record;

    const due = dueFacts(paid, at('10482', '2026-11-23T12:00:00.000Z'));

    expect(names(due.effects)).to.deep.equal(['follow_up']);
  });
});

describe('recordFact', () => {
  it('adds what the shop did, with its time, and counts the revision up', () => {
    const chosen = agreed('10482', 'replacement');

    const packed = recordFact(
      chosen,
      { kind: 'packed', at: later(3), data: { by: 'Jo' } },
      contextOf('10482'),
    );

    expect(packed.record.facts.at(-1)).to.deep.include({ kind: 'packed', at: later(3), data: { by: 'Jo' } });
    expect(packed.record.revision).to.equal(chosen.revision + 1);
    expect(packed.effects).to.deep.equal([]);
  });

  it('escalates what a person has closed', () => {
    expect(record(agreed('10482', 'replacement'), 'closed', contextOf('10482')).record.state).to.equal(
      'escalated',
    );
  });
});
