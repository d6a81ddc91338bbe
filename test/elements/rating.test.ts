import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/rating/rating.define.js';
import type { AmendsRating } from '../../src/elements/rating/rating.js';
import { AmendsChangeEvent } from '../../src/events/change-event.js';
import { all, focused, one, textOf } from '../tools/inside.js';
import '../tools/still.js';

const make = (width = '24em') =>
  fixture<HTMLElement>(html`
    <div style="container-type: inline-size; inline-size: ${width}"><amends-rating></amends-rating></div>
  `).then((frame) => one<AmendsRating>(frame, 'amends-rating'));
const cells = (el: Element) => all(el, 'label').map((cell) => cell.getBoundingClientRect());

describe('<amends-rating>', () => {
  it('asks with a balanced question and five answers in words, none of them chosen', async () => {
    const el = await make();

    expect(textOf(one(el, 'legend'))).to.equal(
      'Overall, how satisfied or dissatisfied are you with how we handled this?',
    );
    expect(all(el, 'label').map(textOf)).to.eql([
      'Very satisfied',
      'Satisfied',
      'Neither satisfied nor dissatisfied',
      'Dissatisfied',
      'Very dissatisfied',
    ]);
    expect(all<HTMLInputElement>(el, 'input').some((radio) => radio.checked)).to.equal(false);
  });

  it('fires amends-change with the rating that the arrow keys reach', async () => {
    const el = await make();
    one(el, 'input', 'Very satisfied').click();
    one(el, 'input', 'Very satisfied').focus();
    const rated = oneEvent(document.body, AmendsChangeEvent.type) as Promise<AmendsChangeEvent>;

    await sendKeys({ press: 'ArrowDown' });

    expect((await rated).rating).to.equal(4);
    expect(el.value).to.equal(4);
  });

  it('lets a rating be taken back', async () => {
    const el = await make();
    el.setAttribute('value', '2');
    await el.updateComplete;
    expect(one<HTMLInputElement>(el, 'input', 'Dissatisfied').checked).to.equal(true);
    const taken = oneEvent(document.body, AmendsChangeEvent.type) as Promise<AmendsChangeEvent>;

    one(el, 'button', 'Take my rating back').click();
    await el.updateComplete;

    expect((await taken).rating).to.equal(undefined);
    expect(all<HTMLInputElement>(el, 'input').some((radio) => radio.checked)).to.equal(false);
  });

  it('stands in rows where it is narrow and side by side where it is wide, all as tall as a thumb', async () => {
    const narrow = cells(await make('20em'));
    const wide = cells(await make('40em'));

    expect(new Set(narrow.map(({ left }) => left)).size).to.equal(1);
    expect(new Set(wide.map(({ top }) => top)).size).to.equal(1);
    expect(Math.min(...[...narrow, ...wide].map(({ height }) => height))).to.be.at.least(56);
  });

  it('takes focus, says what is missing, and is accessible', async () => {
    const el = await make();
    el.error = 'Choose one of the five';
    await el.updateComplete;

    el.focus();

    expect(focused()).to.equal(all(el, 'input')[0]);
    expect(one(el, 'fieldset').getAttribute('aria-describedby')).to.equal(one(el, 'p', 'Choose one').id);
    await expect(el).to.be.accessible();
  });
});
