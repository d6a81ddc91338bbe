import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/recap/recap.define.js';
import type { AmendsRecap } from '../../src/elements/recap/recap.js';
import { AmendsCorrectEvent } from '../../src/events/correct-event.js';
import { acknowledgement } from '../../stories/data/cases.js';
import { all, one } from '../tools/inside.js';
import '../tools/still.js';

const make = () => fixture<AmendsRecap>(html`<amends-recap .rows=${acknowledgement.recap}></amends-recap>`);

describe('<amends-recap>', () => {
  it('lists what we understood, each row with a pen that names it', async () => {
    const el = await make();

    expect(all(el, 'dt').map((label) => label.textContent)).to.eql(['Item', 'Problem', 'Needed by']);
    expect(all(el, 'button').map((pen) => pen.ariaLabel)).to.eql([
      'Change: Item',
      'Change: Problem',
      'Change: Needed by',
    ]);
  });

  it('fires amends-correct with the row whose pen is pressed', async () => {
    const el = await make();
    const corrected = oneEvent(document.body, AmendsCorrectEvent.type) as Promise<AmendsCorrectEvent>;

    one(el, 'button', 'Change: Needed by').focus();
    await sendKeys({ press: 'Enter' });

    expect((await corrected).field).to.equal('needBy');
  });

  it('is accessible', async () => {
    await expect(await make()).to.be.accessible();
  });
});
