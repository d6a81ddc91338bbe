import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  type CaseState,
  caseStates,
  ended,
  type FlowEvent,
  flowEvents,
  life,
  next,
} from '../../src/core/flow.js';
import { categories } from '../../src/core/taxonomy.js';

const rows: Readonly<Record<CaseState, Partial<Record<FlowEvent, CaseState>>>> = life;

describe('next', () => {
  for (const state of caseStates) {
    for (const event of flowEvents) {
      const to = rows[state][event];
      const title = to ? `leads from ${state} by ${event} to ${to}` : `ignores ${event} in ${state}`;

      it(title, () => {
        expect(next(state, event)).to.equal(to);
      });
    }
  }

  it('ignores an event that nobody knows', () => {
    expect(next('describing', 'exploded' as FlowEvent)).to.equal(undefined);
  });
});

describe('life', () => {
  const events = fc.array(fc.constantFrom(...flowEvents), { maxLength: 60 });
  const walk = (from: CaseState, sequence: readonly FlowEvent[]) =>
    sequence.reduce((state, event) => next(state, event) ?? state, from);

  it('never leaves the known states, whatever happens in whatever order (A1)', () => {
    fc.assert(
      fc.property(fc.constantFrom(...caseStates), events, (from, sequence) => {
        return caseStates.includes(walk(from, sequence));
      }),
      { numRuns: 500 },
    );
  });

  for (const state of caseStates) {
    it(`has a way from ${state} to an end`, () => {
      const seen = new Set<CaseState>([state]);
      for (const from of seen) {
        for (const to of Object.values(rows[from])) seen.add(to);
      }

      expect([...seen].some(ended)).to.equal(true);
    });
  }

  it('serves all categories by one table (A1)', () => {
    expect(categories.length).to.equal(13);
    expect(Object.keys(life)).to.deep.equal([...caseStates]);
  });

  it('listens before it acknowledges and acknowledges before it acts (A34)', () => {
    const acting: readonly CaseState[] = ['choosing', 'confirming', 'agreed'];
    const listening: readonly CaseState[] = ['describing', 'safety', 'clarifying'];

    for (const from of listening) {
      for (const to of Object.values(rows[from])) expect(acting).not.to.include(to);
    }
  });

  it('acknowledges nothing before something is reported (A9)', () => {
    const told: readonly FlowEvent[] = ['reported', 'amended'];

    for (const from of ['describing', 'safety', 'clarifying'] as const) {
      const ways = Object.entries(rows[from]).filter(([, to]) => to === 'acknowledged');
      for (const [event] of ways) expect(told).to.include(event);
    }
  });

  it('has a person one step away in every state (A70)', () => {
    for (const state of caseStates) {
      expect(next(state, 'personRequested'), state).to.be.oneOf(['withPerson', 'agreed', 'escalated']);
    }
  });

  it('makes no offer after a choice unless the customer goes back (UI-6)', () => {
    const offering: readonly CaseState[] = ['choosing'];
    const backwards: readonly FlowEvent[] = ['wentBack', 'corrected'];

    for (const from of ['confirming', 'agreed'] as const) {
      for (const [event, to] of Object.entries(rows[from])) {
        if (offering.includes(to)) expect(backwards).to.include(event);
      }
    }
  });

  it('lets every ended case be opened again', () => {
    for (const state of caseStates.filter(ended)) expect(next(state, 'reopened')).to.equal('reopened');
  });
});

describe('ended', () => {
  it('is true of resolved, escalated and left alone', () => {
    expect(caseStates.filter(ended)).to.deep.equal(['resolved', 'escalated', 'left']);
  });
});
