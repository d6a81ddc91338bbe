import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/remedy-list/remedy-list.define.js';
import type { AmendsRemedyList } from '../../src/elements/remedy-list/remedy-list.js';
import { AmendsChangeEvent } from '../../src/events/change-event.js';
import { choosing, offers } from '../../stories/data/cases.js';
import { all, focused, one, textOf } from '../tools/inside.js';
import '../tools/still.js';

const make = () =>
  fixture<AmendsRemedyList>(
    html`<amends-remedy-list .offers=${offers} .withheld=${choosing.withheld}></amends-remedy-list>`,
  );
const radios = (el: Element) => all<HTMLInputElement>(el, 'input[type="radio"]');

describe('<amends-remedy-list>', () => {
  it('chooses nothing by itself', async () => {
    const el = await make();

    expect(radios(el).some((radio) => radio.checked)).to.equal(false);
  });

  it('shows what, when and on what conditions, in the order it was given, and none of them last', async () => {
    const el = await make();

    expect(all(el, 'label').map(textOf)).to.eql([
      ...offers.map(({ what, when, conditions }) => `${what} ${when} ${conditions}`),
      'None of these works for me Say what would, or talk to a person',
    ]);
  });

  it('makes all remedies look the same', async () => {
    const el = await make();

    const looks = all(el, '[part="remedy"]').map((card) => {
      const { backgroundColor, borderColor, borderRadius, fontSize, boxShadow } = getComputedStyle(card);
      return [backgroundColor, borderColor, borderRadius, fontSize, boxShadow].join();
    });
    expect(new Set(looks).size).to.equal(1);
  });

  it('fires amends-change with the remedy that the arrow keys reach', async () => {
    const el = await make();
    radios(el)[0]?.click();
    radios(el)[0]?.focus();
    const chosen = oneEvent(document.body, AmendsChangeEvent.type) as Promise<AmendsChangeEvent>;

    await sendKeys({ press: 'ArrowDown' });

    expect((await chosen).remedy).to.equal('offer-refund');
    expect(el.chosen).to.equal('offer-refund');
  });

  it('opens a field for what would work, and keeps what is written', async () => {
    const el = await make();

    one(el, 'input', 'None of these').click();
    await el.updateComplete;
    one(el, 'textarea', 'In your words').focus();
    await sendKeys({ type: 'In sage' });

    expect(el.chosen).to.equal('other');
    expect(el.counter).to.equal('In sage');
  });

  it('follows the page, which may choose something else, without an event', async () => {
    const el = await make();
    one(el, 'input', '€89.00 back').click();
    let fired = 0;
    el.addEventListener(AmendsChangeEvent.type, () => fired++);

    el.chosen = 'offer-credit';
    await el.updateComplete;

    expect(
      radios(el)
        .filter((radio) => radio.checked)
        .map((radio) => radio.labels?.[0]?.textContent),
    ).to.have.length(1);
    expect(one<HTMLInputElement>(el, 'input', '€98.00').checked).to.equal(true);
    expect(fired).to.equal(0);
  });

  it('says what cannot be offered and why, with nothing to press', async () => {
    const el = await make();

    const cannot = one(el, 'li', 'We can’t offer a repair');
    expect(textOf(cannot)).to.contain('Mended, it would not be safe.');
    expect(all(cannot, 'input, button, a')).to.eql([]);
    expect(getComputedStyle(cannot).borderStyle).to.equal('none');
  });

  it('says what is missing beside the group, and beside the field', async () => {
    const el = await make();

    el.error = 'Choose one of these';
    await el.updateComplete;
    expect(one(el, 'fieldset').getAttribute('aria-describedby')).to.equal(one(el, 'p', 'Choose one').id);

    el.chosen = 'other';
    await el.updateComplete;
    expect(one(el, 'textarea').getAttribute('aria-invalid')).to.equal('true');
  });

  it('takes focus where an answer is wanted', async () => {
    const el = await make();

    el.focus();
    expect(focused()).to.equal(radios(el)[0]);

    el.chosen = 'other';
    await el.updateComplete;
    el.focus();
    expect(focused()?.localName).to.equal('textarea');
  });

  it('keeps its choice when it is moved, and is accessible', async () => {
    const el = await make();
    el.chosen = 'other';
    await el.updateComplete;

    const parent = el.parentElement;
    el.remove();
    parent?.append(el);
    await aTimeout(0);

    expect(one<HTMLInputElement>(el, 'input', 'None').checked).to.equal(true);
    await expect(el).to.be.accessible();
  });
});
