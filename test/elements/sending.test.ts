import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/sending/sending.define.js';
import type { AmendsSending } from '../../src/elements/sending/sending.js';
import { mayaWords, offers } from '../../stories/data/cases.js';
import { textOf } from '../tools/inside.js';
import '../tools/still.js';

const make = (properties: Partial<AmendsSending> = {}) =>
  fixture<AmendsSending>(html`
    <amends-sending
      quote=${mayaWords}
      photos="2"
      .picked=${properties.picked}
      ?stored=${properties.stored}
      ?durable=${properties.durable}
    ></amends-sending>
  `);

describe('<amends-sending>', () => {
  it('keeps the customer’s own words in view', async () => {
    const el = await make();

    expect(textOf(el)).to.include(`${mayaWords} Your words and 2 photos`);
    await expect(el).to.be.accessible();
  });

  it('says that it is saved, and may be closed, only when that is so', async () => {
    for (const [stored, durable] of [
      [false, false],
      [true, false],
      [false, true],
    ] as const) {
      const el = await make({ stored, durable });

      expect(textOf(el)).not.to.match(/Saved on this device|close this/u);
    }
    const el = await make({ stored: true, durable: true });

    expect(textOf(el)).to.include(
      'Saved on this device On its way to the shop You can close this. It goes on by itself.',
    );
    await expect(el).to.be.accessible();
  });

  it('shows what was chosen when it is a choice that is on its way', async () => {
    const el = await make({ picked: offers[0] });

    expect(textOf(el)).to.include('Passing on your choice A new lamp With you Friday 13 November');
    expect(textOf(el)).not.to.include(mayaWords);
  });
});
