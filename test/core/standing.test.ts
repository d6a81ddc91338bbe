import { expect } from '@open-wc/testing';
import { agreementOf } from '../../src/core/agreement.js';
import { type CaseFactKind, type CaseRecord, dueFacts, recordFact, viewOf } from '../../src/core/index.js';
import { promiseOf, standingOf } from '../../src/core/standing.js';
import { contextOf, done, now, reported } from './sample.js';

const noon = '2026-11-12T11:00:00.000Z';
const friday = '2026-11-13T12:00:00.000Z';
const evening = '2026-11-13T17:30:00.000Z';

const add = (record: CaseRecord, kind: CaseFactKind, at: string, data: Record<string, unknown> = {}) =>
  recordFact(record, { kind, at, data }, contextOf(record.orderId, at)).record;

function chosen(orderId: string, kind: string): CaseRecord {
  const context = contextOf(orderId);
  const opened = reported(orderId);
  const remedyId = viewOf(opened, context).offers.find((offer) => offer.kind === kind)?.id ?? '';
  return done(opened, 'remedy.chosen', { remedyId }, context).record;
}

const standing = (record: CaseRecord, at = now) => {
  const stands = standingOf(record, contextOf(record.orderId, at));
  if (!stands) throw new Error('nothing is agreed');
  return stands;
};
const rows = (record: CaseRecord, at = now) =>
  standing(record, at).rows.map(({ state, when, text }) => [state, when, text]);

const lamp = () => chosen('10482', 'replacement');

describe('standingOf', () => {
  it('is absent where nothing is agreed', () => {
    expect(standingOf(reported('10482'), contextOf('10482'))).to.equal(undefined);
  });

  it('shows what was agreed and what comes next, with days (A6, A67)', () => {
    expect(rows(lamp())).to.deep.equal([
      ['done', 'Today, 10:42', 'Agreed with you'],
      ['next', 'By the end of today', 'Packed'],
      ['next', 'By the end of today', 'With the carrier. Tracking in your email'],
      ['next', 'Fri 13 Nov, before 18:00', 'With you'],
      ['next', 'Mon 16 Nov', 'We ask you how it went'],
    ]);
  });

  it('shows only steps that happened as done: no fake progress (E31)', () => {
    const packed = add(lamp(), 'packed', noon);

    expect(rows(packed, noon).map(([state, , text]) => [state, text])).to.deep.equal([
      ['done', 'Agreed with you'],
      ['now', 'Packed'],
      ['next', 'With the carrier. Tracking in your email'],
      ['next', 'With you'],
      ['next', 'We ask you how it went'],
    ]);
  });

  it('leaves the future as it is when the shop records a step of another remedy', () => {
    const odd = add(lamp(), 'repaired', noon);

    expect(rows(odd, noon).map(([, , text]) => text)).not.to.include('Mended and tested');
  });

  it('has a headline for each stage', () => {
    const sent = add(lamp(), 'shipped', noon);
    const there = add(sent, 'delivered', friday);

    expect(standing(lamp())).to.deep.include({
      title: 'We’re on it',
      intro: 'On time for Friday 13 November, before 18:00.',
    });
    expect(standing(sent, noon)).to.deep.include({ title: 'Your new lamp is on its way' });
    expect(standing(there, friday)).to.deep.include({
      title: 'Your lamp is with you',
      intro: 'It reached you today, 13:00.',
    });
    expect(standing(there, '2026-11-14T12:00:00.000Z').intro).to.equal('It reached you Fri 13 Nov, 13:00.');
  });

  it('follows money until it is there', () => {
    const refund = chosen('10482', 'refund_full');
    const moving = add(refund, 'instructed', noon, { amount: 8900, day: '2026-11-17' });
    const there = add(moving, 'refunded', friday, { amount: 8900 });

    expect(standing(moving, noon).title).to.equal('Your €89.00 is on its way back');
    expect(standing(there, '2026-11-16T12:00:00.000Z')).to.deep.include({
      title: 'Your €89.00 is back',
      intro: 'Booked Fri 13 Nov, 13:00.',
    });
  });

  it('says "they" of several', () => {
    const there = add(chosen('10458', 'replacement'), 'delivered', friday);

    expect(standing(there, friday)).to.deep.include({
      title: 'Your cushions are with you',
      intro: 'They reached you today, 13:00.',
    });
  });
});

describe('standingOf: when a promise may be missed', () => {
  it('says beforehand what happens then, in exact money', () => {
    expect(standing(lamp()).fallback).to.deep.equal({
      lead: 'If it isn’t there by 18:00 tomorrow,',
      text: 'we refund your €89.00 without you asking. The lamp is yours when it comes.',
    });
  });

  it('promises nothing for that case where the policy does not', () => {
    expect(standing(chosen('10482', 'refund_partial')).fallback).to.equal(undefined);
  });

  it('no longer threatens what has come', () => {
    expect(standing(add(lamp(), 'delivered', friday), friday).fallback).to.equal(undefined);
  });

  it('speaks first when it knows that it will miss, with the reason and the new day', () => {
    const warned = add(lamp(), 'missed', friday, {
      reason: 'The van broke down in Kassel.',
      newBy: '2026-11-16',
    });

    const { missed, fallback } = standing(warned, friday);

    expect(missed).to.deep.include({
      title: 'We’re going to miss 18:00. We’re sorry.',
      letter: 'The van broke down in Kassel. It is now with you on Monday 16 November.',
      lead: 'The new date',
      day: 'Monday 16 November',
    });
    expect(fallback).to.equal(undefined);
  });

  it('says that it has made up for it only once that is on record', () => {
    const missed = dueFacts(lamp(), contextOf('10482', evening)).record;
    const paid = add(missed, 'instructed', evening, { amount: 8900, day: '2026-11-18' });

    expect(standing(missed, evening).missed?.letter).not.to.contain('already done');
    expect(standing(missed, evening).missed?.title).to.equal('We missed 18:00. We’re sorry.');
    expect(standing(paid, evening).missed).to.deep.include({
      lead: 'On its way back to Visa ending 4421',
      day: '€89.00',
      rest: 'by Wednesday 18 November',
    });
    expect(standing(paid, evening).missed?.letter).to.contain('we have already done what we promised');
  });

  it('does not take an earlier instruction for what makes up for the miss', () => {
    const instructed = add(lamp(), 'instructed', noon, { amount: 8900, day: '2026-11-13' });
    const missed = dueFacts(instructed, contextOf('10482', evening)).record;

    expect(standing(missed, evening).missed?.letter).not.to.contain('already done');
  });

  it('marks the miss in the story, and stops promising the steps that it missed', () => {
    const missed = dueFacts(lamp(), contextOf('10482', evening)).record;

    const story = rows(missed, evening);

    expect(story.find(([state]) => state === 'fault')?.[2]).to.equal('We missed the date');
    expect(story.map(([, , text]) => text)).not.to.include('With you');
  });

  it('claims to be on time for nothing that was missed', () => {
    const missed = dueFacts(lamp(), contextOf('10482', evening)).record;

    expect(standing(missed, evening).intro).to.equal('');
  });
});

describe('promiseOf', () => {
  const promise = (record: CaseRecord, at = now) => {
    const context = contextOf(record.orderId, at);
    const agreement = agreementOf(record, context);
    if (!agreement) throw new Error('nothing is agreed');
    return promiseOf(agreement, context, record);
  };

  it('says in three lines what comes when', () => {
    expect(promise(lamp())).to.deep.include({
      lead: 'A new lamp, with you on',
      day: 'Friday 13 November',
      rest: 'before 18:00',
    });
    expect(promise(chosen('10482', 'refund_full'))).to.deep.include({
      lead: 'Back on Visa ending 4421',
      day: '€89.00',
      rest: 'by Tuesday 17 November',
    });
  });

  it('can be changed until the cut-off and then no more', () => {
    expect(promise(lamp()).changeable?.text).to.equal('Until 17:00 today');
    expect(promise(lamp(), '2026-11-12T16:00:00.000Z').changeable).to.equal(undefined);
    expect(promise(add(lamp(), 'packed', noon), noon).changeable).to.equal(undefined);
  });
});
