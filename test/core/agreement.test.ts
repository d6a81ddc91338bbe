import { expect } from '@open-wc/testing';
import { agreementOf, overdue } from '../../src/core/agreement.js';
import { type CaseContext, type CaseRecord, recordFact, viewOf } from '../../src/core/index.js';
import { contextOf, done, reported } from './sample.js';

const at = (instant: string): CaseContext => contextOf('10482', instant);
const morning = contextOf('10482');

function agreed(kind = 'replacement'): CaseRecord {
  const opened = reported('10482');
  const remedyId = viewOf(opened, morning).offers.find((offer) => offer.kind === kind)?.id ?? '';
  return done(opened, 'remedy.chosen', { remedyId }, morning).record;
}

const after = (
  record: CaseRecord,
  kind: Parameters<typeof recordFact>[1]['kind'],
  instant: string,
  data = {},
) => recordFact(record, { kind, at: instant, data }, at(instant)).record;

describe('agreementOf', () => {
  it('is absent before a choice, and with a choice that cannot be read', () => {
    const chosen = agreed();
    const facts = chosen.facts.map((fact) => (fact.kind === 'agreed' ? { ...fact, data: {} } : fact));

    expect(agreementOf(reported('10482'), morning)).to.equal(undefined);
    expect(agreementOf({ ...chosen, facts }, morning)).to.equal(undefined);
  });

  it('is the last choice', () => {
    const first = agreed();
    const remedyId = viewOf(first, morning).offers.find(({ kind }) => kind === 'refund_full')?.id ?? '';
    const changed = done(first, 'remedy.changed', { remedyId }, morning).record;

    expect(agreementOf(changed, morning)?.option.kind).to.equal('refund_full');
  });

  it('can be changed until the cut-off, and only until work begins', () => {
    const chosen = agreed();

    expect(agreementOf(chosen, morning)?.changeableUntil).to.equal('2026-11-12T16:00:00.000Z');
    expect(agreementOf(chosen, at('2026-11-12T16:00:00.000Z'))?.changeableUntil).to.equal(undefined);
    expect(
      agreementOf(after(chosen, 'instructed', '2026-11-12T10:00:00.000Z'), morning)?.changeableUntil,
    ).not.to.equal(undefined);
    expect(
      agreementOf(after(chosen, 'packed', '2026-11-12T10:00:00.000Z'), morning)?.changeableUntil,
    ).to.equal(undefined);
  });

  it('is fulfilled by what the customer feels', () => {
    const shipped = after(agreed(), 'shipped', '2026-11-12T12:00:00.000Z');
    const delivered = after(shipped, 'delivered', '2026-11-13T12:00:00.000Z');

    expect(agreementOf(shipped, morning)?.fulfilled).to.equal(undefined);
    expect(agreementOf(delivered, morning)?.fulfilled?.kind).to.equal('delivered');
    expect(agreementOf(delivered, morning)?.followUpAt).to.equal('2026-11-16T07:00:00.000Z');
  });

  it('is fulfilled by the refund that stood behind a missed promise', () => {
    const missed = after(agreed(), 'missed', '2026-11-13T17:00:01.000Z');
    const refunded = after(missed, 'refunded', '2026-11-17T12:00:00.000Z', { amount: 8900 });

    expect(agreementOf(missed, morning)?.fulfilled).to.equal(undefined);
    expect(agreementOf(refunded, morning)?.fulfilled?.kind).to.equal('refunded');
  });

  it('does not take another refund for the remedy', () => {
    const refunded = after(agreed(), 'refunded', '2026-11-13T12:00:00.000Z', { amount: 590 });

    expect(agreementOf(refunded, morning)?.fulfilled).to.equal(undefined);
  });

  it('does not count what happened before it', () => {
    const opened = after(reported('10482'), 'delivered', '2026-11-12T09:50:00.000Z');
    const remedyId = viewOf(opened, morning).offers.find(({ kind }) => kind === 'replacement')?.id ?? '';
    const chosen = done(opened, 'remedy.chosen', { remedyId }, morning).record;

    expect(agreementOf(chosen, morning)?.fulfilled).to.equal(undefined);
  });

  it('asks nothing more once the customer has opened the case again', () => {
    const delivered = after(agreed(), 'delivered', '2026-11-13T12:00:00.000Z');
    const reopened = done(delivered, 'case.reopened', {}, at('2026-11-14T12:00:00.000Z')).record;

    expect(agreementOf(reopened, morning)?.followUpAt).to.equal(undefined);
  });
});

describe('overdue', () => {
  const agreement = agreementOf(agreed(), morning);

  it('is true from the moment after the promised one', () => {
    expect(agreement && overdue(agreement, '2026-11-13T17:00:00.000Z')).to.equal(false);
    expect(agreement && overdue(agreement, '2026-11-13T17:00:00.001Z')).to.equal(true);
  });

  it('is false of what was kept, and of what was already said to be missed', () => {
    const fact = agreement?.fact;

    expect(agreement && overdue({ ...agreement, fulfilled: fact }, '2026-12-24T00:00:00.000Z')).to.equal(
      false,
    );
    expect(agreement && overdue({ ...agreement, missed: fact }, '2026-12-24T00:00:00.000Z')).to.equal(false);
  });
});
