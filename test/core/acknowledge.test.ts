import { expect } from '@open-wc/testing';
import { parse } from 'valibot';
import { acknowledge, causeUnknown } from '../../src/core/acknowledge.js';
import type { Acknowledgement } from '../../src/core/case.js';
import type { CaseContext } from '../../src/core/context.js';
import { type Facts, factsSchema } from '../../src/core/order.js';
import type { Problem } from '../../src/core/problem.js';
import { categories } from '../../src/core/taxonomy.js';
import { contextOf, now, orderOf, policy, problemOf, shopOrders, simpleProblem } from './sample.js';

const nothing: Facts = { known: {}, events: [] };

const contextWith = (facts: Facts = nothing, more: Partial<CaseContext> = {}): CaseContext => ({
  policy,
  packs: [],
  order: orderOf(),
  facts,
  now,
  newId: () => 'id',
  ...more,
});

const factsOf = (facts: object): Facts => parse(factsSchema, facts);
const said = ({ title, letter }: Acknowledgement) => `${title} ${letter}`;
const words = (text: string) => text.split(/\s+/u).filter(Boolean);
const sentences = (text: string) => text.split(/(?<=[.?!])\s+/u);
const everyCategory = categories.filter((category) => category !== 'unclear');

const subReasons: Partial<Record<Problem['category'], readonly string[]>> = {
  arrived_damaged: ['cosmetic'],
  wrong_or_incomplete: ['missing_part', 'wrong_variant'],
  faulty: ['repeat_after_repair'],
  not_right_for_me: ['too_small', 'too_large'],
  service_experience: ['no_reply', 'rude'],
};

type Made = readonly [name: string, acknowledgement: Acknowledgement, problem: Problem];

let made: readonly Made[] | undefined;

/** Every acknowledgement that this file can think of, each made once. */
const all = (): readonly Made[] => (made ??= [...make()]);

function* make(): Generator<Made> {
  const items = [[{ sku: 'lamp', quantity: 1 }], [{ sku: 'glass', quantity: 4 }], []];
  const dated = [
    {},
    { needBy: '2026-11-14' },
    { needBy: '2026-11-12', occasion: { what: 'wedding' } },
    { needBy: '2026-11-14', occasion: { what: 'birthday', whose: 'mum' } },
    { needBy: '2026-11-01', occasion: { what: 'birthday', whose: 'mum' } },
    { occasion: { what: 'anniversary' } },
  ];
  const facts = [nothing, ...['10482', '10467', '10451', '10440', '10433'].map((id) => contextOf(id).facts)];
  const orders = [orderOf(), orderOf({ promisedBy: '2026-11-03', deliveredAt: null })];
  for (const category of everyCategory)
    for (const subReason of [undefined, ...(subReasons[category] ?? [])])
      for (const named of items)
        for (const day of dated)
          for (const known of facts)
            for (const order of orders) {
              const problem = simpleProblem({ category, subReason, items: named, ...day });
              const name = JSON.stringify({ category, subReason, named, day, order: order.promisedBy });
              yield [name, acknowledge(contextWith(known, { order }), problem), problem];
            }
}

const demo = shopOrders.map(({ order }) => {
  const problem = problemOf(order.id);
  return {
    id: order.id,
    problem,
    context: contextOf(order.id),
    acknowledgement: acknowledge(contextOf(order.id), problem),
  };
});

describe('acknowledge: every letter', () => {
  it('has 45 words at most, and five sentences (A12)', () => {
    for (const [name, acknowledgement] of all()) {
      expect(words(said(acknowledgement)).length, `${name}: ${said(acknowledgement)}`).to.be.at.most(45);
      expect(sentences(said(acknowledgement)).length, name).to.be.at.most(5);
    }
  });

  it('has no sentence of more than 20 words (A33)', () => {
    for (const [name, acknowledgement] of all()) {
      for (const sentence of sentences(said(acknowledgement))) {
        expect(words(sentence).length, `${name}: ${sentence}`).to.be.at.most(20);
      }
    }
  });

  it('says sorry exactly once where the fault is ours, and not where nothing is (A11, A62)', () => {
    for (const [name, acknowledgement, { category }] of all()) {
      const sorries = said(acknowledgement).match(/sorry|apolog/giu)?.length ?? 0;
      const ours = category !== 'not_right_for_me' && category !== 'account_security';
      expect(sorries, name).to.equal(ours ? 1 : 0);
    }
  });

  it('names the thing, or what is at stake where there is none (A10)', () => {
    const atStake = /lamp|glasses|order|what you paid for|€|money|wrote to us|asked for help|treated|safety/u;

    for (const [name, acknowledgement] of all()) expect(said(acknowledgement), name).to.match(atStake);
  });

  it('has no hole in it', () => {
    for (const [name, acknowledgement] of all()) {
      expect(JSON.stringify(acknowledgement), name).not.to.match(/undefined|null|NaN|Invalid| {2}|\[object/u);
    }
  });

  it('shouts at nobody (A30)', () => {
    for (const [name, acknowledgement] of all())
      expect(said(acknowledgement), name).not.to.match(/!|[A-Z]{4,}/u);
  });
});

describe('acknowledge: facts', () => {
  const problem = simpleProblem();
  const letter = (told: Partial<Problem>, facts = nothing, more: Partial<CaseContext> = {}) =>
    acknowledge(contextWith(facts, more), simpleProblem(told)).letter;

  it('is a function of facts: the same say the same, word by word (A29)', () => {
    for (const { context, problem: told, acknowledgement } of demo) {
      expect(acknowledge(structuredClone({ ...context, newId: undefined }) as never, told)).to.deep.equal(
        acknowledgement,
      );
    }
  });

  it('does not change by a word for an insult (A27, A56, A57)', () => {
    for (const { context, problem: told, acknowledgement } of demo) {
      const rude = acknowledge(context, {
        ...told,
        words: `${told.words} You are useless IDIOTS and I hate you!!!`,
      });
      const { recap: _, ...first } = acknowledgement;
      const { recap: __, ...second } = rude;

      expect(second).to.deep.equal(first);
    }
  });

  it('claims that the damage was seen on the way only by the fact that says so', () => {
    const wrongRoute = factsOf({
      events: [
        {
          id: 'e',
          kind: 'scanned',
          at: '2026-11-10T03:00:00Z',
          quote: 'wrong route',
          fault: true,
          source: 'scans',
        },
      ],
    });
    const seen = factsOf({ known: { damageSeenOnTheWay: { value: true } } });

    expect(letter({})).not.to.contain('seen on the way');
    expect(letter({}, wrongRoute)).not.to.contain('seen on the way');
    expect(letter({}, seen)).to.contain('seen on the way');
    expect(acknowledge(contextWith(wrongRoute), problem).ownership?.text).not.to.contain('scan');
    expect(acknowledge(contextWith(seen), problem).ownership?.text).to.contain('scan');
  });

  it('says that it has not left us only by the fact that says so', () => {
    const late = { category: 'delivery_late' } as const;

    expect(letter(late)).not.to.match(/not left us|on the way/u);
    expect(letter(late, factsOf({ known: { shipped: { value: false } } }))).to.contain('not left us');
    expect(letter(late, factsOf({ known: { shipped: { value: true } } }))).to.contain('on the way');
  });

  it('owns a date only if it gave one', () => {
    const order = orderOf({ promisedBy: null, deliveredAt: null });

    expect(letter({ category: 'delivery_late' })).to.contain('We gave you the date');
    expect(letter({ category: 'delivery_late' }, nothing, { order })).not.to.contain('gave you the date');
  });

  it('counts the customer’s letters only where they are counted', () => {
    const shipped = { shipped: { value: false } };

    expect(letter({ category: 'delivery_late' }, factsOf({ known: shipped }))).not.to.contain('ask us');
    expect(
      letter({ category: 'delivery_late' }, factsOf({ known: { ...shipped, contacts: { value: 3 } } })),
    ).to.contain('You had to ask us three times');
  });

  it('quotes its records of a delivery only if there are any', () => {
    const scan = factsOf({
      events: [{ id: 'e', kind: 'delivered', at: '2026-11-09T15:00:00Z', source: 'scans' }],
    });

    expect(letter({ category: 'delivery_missing' })).not.to.contain('Our records');
    expect(letter({ category: 'delivery_missing' }, scan)).to.contain('delivered on Monday 9 November');
  });

  it('speaks of an occasion, its date and whose it is only as told', () => {
    const day = { needBy: '2026-11-14' };

    expect(letter({})).not.to.match(/birthday|days to go|before/u);
    expect(letter({ ...day, occasion: { what: 'birthday', whose: 'mum' } })).to.contain(
      'your mum’s birthday',
    );
    expect(letter({ ...day, occasion: { what: 'birthday', whose: 'mum' } })).to.contain(
      'with two days to go',
    );
    expect(letter({ ...day, occasion: { what: 'birthday' } })).to.contain('the birthday');
    expect(letter({ occasion: { what: 'birthday' } })).not.to.contain('days');
  });

  it('names an amount that was taken only if it is known', () => {
    const charged = (id: string) => ({
      id,
      kind: 'charged',
      at: '2026-10-30T20:00:00Z',
      amount: 100,
      source: 'ledger',
    });
    const twice = factsOf({
      known: { chargeAmount: { value: 12590 } },
      events: [charged('a'), { ...charged('b'), fault: true }],
    });

    expect(letter({ category: 'billing' })).not.to.contain('€');
    expect(letter({ category: 'billing' }, twice)).to.contain('We took €125.90 from you a second time');
  });

  it('tells a cause only by the fact, and not for another kind of failure (B2)', () => {
    const cause = { value: 'Our stock count was wrong.' };
    const causeOf = (category: Problem['category'], facts: object) =>
      acknowledge(contextWith(factsOf(facts)), simpleProblem({ category })).explanation.cause;

    expect(causeOf('delivery_late', {})).to.equal(undefined);
    expect(causeOf('delivery_late', { known: { cause } })).to.deep.equal({
      fact: 'cause',
      text: cause.value,
    });
    expect(causeOf('faulty', { known: { cause, causeFor: { value: 'stock_cancelled' } } })).to.equal(
      undefined,
    );
    expect(
      causeOf('stock_cancelled', { known: { cause, causeFor: { value: 'stock_cancelled' } } })?.text,
    ).to.equal(cause.value);
  });

  it('names no cause and tells no story where somebody is in danger', () => {
    const facts = factsOf({
      known: { cause: { value: 'A bad batch.' } },
      events: [{ id: 'e', kind: 'packed', at: '2026-11-10T03:00:00Z', fault: true, source: 'scans' }],
    });

    const {
      letter: text,
      explanation,
      ownership,
    } = acknowledge(contextWith(facts), simpleProblem({ category: 'faulty', safety: 'yes' }));

    expect(explanation).to.deep.equal({ rows: [] });
    expect(ownership).to.equal(undefined);
    expect(text).to.equal('Your safety comes before anything else.');
  });

  it('gives no voice of guilt to what is a matter of taste', () => {
    const { title, ownership } = acknowledge(contextWith(), simpleProblem({ category: 'not_right_for_me' }));

    expect(title).to.equal('Thanks for telling us, Maya.');
    expect(ownership).to.equal(undefined);
  });

  it('owns what carriers and suppliers did (A3)', () => {
    for (const { id, acknowledgement, problem: told } of demo) {
      const ours = !['not_right_for_me', 'safety'].includes(told.category) && told.safety === undefined;
      expect(acknowledgement.ownership !== undefined, id).to.equal(ours);
      expect(JSON.stringify(acknowledgement.ownership ?? ''), id).not.to.match(/carrier’s|their fault/u);
    }
  });
});

describe('acknowledge: recap', () => {
  it('says back what was understood, row by row (A36)', () => {
    const [lamp] = demo;

    expect(lamp?.acknowledgement.recap.map(({ field }) => field)).to.deep.equal([
      'items',
      'problem',
      'needBy',
    ]);
    expect(lamp?.acknowledgement.recap[0]?.value).to.equal('Lumi table lamp, 1 of 1');
    expect(lamp?.acknowledgement.recap[2]?.value).to.equal(
      'With you before Saturday, for your mum’s birthday',
    );
  });

  it('takes a day without an occasion for the last good one', () => {
    const { recap } = acknowledge(contextWith(), simpleProblem({ needBy: '2026-11-13' }));

    expect(recap.find(({ field }) => field === 'needBy')?.value).to.equal('With you by Friday');
  });

  it('says the wish back in proper English, for one and for many', () => {
    const wish = (items: Problem['items']) =>
      acknowledge(contextWith(), simpleProblem({ wish: 'replacement', items })).recap.find(
        ({ field }) => field === 'wish',
      )?.value;

    expect(wish([{ sku: 'lamp', quantity: 1 }])).to.equal('A new lamp');
    expect(wish([{ sku: 'glass', quantity: 4 }])).to.equal('New glasses');
    expect(wish([])).to.equal('A second delivery');
  });

  it('shortens long words at a word, and leaves out a line that the order does not have', () => {
    const { recap } = acknowledge(
      contextWith(),
      simpleProblem({ words: 'very '.repeat(60), items: [{ sku: 'ghost', quantity: 1 }] }),
    );

    expect(recap.map(({ field }) => field)).to.deep.equal(['problem']);
    expect(recap[0]?.value.length).to.be.lessThan(150);
    expect(recap[0]?.value).to.contain('very …');
  });
});

describe('acknowledge: explanation', () => {
  const event = (id: string, kind: string, at: string, fault = false) => ({
    id,
    kind,
    at,
    fault,
    source: 'parcel scans',
  });

  it('tells dated facts, oldest first, with their source and when it was checked', () => {
    const facts = factsOf({
      checkedAt: now,
      events: [
        event('b', 'scanned', '2026-11-10T02:12:00Z', true),
        event('a', 'packed', '2026-11-09T13:20:00Z'),
      ],
    });

    const { explanation } = acknowledge(contextWith(facts), simpleProblem());

    expect(explanation.rows.map(({ id, state, when }) => [id, state, when])).to.deep.equal([
      ['a', 'past', 'Mon 9 Nov, 14:20'],
      ['b', 'fault', 'Tue 10 Nov, 03:12'],
    ]);
    expect(explanation.source).to.equal('From parcel scans, checked Thu 12 Nov at 10:42.');
  });

  it('keeps the capital of a weekday inside the sentence', () => {
    const facts = factsOf({
      checkedAt: '2026-11-09T13:20:00Z',
      events: [event('a', 'packed', '2026-11-09T13:20:00Z')],
    });

    expect(acknowledge(contextWith(facts), simpleProblem()).explanation.source).to.equal(
      'From parcel scans, checked Mon 9 Nov at 14:20.',
    );
  });

  it('leaves out what explains another failure', () => {
    const facts = factsOf({ events: [event('a', 'charged', '2026-11-09T13:20:00Z', true)] });

    expect(acknowledge(contextWith(facts), simpleProblem()).explanation.rows).to.deep.equal([]);
    expect(
      acknowledge(contextWith(facts), simpleProblem({ category: 'billing' })).explanation.rows.length,
    ).to.equal(1);
  });

  it('tells four rows at most, the fault among them', () => {
    const events = Array.from({ length: 9 }, (_, day) =>
      event(`e${day}`, 'scanned', `2026-11-0${day + 1}T08:00:00Z`, day === 6),
    );

    const { rows } = acknowledge(contextWith(factsOf({ events })), simpleProblem()).explanation;

    expect(rows.length).to.equal(4);
    expect(rows.some(({ state }) => state === 'fault')).to.equal(true);
  });

  it('adds the day that was given when that day has gone by', () => {
    const order = orderOf({ promisedBy: '2026-11-10T23:30:00Z', deliveredAt: null });

    const { rows } = acknowledge(
      contextWith(nothing, { order }),
      simpleProblem({ category: 'delivery_late' }),
    ).explanation;

    expect(rows).to.deep.include.members([
      {
        id: 'order.promisedBy',
        state: 'fault',
        when: 'Wed 11 Nov',
        at: '2026-11-11T23:59:00Z',
        text: 'The day we gave you',
        why: 'We did not keep it.',
      },
    ]);
  });

  it('owes a reason where none is known, and not where one is or somebody is in danger', () => {
    const told = simpleProblem();
    const fault = factsOf({ events: [event('a', 'scanned', '2026-11-09T13:20:00Z', true)] });
    const cause = factsOf({ known: { cause: { value: 'We packed it badly.' } } });
    const owes = (facts: Facts, problem = told) =>
      causeUnknown(problem, acknowledge(contextWith(facts), problem));

    expect(owes(nothing)).to.equal(true);
    expect(owes(fault)).to.equal(false);
    expect(owes(cause)).to.equal(false);
    expect(owes(nothing, simpleProblem({ category: 'not_right_for_me' }))).to.equal(false);
    expect(owes(nothing, simpleProblem({ safety: 'unsure' }))).to.equal(false);
  });
});

describe('acknowledge: ten orders of the demo', () => {
  const plain = (text: string) => text.replace(/We’re sorry|Thanks? (you )?for telling us|, Maya\./giu, '');
  const nouns =
    /\b(lamp|rug|order|duvet cover|pillowcases|cushions|candles|plates|curtains|shelf|kettle|fan|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d+ \w+)\b/gu;
  const triples = (text: string) => {
    const list = words(plain(text).replace(nouns, '_').toLowerCase());
    return new Set(list.slice(2).map((_, index) => list.slice(index, index + 3).join(' ')));
  };

  it('are told ten different things: no two read like one with nouns swapped', () => {
    for (const [index, one] of demo.entries()) {
      for (const other of demo.slice(index + 1)) {
        const [a, b] = [triples(one.acknowledgement.letter), triples(other.acknowledgement.letter)];
        const shared = [...a].filter((triple) => b.has(triple)).length;
        expect(shared / Math.min(a.size, b.size), `${one.id} and ${other.id}`).to.be.lessThan(0.25);
      }
    }
  });

  for (const { id, acknowledgement, problem } of demo) {
    it(`tells order ${id} only of days, amounts and counts that its facts hold`, () => {
      const { order, facts } = contextOf(id);
      const held = JSON.stringify([order, facts, problem]);
      const text = acknowledgement.letter;
      for (const [, day = '', month] of text.matchAll(/(\d{1,2}) (October|November|December|July)/gu)) {
        const iso = `-${{ July: '07', October: '10', November: '11', December: '12' }[month as 'July']}-${day.padStart(2, '0')}`;
        expect(held, `${id}: ${text}`).to.contain(iso);
      }
      for (const [, units = '', cents = ''] of text.matchAll(/€([\d,]+)\.(\d\d)/gu)) {
        expect(held).to.contain(units.replace(',', '') + cents);
      }
    });
  }
});
