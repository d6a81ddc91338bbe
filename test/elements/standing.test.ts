import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { CaseView } from '../../src/core/index.js';
import '../../src/elements/standing/standing.define.js';
import type { AmendsStanding } from '../../src/elements/standing/standing.js';
import { AmendsContinueEvent } from '../../src/events/continue-event.js';
import { AmendsLeaveEvent } from '../../src/events/leave-event.js';
import { AmendsOptionsEvent } from '../../src/events/options-event.js';
import { AmendsPersonEvent } from '../../src/events/person-event.js';
import { AmendsReopenEvent } from '../../src/events/reopen-event.js';
import { agreed, followingUp, left, missed, standing, withPerson } from '../../stories/data/cases.js';
import { all, one, textOf } from '../tools/inside.js';
import '../tools/still.js';

const make = (view?: CaseView) =>
  fixture<AmendsStanding>(html`<amends-standing .case=${view}></amends-standing>`);
const rows = (el: Element) => all(el, '[part="actions"] button, summary').map(textOf);

describe('<amends-standing>', () => {
  it('says where it stands, and what happens without asking if the promise is missed', async () => {
    const el = await make(standing);

    expect(one(el, 'h2').textContent?.trim()).to.equal('Your new lamp is on its way');
    expect(textOf(one(el, '[part="fallback"]'))).to.contain('we refund your €89.00 without you asking');
    expect(rows(el)).to.eql([
      'Tell us something more',
      'Tell us about something else',
      'Read what was said Your words and our answers',
    ]);
    await expect(el).to.be.accessible();
  });

  it('lets something else be chosen until the promise can no longer be changed', async () => {
    const el = await make(agreed);
    const opened = oneEvent(document.body, AmendsOptionsEvent.type);
    one(el, 'button', 'Choose something else Until 17:00 today').click();
    await opened;

    el.case = { ...agreed, now: '2026-11-12T16:00:00Z' };
    await el.updateComplete;

    expect(rows(el).join()).not.to.contain('Choose something else');
  });

  it('says a missed promise first, with its own apology and two ways on', async () => {
    const el = await make(missed);
    const fine = oneEvent(document.body, AmendsContinueEvent.type);
    const other = oneEvent(document.body, AmendsOptionsEvent.type);

    one(el, 'button', 'That works for me').click();
    one(el, 'button', 'Tell us what would suit you better').click();

    await Promise.all([fine, other]);
    expect(one(el, 'h2').textContent?.trim()).to.equal('We’re going to miss 18:00. We’re sorry.');
    expect(textOf(one(el, '[part="promise"]'))).to.equal(
      'On its way back to your Visa €89.00 by Tuesday 17 November',
    );
    await expect(el).to.be.accessible();
  });

  it('shows what was said, once it is asked for', async () => {
    const el = await make(standing);

    one(el, 'summary').click();

    expect(one<HTMLDetailsElement>(el, 'details').open).to.equal(true);
    expect(textOf(one(el, 'amends-conversation'))).to.contain('You Today, 10:44 The lamp came');
    await expect(el).to.be.accessible();
  });

  it('says that a person has it, with the options that stay open', async () => {
    const el = await make(withPerson);
    const opened = oneEvent(document.body, AmendsOptionsEvent.type);
    const asked = oneEvent(document.body, AmendsPersonEvent.type);
    const leaving = oneEvent(document.body, AmendsLeaveEvent.type);

    one(el, 'button', 'See the options').click();
    one(el, 'button', 'Tell us something more').click();
    one(el, 'button', 'I no longer need this').click();

    await Promise.all([opened, asked, leaving]);
    expect(one(el, 'h2').textContent?.trim()).to.equal('A person has it now');
  });

  it('says that a person has it beside where it stands', async () => {
    const el = await make({ ...standing, ...(withPerson.person && { person: withPerson.person }) });

    expect(one(el, 'h2').textContent?.trim()).to.equal('Your new lamp is on its way');
    expect(textOf(el)).to.contain('A person has it now');
  });

  it('opens a case again that was left or resolved', async () => {
    const el = await make(left);
    const reopened = oneEvent(document.body, AmendsReopenEvent.type);
    one(el, 'button', 'Open it again').click();
    await reopened;

    el.case = { ...followingUp, state: 'resolved' };
    await el.updateComplete;

    expect(one(el, 'button', 'Reopen my case').localName).to.equal('button');
    expect(rows(el).join()).not.to.contain('I no longer');
  });

  it('says that nothing waits on us without a case', async () => {
    const el = await make();

    expect(textOf(el)).to.contain('Nothing waiting on us');
    await expect(el).to.be.accessible();
  });
});
