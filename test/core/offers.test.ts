import { expect } from '@open-wc/testing';
import { parse } from 'valibot';
import { offerSchema, withheldSchema } from '../../src/core/case.js';
import { tellerOf } from '../../src/core/context.js';
import { type Option, optionSchema } from '../../src/core/decision.js';
import { changeableUntil, offerOf, withheldOf } from '../../src/core/offers.js';
import { remedyKinds, withheldReasons } from '../../src/core/taxonomy.js';
import { contextOf, now, orderOf, simpleProblem } from './sample.js';

const context = {
  ...contextOf('10482'),
  order: orderOf({ shipping: { paid: 490, address: ['Maya Lindqvist', 'Lindenstraße 18'] } }),
};

const optionOf = (kind: Option['kind'], more: Partial<Option> = {}): Option =>
  parse(optionSchema, {
    id: 'id',
    kind,
    rule: 'R',
    rules: ['R'],
    floor: false,
    items: [{ sku: 'lamp', quantity: 1 }],
    starts: '2026-11-12',
    day: '2026-11-17',
    by: '2026-11-17T22:59:00.000Z',
    goods: 'keep',
    includes: [],
    automatic: false,
    ...more,
  });

const money = { amount: 8900, base: 8900, percent: 100 };
const offer = (kind: Option['kind'], more: Partial<Option> = {}, problem = simpleProblem()) =>
  offerOf(optionOf(kind, more), context, problem);

describe('offerOf', () => {
  const shapes: readonly Partial<Option>[] = [
    {},
    money,
    { ...money, amount: 8410, fee: 490, goods: 'prepaid' },
    { ...money, amount: 9790, percent: 110 },
    { ...money, day: undefined, by: undefined },
    { day: undefined, by: undefined },
    {
      day: '2026-11-12',
      before: '18:00',
      includes: ['express', 'gift_wrap', 'stronger_box'],
      goods: 'collect',
    },
    { ...money, approvalBy: '2026-11-12T13:42:00.000Z', goods: 'stay' },
  ];
  const paid: readonly string[] = [
    'refund_full',
    'refund_partial',
    'refund_shipping',
    'refund_charge',
    'price_reduction',
    'cancel_order',
    'return_change_of_mind',
    'store_credit',
    'discount_next',
  ];
  const problems = [
    simpleProblem(),
    simpleProblem({ items: [{ sku: 'glass', quantity: 4 }] }),
    simpleProblem({ items: [] }),
  ];

  for (const kind of remedyKinds) {
    it(`puts ${kind} into whole words, whatever its terms`, () => {
      for (const shape of shapes.filter(({ amount }) => amount !== undefined || !paid.includes(kind))) {
        for (const problem of problems) {
          const made = offer(kind, shape, problem);

          expect(parse(offerSchema, made)).to.deep.equal(made);
          for (const text of [made.what, made.confirm.title, made.confirm.action, made.confirm.note])
            expect(text).not.to.equal('');
          expect(JSON.stringify(made), JSON.stringify(shape)).not.to.match(
            /undefined|NaN|null| {2}|Invalid|by "|by \.|, "| "/u,
          );
        }
      }
    });
  }

  it('says amount, day, place and effort of money before the choice (UI-8, A19)', () => {
    const { what, when, conditions, confirm } = offer('refund_full', { ...money, goods: 'prepaid' });

    expect(what).to.equal('€89.00 back');
    expect(when).to.equal('On Visa ending 4421 by Tue 17 Nov');
    expect(conditions).to.equal('The full price. You send it back with a label that we pay.');
    expect(confirm.action).to.equal('Refund €89.00');
    expect(confirm.facts).to.deep.include.members([
      { label: 'You pay', value: 'Nothing' },
      { label: 'Money goes to', value: 'Visa ending 4421' },
    ]);
  });

  it('names a fee on the card and on the screen where it is confirmed', () => {
    const { conditions, confirm } = offer('return_change_of_mind', { ...money, amount: 8410, fee: 490 });

    expect(conditions).to.contain('€89.00 less €4.90');
    expect(confirm.facts[0]).to.deep.equal({ label: 'Taken off', value: '€4.90' });
  });

  it('shows the steps that we will take, with their days (A67)', () => {
    const { confirm } = offer('replacement', { before: '18:00', day: '2026-11-13', includes: ['express'] });

    expect(confirm.steps).to.deep.equal([
      'Pack a new lamp today.',
      'Send it by express the same day and email you the tracking.',
      'Bring it to you tomorrow, before 18:00.',
      'Ask you on Monday whether all is well.',
    ]);
  });

  it('says who checks it and by when, where somebody does (A18)', () => {
    const made = offer('refund_full', { ...money, approvalBy: '2026-11-12T13:42:00.000Z' });

    expect(made.conditions).to.contain('A person checks this by 14:42 today.');
    expect(made.approval?.by).to.equal('2026-11-12T13:42:00.000Z');
  });

  it('promises a longer guarantee only where the law gives one (EU-REPAIR-1)', () => {
    expect(offer('repair').conditions).not.to.contain('guarantee');
    expect(offer('repair', { floor: true, rules: ['R', 'EU-CONF-1'] }).conditions).to.contain('guarantee');
  });

  it('speaks of several as several', () => {
    const made = offer(
      'replacement',
      { goods: 'collect' },
      simpleProblem({ items: [{ sku: 'glass', quantity: 4 }] }),
    );

    expect(made.what).to.equal('New glasses');
    expect(made.conditions).to.contain('old ones');
  });

  it('says until when a mind can be changed', () => {
    expect(offer('replacement').confirm.note).to.equal('You can change your mind until 17:00 today.');
    expect(changeableUntil(optionOf('replacement', { starts: '2026-11-13' }), context)).to.equal(
      '2026-11-13T16:00:00.000Z',
    );
  });

  it('bears no token, which only a server can give', () => {
    expect(offer('replacement')).not.to.have.property('token');
  });
});

describe('withheldOf', () => {
  for (const reason of withheldReasons) {
    it(`has a sentence for ${reason}, for one and for many`, () => {
      for (const items of [[{ sku: 'lamp', quantity: 1 }], [{ sku: 'glass', quantity: 4 }], []]) {
        const teller = tellerOf({ ...context, now }, simpleProblem({ items }));
        for (const kind of remedyKinds) {
          const withheld = withheldOf({ kind, reason, rules: ['R'] }, teller);

          expect(parse(withheldSchema, withheld)).to.deep.equal(withheld);
          expect(withheld.why).to.match(/^[A-Z].*\.$/u);
          expect(withheld.what).not.to.match(/\ba (new )?(glasses|order)\b/u);
        }
      }
    });
  }

  it('says the shop’s own sentence where a fact holds one', () => {
    const teller = tellerOf({ ...context, now }, simpleProblem());

    expect(
      withheldOf({ kind: 'repair', reason: 'not_repairable', rules: [], note: 'It is one piece.' }, teller)
        .why,
    ).to.equal('It is one piece.');
  });

  it('counts in words: there is one lamp, there are glasses', () => {
    const why = (sku: string) =>
      withheldOf(
        { kind: 'replacement', reason: 'no_stock', rules: [] },
        tellerOf({ ...context, now }, simpleProblem({ items: [{ sku, quantity: 1 }] })),
      ).why;

    expect(why('lamp')).to.equal('There is no other lamp in stock.');
    expect(why('glass')).to.equal('There are no other glasses in stock.');
  });
});
