import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Option } from '../../src/core/decision.js';
import { orderOptions } from '../../src/core/order-options.js';
import { remedyKinds } from '../../src/core/taxonomy.js';
import { simpleProblem } from './sample.js';

const option = (kind: Option['kind'], more: Partial<Option> = {}): Option => ({
  id: kind,
  kind,
  rule: kind,
  rules: [kind],
  floor: false,
  items: [],
  starts: '2026-11-12',
  day: '2026-11-13',
  goods: 'keep',
  includes: [],
  automatic: false,
  ...more,
});

const kindsOf = ({ options }: ReturnType<typeof orderOptions>) => options.map(({ kind }) => kind);

describe('orderOptions', () => {
  it('puts the stated wish first (B12, UI-2)', () => {
    const ordered = orderOptions(
      [option('replacement', { floor: true }), option('store_credit', { day: '2026-12-01' })],
      simpleProblem({ wish: 'store_credit' }),
    );

    expect(kindsOf(ordered)).to.deep.equal(['store_credit', 'replacement']);
    expect(ordered.by).to.equal('wish');
  });

  it('then what the law requires, also when it comes later', () => {
    const ordered = orderOptions(
      [option('store_credit'), option('refund_full', { floor: true, day: '2026-11-20' })],
      simpleProblem(),
    );

    expect(kindsOf(ordered)).to.deep.equal(['refund_full', 'store_credit']);
    expect(ordered.by).to.equal('floor');
  });

  it('then what pays back in kind (E16)', () => {
    const ordered = orderOptions(
      [option('refund_full', { day: '2026-11-12' }), option('replacement')],
      simpleProblem(),
    );

    expect(kindsOf(ordered)).to.deep.equal(['replacement', 'refund_full']);
    expect(ordered.by).to.equal('match');
  });

  it('then the soonest, then the least effort, then the id', () => {
    const problem = simpleProblem();
    const soon = option('repair', { day: '2026-11-13' });

    expect(
      kindsOf(orderOptions([option('replacement', { day: '2026-11-16' }), soon], problem)),
    ).to.deep.equal(['repair', 'replacement']);
    expect(
      kindsOf(orderOptions([option('repair', { goods: 'prepaid' }), option('replacement')], problem)),
    ).to.deep.equal(['replacement', 'repair']);
    expect(
      kindsOf(orderOptions([option('repair', { id: 'b' }), option('replacement', { id: 'a' })], problem)),
    ).to.deep.equal(['replacement', 'repair']);
  });

  it('says "soonest first" only when that is true of all that is shown', () => {
    const floor = [
      option('replacement', { floor: true }),
      option('repair', { floor: true, day: '2026-11-20' }),
    ];
    const ordered = orderOptions([...floor, option('workaround', { day: '2026-11-12' })], simpleProblem());

    expect(kindsOf(ordered)).to.deep.equal(['replacement', 'repair', 'workaround']);
    expect(ordered.by).to.equal('floor');
  });

  it('says nothing of an order where there is one', () => {
    expect(orderOptions([option('repair')], simpleProblem()).by).to.equal('only');
    expect(orderOptions([], simpleProblem()).by).to.equal('only');
  });

  const options = fc.uniqueArray(
    fc.record({
      kind: fc.constantFrom(...remedyKinds),
      floor: fc.boolean(),
      day: fc.constantFrom('2026-11-12', '2026-11-13', '2026-12-01'),
      goods: fc.constantFrom('keep', 'collect', 'prepaid', 'stay'),
      amount: fc.nat(10_000),
    }),
    { selector: ({ kind }) => kind, maxLength: 8 },
  );

  it('never depends on the order in which the shop lists them, nor on what they cost it (UI-2)', () => {
    fc.assert(
      fc.property(
        options,
        fc.constantFrom(...remedyKinds),
        fc.array(fc.nat(10_000), { minLength: 8, maxLength: 8 }),
        (list, wish, costs) => {
          const given = list.map(({ kind, ...more }) => option(kind, more as Partial<Option>));
          const other = [...given].reverse().map((one, index) => ({ ...one, amount: costs[index] }));
          const problem = simpleProblem({ wish });

          expect(kindsOf(orderOptions(other, problem))).to.deep.equal(kindsOf(orderOptions(given, problem)));
        },
      ),
    );
  });

  it('keeps every option, and the floor directly behind the wish', () => {
    fc.assert(
      fc.property(options, fc.constantFrom(...remedyKinds), (list, wish) => {
        const given = list.map(({ kind, ...more }) => option(kind, more as Partial<Option>));
        const { options: ordered } = orderOptions(given, simpleProblem({ wish }));
        const rest = ordered.filter(({ kind }) => kind !== wish).map(({ floor }) => floor);

        expect(ordered).to.have.members(given);
        expect(rest.lastIndexOf(true)).to.be.at.most(rest.filter(Boolean).length - 1);
        if (given.some(({ kind }) => kind === wish)) expect(ordered[0]?.kind).to.equal(wish);
      }),
    );
  });
});
