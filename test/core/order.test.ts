import { expect } from '@open-wc/testing';
import { parse, safeParse } from 'valibot';
import { factOf, factsSchema, orderSchema } from '../../src/core/order.js';
import { contextOf, orderOf, shopOrders } from './sample.js';

describe('orderSchema', () => {
  it('takes every order of the demo', () => {
    for (const { order } of shopOrders)
      expect(safeParse(orderSchema, order).success, order.id).to.equal(true);
  });

  it('fills in one piece, no shipping and nobody in particular', () => {
    const order = parse(orderSchema, {
      id: '1',
      currency: 'EUR',
      placedAt: '2026-11-09',
      items: [{ sku: 'a', name: 'A', unitPrice: 100 }],
    });

    expect(order.items[0]?.quantity).to.equal(1);
    expect(order.shipping.paid).to.equal(0);
    expect(order.customer).to.deep.equal({});
  });

  it('refuses an order without lines, with parts of a cent, or with less than one piece', () => {
    const base = { id: '1', currency: 'EUR', placedAt: '2026-11-09' };
    const line = { sku: 'a', name: 'A', unitPrice: 100 };

    expect(safeParse(orderSchema, { ...base, items: [] }).success).to.equal(false);
    expect(safeParse(orderSchema, { ...base, items: [{ ...line, unitPrice: 0.5 }] }).success).to.equal(false);
    expect(safeParse(orderSchema, { ...base, items: [{ ...line, quantity: 0 }] }).success).to.equal(false);
    expect(safeParse(orderSchema, { ...base, items: [{ ...line, unitPrice: -1 }] }).success).to.equal(false);
  });

  it('leaves unknown stock unknown', () => {
    const [lamp] = orderOf({ items: [{ sku: 'a', name: 'A', unitPrice: 1, quantity: 1 }] }).items;

    expect(lamp?.stock).to.equal(undefined);
  });
});

describe('factOf', () => {
  const facts = parse(factsSchema, {
    known: {
      contacts: { value: 2 },
      shipped: { value: false },
      shippedAt: { value: null },
      note: { value: 'x' },
    },
  });

  it('gives a fact of the asked type', () => {
    expect(factOf(facts, 'contacts', 'number')).to.equal(2);
    expect(factOf(facts, 'shipped', 'boolean')).to.equal(false);
    expect(factOf(facts, 'note', 'string')).to.equal('x');
  });

  it('takes what is absent, empty, of another type or inherited for unknown (A49)', () => {
    expect(factOf(facts, 'absent', 'boolean')).to.equal(undefined);
    expect(factOf(facts, 'shippedAt', 'string')).to.equal(undefined);
    expect(factOf(facts, 'contacts', 'string')).to.equal(undefined);
    expect(factOf(facts, 'toString', 'string')).to.equal(undefined);
    expect(factOf(facts, '__proto__', 'string')).to.equal(undefined);
  });
});

describe('factsSchema', () => {
  it('takes the facts of every order of the demo', () => {
    for (const { order } of shopOrders) expect(() => contextOf(order.id), order.id).not.to.throw();
  });

  it('takes no facts at all', () => {
    expect(parse(factsSchema, {})).to.deep.equal({ known: {}, events: [] });
  });
});
