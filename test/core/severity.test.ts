import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parse } from 'valibot';
import { type Facts, factsSchema } from '../../src/core/order.js';
import type { Problem } from '../../src/core/problem.js';
import { ownerOf, severityOf } from '../../src/core/severity.js';
import { categories } from '../../src/core/taxonomy.js';
import { contextOf, orderOf, problemOf, simpleProblem } from './sample.js';

const none: Facts = { known: {}, events: [] };
const known = (facts: Record<string, unknown>): Facts =>
  parse(factsSchema, {
    known: Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, { value }])),
  });
const severity = (problem: Partial<Problem>, facts = none) =>
  severityOf(simpleProblem(problem), orderOf(), facts, '2026-11-12');

describe('severityOf', () => {
  it('is S4 where somebody is hurt, in danger, or may be', () => {
    expect(severity({ category: 'safety' })).to.equal('S4');
    expect(severity({ category: 'faulty', safety: 'yes' })).to.equal('S4');
    expect(severity({ category: 'arrived_damaged', safety: 'unsure' })).to.equal('S4');
    expect(severity({ category: 'account_security' })).to.equal('S4');
  });

  it('stays S4 for a hazard that has hurt nobody, and is not for one that was only asked about', () => {
    expect(severity({ category: 'safety', safety: 'no' })).to.equal('S4');
    expect(severity({ category: 'faulty', safety: 'no' })).to.equal('S2');
  });

  it('is S3 when the day that the customer named is over, and not before', () => {
    expect(severity({ needBy: '2026-11-11' })).to.equal('S3');
    expect(severity({ needBy: '2026-11-12' })).to.equal('S2');
    expect(severity({ needBy: '2026-11-14' })).to.equal('S2');
  });

  it('is S3 when it failed before or we broke a promise', () => {
    expect(severity({}, known({ priorRepairs: 1 }))).to.equal('S3');
    expect(severity({}, known({ priorFailures90d: 1 }))).to.equal('S3');
    expect(severity({}, known({ promiseBroken: true }))).to.equal('S3');
    expect(severity({}, known({ priorRepairs: 0, priorFailures90d: 0, promiseBroken: false }))).to.equal(
      'S2',
    );
  });

  it('is S3 for a tenth of the order or more that was wrongly taken, and S2 below', () => {
    expect(severity({ category: 'billing' }, known({ chargeAmount: 1259 }))).to.equal('S3');
    expect(severity({ category: 'billing' }, known({ chargeAmount: 1258 }))).to.equal('S2');
    expect(severity({ category: 'billing' })).to.equal('S2');
    expect(severity({ category: 'arrived_damaged' }, known({ chargeAmount: 9000 }))).to.equal('S2');
  });

  it('is S3 for little money that has been out for more than five working days', () => {
    const charged = (at: string) =>
      parse(factsSchema, { events: [{ id: 'c', kind: 'charged', at, fault: true, source: 'ledger' }] });

    expect(severity({ category: 'billing' }, charged('2026-11-04T10:00:00Z'))).to.equal('S3');
    expect(severity({ category: 'billing' }, charged('2026-11-05T10:00:00Z'))).to.equal('S2');
  });

  it('is not S3 over a charge on an order that cost nothing', () => {
    const order = orderOf({
      items: [{ sku: 'a', name: 'A', unitPrice: 0, quantity: 1 }],
      shipping: { paid: 0 },
    });

    expect(severityOf(simpleProblem({ category: 'billing', items: [] }), order, none, '2026-11-12')).to.equal(
      'S2',
    );
  });

  it('is S3 for how somebody was treated, and S2 for an answer that did not come', () => {
    expect(severity({ category: 'service_experience', subReason: 'rude' })).to.equal('S3');
    expect(severity({ category: 'service_experience', subReason: 'no_reply' })).to.equal('S2');
  });

  it('is S1 for what is small', () => {
    expect(severity({ category: 'not_right_for_me' })).to.equal('S1');
    expect(severity({ category: 'unclear' })).to.equal('S1');
    expect(severity({ subReason: 'cosmetic' })).to.equal('S1');
    expect(severity({ subReason: 'packaging_only' })).to.equal('S1');
  });

  it('is S2 for the rest', () => {
    const rest = [
      'delivery_late',
      'delivery_missing',
      'arrived_damaged',
      'faulty',
      'wrong_or_incomplete',
    ] as const;

    for (const category of rest) expect(severity({ category }), category).to.equal('S2');
  });

  it('never depends on the customer’s tone (A25)', () => {
    const tones = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'You idiots!!!',
        'please, if it is no trouble',
        'F*** YOU',
        'I am so upset',
        'no hurry 😊',
      ),
    );

    fc.assert(
      fc.property(fc.constantFrom(...categories), tones, tones, (category, calm, angry) => {
        return severity({ category, words: calm }) === severity({ category, words: angry });
      }),
    );
  });

  const demo = {
    '10482': 'S2',
    '10476': 'S2',
    '10467': 'S2',
    '10458': 'S2',
    '10451': 'S2',
    '10440': 'S3',
    '10419': 'S1',
    '10433': 'S3',
    '10402': 'S4',
    '09916': 'S2',
  };

  for (const [id, expected] of Object.entries(demo)) {
    it(`is ${expected} for order ${id} of the demo`, () => {
      const { order, facts } = contextOf(id);

      expect(severityOf(problemOf(id), order, facts, '2026-11-12')).to.equal(expected);
    });
  }
});

describe('ownerOf', () => {
  it('is the shop, also for what a carrier or supplier did (A3)', () => {
    expect(ownerOf(simpleProblem({ category: 'delivery_late' }), none)).to.equal('store');
    expect(ownerOf(simpleProblem(), none)).to.equal('store');
  });

  it('is open while a danger is looked into', () => {
    expect(ownerOf(simpleProblem({ safety: 'yes' }), none)).to.equal('under_investigation');
    expect(ownerOf(simpleProblem({ category: 'safety', safety: 'no' }), none)).to.equal(
      'under_investigation',
    );
  });

  it('is nobody where taste decides', () => {
    expect(ownerOf(simpleProblem({ category: 'not_right_for_me' }), none)).to.equal('preference');
  });

  it('is the customer only by a fact', () => {
    expect(ownerOf(simpleProblem(), known({ customerSlip: true }))).to.equal('customer');
    expect(ownerOf(simpleProblem(), known({ customerSlip: 'yes' }))).to.equal('store');
  });

  it('is unknown where nothing is known', () => {
    expect(ownerOf(simpleProblem({ category: 'unclear' }), none)).to.equal('unknown');
    expect(ownerOf(simpleProblem({ category: 'account_security' }), none)).to.equal('unknown');
  });
});
