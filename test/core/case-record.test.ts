import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parse, safeParse } from 'valibot';
import {
  type CaseRecord,
  caseRecordSchema,
  latest,
  numberOf,
  referenceOf,
  textOf,
} from '../../src/core/case-record.js';
import { caseId, reported } from './sample.js';

const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 32, maxLength: 32 });

describe('referenceOf', () => {
  it('makes a reference that people can read out, from the id alone', () => {
    expect(referenceOf(caseId)).to.equal('AM-04HM-ASW9');
  });

  it('uses no letter that can be taken for another', () => {
    fc.assert(
      fc.property(hex, (id) => /^AM-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/u.test(referenceOf(id))),
    );
  });

  it('says the same for any way of writing an id', () => {
    fc.assert(
      fc.property(hex, (id) => {
        const dashed = `${id.slice(0, 8)}-${id.slice(8, 12)}-${id.slice(12)}`;
        return referenceOf(id.toUpperCase()) === referenceOf(id) && referenceOf(dashed) === referenceOf(id);
      }),
    );
  });

  it('differs when the first forty bits do', () => {
    fc.assert(
      fc.property(
        hex,
        hex,
        (a, b) => (a.slice(0, 10) === b.slice(0, 10)) === (referenceOf(a) === referenceOf(b)),
      ),
    );
  });

  it('does not throw over an id of another kind', () => {
    expect(referenceOf('')).to.equal('AM-0000-0000');
    expect(referenceOf('case 7')).to.match(/^AM-/u);
  });
});

describe('caseRecordSchema', () => {
  it('takes a case back as it was, after a way through JSON', () => {
    const record = reported('10482');

    expect(parse(caseRecordSchema, JSON.parse(JSON.stringify(record)))).to.deep.equal(
      JSON.parse(JSON.stringify(record)),
    );
  });

  it('refuses a record of a kind that nobody knows', () => {
    const facts = [{ id: 'x', kind: 'bewitched', at: '2026-11-12T09:42:00Z', data: {} }];

    expect(safeParse(caseRecordSchema, { ...reported('10482'), facts }).success).to.equal(false);
  });
});

describe('latest', () => {
  const fact = (id: string, kind: 'agreed' | 'missed', data: object = {}) => ({
    id,
    kind,
    at: '2026-11-12T09:42:00Z',
    data,
  });
  const record = {
    facts: [fact('a', 'agreed'), fact('b', 'missed'), fact('c', 'agreed')],
  } as unknown as CaseRecord;

  it('finds the last record of a kind', () => {
    expect(latest(record, 'agreed')?.id).to.equal('c');
    expect(latest(record, 'missed')?.id).to.equal('b');
    expect(latest(record, 'told')).to.equal(undefined);
  });

  it('looks only behind another record when asked to', () => {
    expect(latest(record, 'missed', record.facts[0])?.id).to.equal('b');
    expect(latest(record, 'missed', record.facts[2])).to.equal(undefined);
  });
});

describe('textOf and numberOf', () => {
  const fact = { id: 'a', kind: 'told', at: '', data: { team: 'packing team', amount: 590 } } as const;

  it('read what is of the asked type', () => {
    expect(textOf(fact, 'team')).to.equal('packing team');
    expect(numberOf(fact, 'amount')).to.equal(590);
  });

  it('take anything else for absent', () => {
    expect(textOf(fact, 'amount')).to.equal(undefined);
    expect(numberOf(fact, 'team')).to.equal(undefined);
    expect(textOf(undefined, 'team')).to.equal(undefined);
  });
});
