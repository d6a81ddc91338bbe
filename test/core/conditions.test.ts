import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  affectedLines,
  affectedValue,
  failureOf,
  type Situation,
  stockFor,
  wholeOrder,
} from '../../src/core/conditions.js';
import { orderOf, simpleProblem } from './sample.js';

function situationOf(more: Partial<Situation> = {}): Situation {
  return {
    order: orderOf(),
    facts: { known: {}, events: [] },
    problem: simpleProblem(),
    severity: 'S2',
    today: '2026-11-12',
    ...more,
  };
}

const glasses = (quantity: number) => simpleProblem({ items: [{ sku: 'glass', quantity }] });

describe('affectedLines', () => {
  it('is the lines that the customer named', () => {
    const lines = affectedLines(situationOf());

    expect(lines.map(({ item, quantity }) => [item.sku, quantity])).to.deep.equal([['lamp', 1]]);
  });

  it('is the whole order when the customer named none', () => {
    const lines = affectedLines(situationOf({ problem: simpleProblem({ items: [] }) }));

    expect(lines.map(({ item, quantity }) => [item.sku, quantity])).to.deep.equal([
      ['lamp', 1],
      ['glass', 4],
    ]);
  });

  it('never counts more pieces than were ordered, also when a line is named twice', () => {
    const skus = fc.constantFrom('lamp', 'glass', 'ghost');
    const items = fc.array(fc.record({ sku: skus, quantity: fc.integer({ min: 1, max: 9 }) }), {
      maxLength: 6,
    });

    fc.assert(
      fc.property(items, (named) => {
        const situation = situationOf({ problem: simpleProblem({ items: named }) });
        return affectedLines(situation).every(({ item, quantity }) => quantity <= item.quantity);
      }),
    );
    expect(
      affectedValue(
        situationOf({ problem: simpleProblem({ items: Array(3).fill({ sku: 'lamp', quantity: 1 }) }) }),
      ),
    ).to.equal(8900);
  });
});

describe('affectedValue', () => {
  it('counts the pieces that are concerned, not the line', () => {
    expect(affectedValue(situationOf({ problem: glasses(3) }))).to.equal(2400);
  });
});

describe('wholeOrder', () => {
  it('is true only when every piece of every line is concerned', () => {
    expect(wholeOrder(situationOf())).to.equal(false);
    expect(wholeOrder(situationOf({ problem: simpleProblem({ items: [] }) }))).to.equal(true);
    const most = simpleProblem({
      items: [
        { sku: 'lamp', quantity: 1 },
        { sku: 'glass', quantity: 3 },
      ],
    });
    expect(wholeOrder(situationOf({ problem: most }))).to.equal(false);
  });
});

describe('stockFor', () => {
  it('says how often everything could be sent again', () => {
    expect(stockFor(situationOf({ problem: glasses(4) }))).to.equal(2);
    expect(stockFor(situationOf({ problem: simpleProblem({ items: [] }) }))).to.equal(2);
  });

  it('is unknown when one line’s stock is', () => {
    const order = orderOf({ items: [{ sku: 'lamp', name: 'Lamp', quantity: 1, unitPrice: 1 }] });

    expect(stockFor(situationOf({ order }))).to.equal(undefined);
  });
});

describe('failureOf', () => {
  it('finds nothing wrong with an empty condition', () => {
    expect(failureOf({}, situationOf())).to.equal(undefined);
  });

  const lists = [
    ['category', { category: ['faulty'] as const }, 'category arrived_damaged, needs faulty'],
    ['sub-reason', { subReason: ['cosmetic'] }, 'sub-reason unknown, needs cosmetic'],
    ['severity', { severity: ['S3', 'S4'] as const }, 'severity S2, needs S3 or S4'],
    ['country', { country: ['FR'] }, 'country DE, needs FR'],
  ] as const;

  for (const [name, condition, because] of lists) {
    it(`says nothing to the customer about another ${name}`, () => {
      const failure = failureOf(structuredClone(condition) as never, situationOf());

      expect(failure).to.deep.equal({ reason: 'conditions_not_met', because, hidden: true });
    });
  }

  it('meets a fact by its value or its range, and never by its absence', () => {
    const facts = { known: { gift: { value: true }, contacts: { value: 2 } }, events: [] };
    const situation = situationOf({ facts });

    expect(failureOf({ facts: { gift: { is: true } } }, situation)).to.equal(undefined);
    expect(failureOf({ facts: { contacts: { min: 2, max: 2 } } }, situation)).to.equal(undefined);
    expect(failureOf({ facts: { contacts: { min: 3 } } }, situation)?.because).to.equal(
      'contacts 2, needs {"min":3}',
    );
    expect(failureOf({ facts: { recall: { is: false } } }, situation)?.because).to.equal(
      'recall unknown, needs false',
    );
    expect(failureOf({ facts: { constructor: { min: 0 } } }, situation)?.because).to.contain('unknown');
  });

  it('tells the customer about a kind of thing that a remedy excludes', () => {
    expect(failureOf({ itemClass: ['lighting'] }, situationOf())).to.equal(undefined);
    expect(failureOf({ itemClass: ['table'] }, situationOf())).to.deep.equal({
      reason: 'excluded_class',
      because: 'class lighting, needs table',
      hidden: false,
    });
  });

  it('tells the customer about a time that has passed, and keeps quiet about one that has not come', () => {
    const since = (range: object) => failureOf({ daysSince: { date: 'delivered', ...range } }, situationOf());

    expect(since({ max: 1 })).to.equal(undefined);
    expect(since({ max: 0 })).to.deep.include({ reason: 'outside_window', hidden: false });
    expect(since({ min: 2 })).to.deep.include({ reason: 'outside_window', hidden: true });
  });

  it('counts the last day of a window in', () => {
    const order = orderOf({ deliveredAt: '2026-10-13' });

    expect(failureOf({ daysSince: { date: 'delivered', max: 30 } }, situationOf({ order }))).to.equal(
      undefined,
    );
    expect(failureOf({ daysSince: { date: 'delivered', max: 29 } }, situationOf({ order }))?.reason).to.equal(
      'outside_window',
    );
  });

  it('keeps quiet about a date that nobody knows', () => {
    const order = orderOf({ deliveredAt: null });

    expect(failureOf({ daysSince: { date: 'delivered', max: 30 } }, situationOf({ order }))?.hidden).to.equal(
      true,
    );
  });

  it('looks at the price of what is concerned, and at stock', () => {
    expect(failureOf({ price: { max: 8900 } }, situationOf())).to.equal(undefined);
    expect(failureOf({ price: { max: 8899 } }, situationOf())).to.deep.include({
      reason: 'over_limit',
      hidden: false,
    });
    expect(failureOf({ stock: { min: 4 } }, situationOf())).to.deep.include({
      reason: 'no_stock',
      hidden: false,
    });
  });
});
