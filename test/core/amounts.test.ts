import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parse } from 'valibot';
import { amountOf } from '../../src/core/amounts.js';
import type { Situation } from '../../src/core/conditions.js';
import { factsSchema } from '../../src/core/order.js';
import { type RemedyRule, remedyRuleSchema } from '../../src/core/policy.js';
import { orderOf, simpleProblem } from './sample.js';

type AmountRule = Partial<NonNullable<RemedyRule['amount']>>;

const ruleOf = (amount: AmountRule | undefined, more: Partial<RemedyRule> = {}): RemedyRule =>
  parse(remedyRuleSchema, {
    id: 'R',
    kind: 'refund_full',
    when: {},
    ...(amount ? { amount: { of: 'affected', ...amount } } : {}),
    ...more,
  });

const situationOf = (more: Partial<Situation> = {}): Situation => ({
  order: orderOf(),
  facts: { known: {}, events: [] },
  problem: simpleProblem(),
  severity: 'S2',
  today: '2026-11-12',
  ...more,
});

const everything = simpleProblem({ items: [] });
const amount = (rule: AmountRule, more: Partial<Situation> = {}) => amountOf(ruleOf(rule), situationOf(more));

describe('amountOf', () => {
  it('pays the affected pieces, not the whole line', () => {
    const problem = simpleProblem({ items: [{ sku: 'glass', quantity: 3 }] });

    expect(amount({}, { problem })).to.deep.equal({ amount: 2400, base: 2400, percent: 100 });
  });

  it('counts shipping in when every piece is affected, and only then', () => {
    expect(amount({}, { problem: everything })?.amount).to.equal(12590);
    const most = simpleProblem({
      items: [
        { sku: 'lamp', quantity: 1 },
        { sku: 'glass', quantity: 3 },
      ],
    });
    expect(amount({}, { problem: most })?.amount).to.equal(11300);
  });

  it('leaves shipping out when it goes back without a choice anyway', () => {
    expect(amount({}, { problem: everything, shippingReturned: 490 })?.amount).to.equal(12100);
    expect(amount({ of: 'shipping' }, { shippingReturned: 490 })).to.equal(undefined);
  });

  it('pays a share, rounded half up', () => {
    expect(amount({ percent: 40 })).to.deep.equal({ amount: 3560, base: 8900, percent: 40 });
    expect(
      amount({ percent: 33 }, { problem: simpleProblem({ items: [{ sku: 'glass', quantity: 1 }] }) })?.amount,
    ).to.equal(264);
  });

  it('never pays more than the cap', () => {
    expect(amount({ cap: 5000 })?.amount).to.equal(5000);
    expect(amount({ cap: 9000 })?.amount).to.equal(8900);
  });

  it('takes a fee off, and names it', () => {
    expect(amount({ fee: 490 })).to.deep.equal({ amount: 8410, base: 8900, percent: 100, fee: 490 });
  });

  it('never takes a fee below nothing', () => {
    expect(amount({ cap: 300, fee: 490 })).to.deep.include({ amount: 0, fee: 300 });
  });

  it('pays back a charge that is known, and nothing for one that is not', () => {
    const facts = parse(factsSchema, { known: { chargeAmount: { value: 13490 } } });

    expect(amount({ of: 'charge' }, { facts })?.amount).to.equal(13490);
    expect(amount({ of: 'charge' })).to.equal(undefined);
  });

  it('pays nothing where nothing was paid', () => {
    const order = orderOf({ shipping: { paid: 0 } });

    expect(amount({ of: 'shipping' }, { order })).to.equal(undefined);
    expect(amountOf(ruleOf(undefined), situationOf())).to.equal(undefined);
  });

  it('pays only what an earlier refund of the same lines has left', () => {
    expect(amount({}, { returned: 3560 })?.amount).to.equal(5340);
    expect(amount({ percent: 40 }, { returned: 3560 })?.amount).to.equal(3560);
    expect(amount({}, { returned: 8900 })).to.equal(undefined);
  });

  it('gives store credit with what the policy adds to it', () => {
    const rule = ruleOf({ percent: 110 }, { kind: 'store_credit' });

    expect(amountOf(rule, situationOf())?.amount).to.equal(9790);
  });

  it('never pays more than was paid, unless the policy says more than 100 percent', () => {
    const items = fc.array(
      fc.record({
        sku: fc.constantFrom('lamp', 'glass', 'ghost'),
        quantity: fc.integer({ min: 1, max: 99 }),
      }),
      { maxLength: 5 },
    );
    const terms = fc.record({
      percent: fc.nat(100),
      cap: fc.option(fc.nat(20_000), { nil: undefined }),
      fee: fc.option(fc.nat(20_000), { nil: undefined }),
    });

    fc.assert(
      fc.property(
        items,
        terms,
        fc.nat(490),
        fc.nat(12_590),
        (named, { percent, cap, fee }, shippingReturned, returned) => {
          const rule = {
            percent,
            ...(cap === undefined ? {} : { cap }),
            ...(fee === undefined ? {} : { fee }),
          };
          const paid = amount(rule, { problem: simpleProblem({ items: named }), shippingReturned, returned });
          if (!paid) return true;
          return (
            paid.amount >= 0 &&
            Number.isSafeInteger(paid.amount) &&
            paid.amount + returned <= Math.max(12_590, returned)
          );
        },
      ),
      { numRuns: 400 },
    );
  });
});
