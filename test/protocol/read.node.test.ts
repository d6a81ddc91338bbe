import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as v from 'valibot';
import { parseCaseReply, parseOrderReply, parseReply } from '../../src/protocol/index.js';
import { caseReplySchema, orderReplySchema, replySchema } from '../../src/protocol/reply.js';

const now = '2026-11-12T09:42:00.000Z';
const bound = { record: 'fact-1', text: 'We put it on its way.' };
const row = {
  id: 'row-1',
  state: 'done',
  when: 'Today, 10:42',
  at: now,
  text: 'Agreed with you',
  why: 'Our slip.',
};
const channels = [{ kind: 'call', label: 'Call me back', wait: 'Within 10 minutes' }];

/** A case in which everything has happened that can. */
const view = {
  id: '0123456789abcdef0123456789abcdef',
  reference: 'AM-Y8V6-D4SQ',
  revision: 3,
  orderId: '10482',
  state: 'agreed',
  now,
  severity: 'S2',
  problem: {
    category: 'arrived_damaged',
    subReason: 'broken',
    items: [{ sku: 'LAMP', quantity: 1 }],
    words: 'The shade is torn.',
    needBy: '2026-11-14',
    occasion: { what: 'birthday', whose: 'mum' },
    wish: 'replacement',
    detail: 'shade torn',
    photos: ['a1b2c3d4'],
    safety: 'no',
  },
  question: { id: 'q1', text: 'Is the base broken too?' },
  acknowledgement: {
    title: 'We’re sorry, Maya.',
    letter: 'It should not have happened.',
    recap: [{ field: 'items', label: 'Item', value: 'Lumi table lamp' }],
    explanation: {
      rows: [row],
      source: 'From the carrier',
      cause: { fact: 'fact-2', text: 'It was packed badly.' },
      unknown: bound,
    },
    ownership: { lead: 'That is on us.', text: 'We packed it.' },
  },
  offers: [
    {
      id: 'NEW~~2026-11-20',
      kind: 'replacement',
      amount: { amount: 8_900, currency: 'EUR' },
      items: [{ sku: 'LAMP', quantity: 1 }],
      by: now,
      rules: ['new'],
      floor: true,
      effort: 'nothing',
      approval: { role: 'the team', by: now },
      token: 'a.b.c',
      what: 'A new lamp',
      when: 'With you Friday',
      conditions: 'Nothing to send back.',
      confirm: {
        title: 'A new lamp',
        steps: ['Pack it'],
        facts: [{ label: 'You pay', value: 'Nothing' }],
        action: 'Send it',
        note: 'Until 17:00.',
      },
    },
  ],
  withheld: [
    { kind: 'repair', reason: 'not_repairable', what: 'A repair', why: 'It cannot be.', rules: ['r'] },
  ],
  order: 'The quickest first.',
  notice: { title: 'It changed', text: 'The last one was sold.' },
  automatic: [bound],
  promise: {
    kind: 'replacement',
    automatic: true,
    record: 'fact-3',
    lead: 'A new lamp',
    day: 'Friday 13 November',
    rest: 'before 18:00',
    changeable: { until: now, text: 'Until 17:00' },
  },
  standing: {
    title: 'We’re on it',
    intro: 'On time.',
    rows: [row],
    fallback: { lead: 'If it isn’t there', text: 'we refund it.' },
    missed: {
      title: 'Late',
      letter: 'Sorry.',
      lead: 'New',
      day: 'Monday',
      rest: 'by noon',
      record: 'fact-4',
    },
  },
  extra: [bound],
  told: [bound],
  safety: {
    title: 'Stop using it',
    letter: 'Unplug it.',
    steps: ['Unplug it'],
    emergency: { number: '112', label: 'Emergency', hint: 'If anyone is hurt' },
    contact: bound,
    label: 'Your number',
  },
  person: { record: 'fact-5', title: 'Someone has it', text: 'Within an hour.' },
  channels,
  followUp: { question: 'Is it sorted?', intro: bound, rating: true },
  outcome: { sorted: 'yes', rating: 5, comment: 'Quick.' },
  again: { title: 'Sorry again', letter: 'It should have been right.' },
  said: [{ id: 's1', by: 'customer', when: 'Today', text: 'The shade is torn.' }],
};

const replies = {
  'the reply to an event': {
    read: parseReply,
    schema: replySchema,
    sample: { id: 'event-1', receipt: { receivedAt: now, reference: 'AM-1', revision: 3 }, case: view },
  },
  'what is said of an order': {
    read: parseOrderReply,
    schema: orderReplySchema,
    sample: {
      order: {
        id: '10482',
        currency: 'EUR',
        placedAt: '2026-11-09',
        items: [
          {
            sku: 'LAMP',
            name: 'Lumi table lamp',
            noun: 'lamp',
            variant: 'Sage',
            quantity: 1,
            unit: 'lamp',
            class: 'lighting',
            image: '/lamp.svg',
          },
        ],
        customer: { name: 'Maya', email: 'maya@example.com', phone: '+49 30 1234567' },
      },
      case: view,
      channels,
      now,
      timeZone: 'Europe/Berlin',
    },
  },
  'what is said of a case': { read: parseCaseReply, schema: caseReplySchema, sample: { case: view } },
} as const;

for (const [name, { read, schema, sample }] of Object.entries(replies)) {
  describe(`${name}, as the browser reads it`, () => {
    it('is read as it stands', () => {
      const reply = read(sample);

      assert.deepEqual(reply, sample);
      assert.ok(v.is(schema, sample));
    });

    it('may hold fields that this version does not know', () => {
      const reply = read({ ...sample, later: true });

      assert.ok(reply);
    });

    for (const path of pathsOf(sample)) {
      it(`is judged as by the schema without ${path.join('.')}`, () => {
        const without = changed(sample, path, undefined);

        assert.equal(read(without) !== undefined, v.is(schema, without));
      });

      it(`is refused with another kind of ${path.join('.')}`, () => {
        const value = at(sample, path);
        const other = changed(sample, path, typeof value === 'string' ? 7 : 'seven');

        assert.equal(read(other), undefined);
        assert.equal(v.is(schema, other), false);
      });
    }
  });
}

describe('an answer that is none', () => {
  for (const input of [undefined, null, '', 'case', 7, [], {}, { case: null }, { case: [] }]) {
    it(`is not read: ${JSON.stringify(input) ?? 'nothing'}`, () => {
      assert.deepEqual(
        [parseReply(input), parseOrderReply(input), parseCaseReply(input)],
        [undefined, undefined, undefined],
      );
    });
  }

  it('is one with a state that this version does not know', () => {
    assert.equal(parseCaseReply({ case: { ...view, state: 'dreaming' } }), undefined);
  });

  it('is one with a time that is none', () => {
    assert.equal(parseCaseReply({ case: { ...view, now: 'yesterday' } }), undefined);
  });
});

type Path = readonly string[];

/** The paths of all values inside a value. */
function pathsOf(value: unknown, before: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = [...before, key];
    return [...(Array.isArray(value) ? [] : [path]), ...pathsOf(inner, path)];
  });
}

function at(value: unknown, [key, ...rest]: Path): unknown {
  return key === undefined ? value : at((value as Record<string, unknown>)[key], rest);
}

/** A copy in which one value is another one. */
function changed(value: unknown, path: Path, other: unknown): unknown {
  const copy = structuredClone(value);
  const parent = at(copy, path.slice(0, -1)) as Record<string, unknown>;
  parent[path.at(-1) ?? ''] = other;
  return copy;
}
