import { expect } from '@open-wc/testing';
import { parse, safeParse } from 'valibot';
import { problemSchema } from '../../src/core/problem.js';
import { categories } from '../../src/core/taxonomy.js';

const base = { category: 'faulty', items: [{ sku: 'lamp', quantity: 1 }], words: '' };

describe('problemSchema', () => {
  it('takes an empty text with a category', () => {
    expect(parse(problemSchema, base)).to.deep.equal({ ...base, photos: [] });
  });

  for (const category of categories) {
    it(`takes ${category}`, () => {
      expect(safeParse(problemSchema, { ...base, category }).success).to.equal(true);
    });
  }

  it('keeps the customer’s words as they are, whatever the language', () => {
    const words = '  Die Lampe ist kaputt!!! 壊れた\n😡 ';

    expect(parse(problemSchema, { ...base, words }).words).to.equal(words);
  });

  it('refuses half a piece, an unknown category, a day that is none and more than twelve photos', () => {
    expect(safeParse(problemSchema, { ...base, items: [{ sku: 'lamp', quantity: 0.5 }] }).success).to.equal(
      false,
    );
    expect(safeParse(problemSchema, { ...base, category: 'angry' }).success).to.equal(false);
    expect(safeParse(problemSchema, { ...base, needBy: 'Friday' }).success).to.equal(false);
    expect(safeParse(problemSchema, { ...base, photos: Array(13).fill('p') }).success).to.equal(false);
  });

  it('carries no amount of money', () => {
    expect(parse(problemSchema, { ...base, amount: 100 })).not.to.have.property('amount');
  });
});
