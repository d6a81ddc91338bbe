import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { addDays, worksOn } from '../../src/core/calendar.js';
import { followUpDay, fulfilment, plans } from '../../src/core/plan.js';
import { remedyKinds } from '../../src/core/taxonomy.js';
import { contextOf, policy } from './sample.js';

describe('plans', () => {
  for (const kind of remedyKinds) {
    it(`ends ${kind} in something that the customer feels`, () => {
      expect(['delivered', 'refunded', 'credited', 'contacted']).to.include(fulfilment(kind));
      expect(plans[kind].at(-1)).to.equal(fulfilment(kind));
    });
  }
});

describe('followUpDay', () => {
  const context = contextOf('10482');

  it('is a day after a refund, two after a delivery, three after a repair', () => {
    expect(followUpDay('refund_full', '2026-11-10', context)).to.equal('2026-11-11');
    expect(followUpDay('replacement', '2026-11-10', context)).to.equal('2026-11-12');
    expect(followUpDay('repair', '2026-11-10', context)).to.equal('2026-11-13');
  });

  it('waits for the next working day', () => {
    expect(followUpDay('replacement', '2026-11-13', context)).to.equal('2026-11-16');
    expect(followUpDay('refund_full', '2026-12-24', context)).to.equal('2026-12-28');
  });

  it('goes by the policy where it says another number', () => {
    const slow = { ...context, policy: { ...policy, followUp: { days: { replacement: 7 } } } };

    expect(followUpDay('replacement', '2026-11-10', slow)).to.equal('2026-11-17');
    expect(followUpDay('missing_part', '2026-11-10', slow)).to.equal('2026-11-12');
  });

  it('is never early and never on a free day', () => {
    fc.assert(
      fc.property(fc.constantFrom(...remedyKinds), fc.nat(400), (kind, after) => {
        const felt = addDays('2026-01-01', after);
        const day = followUpDay(kind, felt, context);
        return day > felt && worksOn(policy.calendar, day);
      }),
    );
  });
});
