import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/clarify/clarify.define.js';
import type { AmendsClarify } from '../../src/elements/clarify/clarify.js';
import { AmendsAnswerEvent } from '../../src/events/answer-event.js';
import { clarifying } from '../../stories/data/cases.js';
import { focused, one, textOf } from '../tools/inside.js';
import '../tools/still.js';

const question = clarifying.question!.text;
const make = () => fixture<AmendsClarify>(html`<amends-clarify question=${question}></amends-clarify>`);
const answered = (el: Element) => oneEvent(el, AmendsAnswerEvent.type) as Promise<AmendsAnswerEvent>;

describe('<amends-clarify>', () => {
  it('hands on the answer', async () => {
    const el = await make();
    const event = answered(el);
    one(el, 'textarea', question).focus();

    await sendKeys({ type: 'Both' });
    one(el, 'button', 'Continue').click();

    expect((await event).answer).to.equal('Both');
  });

  it('can be skipped', async () => {
    const el = await make();
    const event = answered(el);

    one(el, 'button', 'Skip this').click();

    expect((await event).answer).to.equal(undefined);
  });

  it('explains what is missing, and takes it back with the first word', async () => {
    const el = await make();
    await expect(el).to.be.accessible();

    one(el, 'button', 'Continue').click();
    await aTimeout(0);
    expect(focused()).to.equal(one(el, '[role="alert"]'));
    expect(textOf(one(el, '[role="alert"]'))).to.include('Write an answer, or skip it');
    await expect(el).to.be.accessible();
    one(el, 'textarea', question).focus();
    await sendKeys({ type: 'B' });
    await el.updateComplete;

    expect(textOf(el)).not.to.include('Write an answer, or skip it');
  });
});
