import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/safety-question/safety-question.define.js';
import type { AmendsSafetyQuestion } from '../../src/elements/safety-question/safety-question.js';
import { AmendsAnswerEvent } from '../../src/events/answer-event.js';
import { all, focused, one, textOf } from '../tools/inside.js';
import '../tools/still.js';

const make = () => fixture<AmendsSafetyQuestion>(html`<amends-safety-question></amends-safety-question>`);
const answered = (el: Element) => oneEvent(el, AmendsAnswerEvent.type) as Promise<AmendsAnswerEvent>;

describe('<amends-safety-question>', () => {
  for (const [name, answer] of [
    ['Yes', 'yes'],
    ['No', 'no'],
    ['I’m not sure', 'unsure'],
  ] as const) {
    it(`answers ${answer}`, async () => {
      const el = await make();
      const event = answered(el);
      one(el, 'input', name).click();

      one(el, 'button', 'Continue').click();

      expect((await event).answer).to.equal(answer);
    });
  }

  it('is answered with the keyboard alone', async () => {
    const el = await make();
    const event = answered(el);
    all(el, 'input')[0]!.focus();

    await sendKeys({ press: 'ArrowDown' });
    one(el, 'button', 'Continue').focus();
    await sendKeys({ press: 'Enter' });

    expect((await event).answer).to.equal('no');
  });

  it('presumes nothing, and explains what is missing', async () => {
    const el = await make();
    expect(all<HTMLInputElement>(el, 'input').some(({ checked }) => checked)).to.equal(false);
    await expect(el).to.be.accessible();

    one(el, 'button', 'Continue').click();
    await aTimeout(0);

    expect(textOf(one(el, '[role="alert"]'))).to.equal('One thing before we go on Choose one answer');
    expect(focused()).to.equal(one(el, '[role="alert"]'));
    one(el, 'a', 'Choose one answer').click();
    expect(focused()).to.equal(all(el, 'input')[0]);
    await expect(el).to.be.accessible();
  });
});
