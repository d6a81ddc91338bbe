import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CaseView } from '../../src/core/index.js';
import '../../src/elements/review/review.define.js';
import type { AmendsReview } from '../../src/elements/review/review.js';
import { AmendsCloseEvent } from '../../src/events/close-event.js';
import { AmendsPersonEvent } from '../../src/events/person-event.js';
import { AmendsRateEvent } from '../../src/events/rate-event.js';
import { AmendsReopenEvent } from '../../src/events/reopen-event.js';
import { followingUp } from '../../stories/data/cases.js';
import { all, focused, one, textOf } from '../tools/inside.js';
import '../tools/still.js';

const make = (view: CaseView = followingUp) =>
  fixture<AmendsReview>(html`<amends-review .case=${view}></amends-review>`);

/** Keeps what a review fires, with its fields. */
function heard(el: Element): unknown[] {
  const events: unknown[] = [];
  for (const { type } of [AmendsRateEvent, AmendsReopenEvent, AmendsPersonEvent, AmendsCloseEvent]) {
    el.addEventListener(type, (event) => {
      const { isTrusted: _, ...fields } = { ...event };
      events.push({ ...fields, type });
    });
  }
  return events;
}

async function press(el: AmendsReview, role: string, text: string): Promise<void> {
  one(el, role, text).click();
  await el.updateComplete;
}

async function write(el: AmendsReview, label: string, text: string): Promise<void> {
  one(el, 'textarea', label).focus();
  await sendKeys({ type: text });
  await el.updateComplete;
}

describe('<amends-review>', () => {
  it('asks whether it is sorted out before it asks for a rating, with nothing chosen', async () => {
    const el = await make();

    expect(one(el, 'h2').textContent).to.equal('Is the problem with your lamp sorted out?');
    expect(all(el, 'fieldset').map((group) => textOf(one(group, 'legend')))).to.eql([
      'Is the problem with your lamp sorted out?',
      'Overall, how satisfied or dissatisfied are you with how we handled this?',
    ]);
    expect(all<HTMLInputElement>(el, 'input').some((radio) => radio.checked)).to.equal(false);
    await expect(el).to.be.accessible();
  });

  it('sends what was answered, and no more', async () => {
    const el = await make();
    const events = heard(el);

    await press(el, 'input', 'Yes, completely');
    await press(el, 'input', 'Satisfied');
    await write(el, 'What could we have done better?', 'The box');
    await press(el, 'button', 'Send');

    expect(events).to.eql([
      { type: 'amends-rate', sorted: 'yes', rating: 4, comment: 'The box', anything: undefined },
    ]);
  });

  it('does without a rating, and asks for none where it is not its turn', async () => {
    const el = await make({ ...followingUp, followUp: { question: 'Is it sorted out?', rating: false } });
    const events = heard(el);

    await press(el, 'input', 'Yes, completely');
    await press(el, 'button', 'Send');

    expect(all(el, 'amends-rating')).to.eql([]);
    expect(events).to.eql([
      { type: 'amends-rate', sorted: 'yes', rating: undefined, comment: undefined, anything: undefined },
    ]);
  });

  it('explains what is missing when it is pressed too early, and leads to it', async () => {
    const el = await make();
    const events = heard(el);

    await press(el, 'button', 'Send');

    expect(events).to.eql([]);
    expect(focused()?.getAttribute('role')).to.equal('alert');
    await expect(el).to.be.accessible();
    await press(el, 'a', 'Choose whether it is sorted');
    expect(focused()).to.equal(one(el, 'input', 'Yes, completely'));
  });

  for (const answer of ['Partly', 'No, not yet', 'Dissatisfied', 'Very dissatisfied']) {
    it(`says that we aren't finished after "${answer}", with two ways on`, async () => {
      const el = await make();
      const events = heard(el);

      await press(el, 'input', answer);
      await write(el, 'What is still wrong?', 'It flickers');
      await press(el, 'button', 'Put it right again');
      await press(el, 'button', 'Have a person call me');

      const sorted = { Partly: 'partly', 'No, not yet': 'no' }[answer];
      const rating = { Dissatisfied: 2, 'Very dissatisfied': 1 }[answer];
      expect(textOf(el)).to.contain('We’re sorry. Then we aren’t finished.').and.contain('Within 10 minutes');
      expect(events).to.eql([
        { type: 'amends-reopen', words: 'It flickers', sorted, rating },
        { type: 'amends-person', words: 'It flickers' },
      ]);
      await expect(el).to.be.accessible();
    });
  }

  it('asks what is still wrong before it opens the case again', async () => {
    const el = await make();
    const events = heard(el);
    await press(el, 'input', 'No');

    await press(el, 'button', 'Put it right again');
    await press(el, 'a', 'Say what is still wrong');

    expect(events).to.eql([]);
    expect(focused()).to.equal(one(el, 'textarea', 'What is still wrong?'));
  });

  it('lets only the rating be sent, once there is one', async () => {
    const el = await make();
    const events = heard(el);
    await press(el, 'input', 'No');
    await press(el, 'button', 'Only send my rating');
    expect(events).to.eql([]);
    await press(el, 'a', 'Choose one of the five');
    expect(focused()).to.equal(one(el, 'input', 'Very satisfied'));

    await press(el, 'input', 'Neither');
    await press(el, 'button', 'Only send my rating');

    expect(events).to.eql([
      { type: 'amends-rate', sorted: 'no', rating: 3, comment: undefined, anything: undefined },
    ]);
  });

  it('opens the case again for anything else', async () => {
    const el = await make();
    const events = heard(el);

    await write(el, 'Is there anything else', 'The bulb');
    await press(el, 'button', 'Reopen my case');

    expect(events).to.eql([
      { type: 'amends-reopen', words: 'The bulb', sorted: undefined, rating: undefined },
    ]);
  });

  it('thanks when all is answered, and leaves the case open to the customer', async () => {
    const el = await make({ ...followingUp, state: 'resolved', outcome: { sorted: 'yes', rating: 5 } });
    const events = heard(el);

    await press(el, 'button', 'Back to my order');
    await press(el, 'button', 'Reopen my case');

    expect(one(el, 'h2').textContent).to.equal('Thank you. That is all we need.');
    expect(events).to.have.length(2);
    await expect(el).to.be.accessible();
  });
});
