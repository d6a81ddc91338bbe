import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/timeline/timeline.define.js';
import type { AmendsTimeline } from '../../src/elements/timeline/timeline.js';
import { acknowledgement, standing } from '../../stories/data/cases.js';
import { all, one, textOf } from '../tools/inside.js';
import '../tools/still.js';

const make = (rows: AmendsTimeline['rows']) =>
  fixture<AmendsTimeline>(html`<amends-timeline .rows=${rows}></amends-timeline>`);

describe('<amends-timeline>', () => {
  it('lists dated rows in order, each with what it says for machines', async () => {
    const el = await make(acknowledgement.explanation.rows);

    const times = all<HTMLTimeElement>(el, 'ol > li > time');
    expect(times.map((time) => time.dateTime)).to.eql([
      '2026-11-09T13:20:00Z',
      '2026-11-10T02:12:00Z',
      '2026-11-11T10:05:00Z',
    ]);
    expect(textOf(one(el, 'li:nth-child(2)'))).to.equal(
      'Where it went wrong Tue 10 Nov, 03:12 Scanned in Leipzig: “outer box damaged” We should have stopped it here.',
    );
  });

  it('says in text what is done, now and still to come', async () => {
    const el = await make(standing.standing?.rows ?? []);

    expect(all(el, 'li').map((row) => textOf(row).split(' ')[0])).to.eql([
      'Done',
      'Done',
      'Now',
      'Still',
      'Still',
    ]);
    expect(textOf(one(el, '[aria-current="step"]'))).to.contain('On the van in Hamburg');
  });

  it('leaves out the machine date of a row that has none', async () => {
    const el = await make([{ id: 'plan', state: 'next', when: 'Tonight', text: 'With the courier' }]);

    expect(one(el, 'time').hasAttribute('datetime')).to.equal(false);
  });

  it('is accessible', async () => {
    const el = await make(standing.standing?.rows ?? []);

    await expect(el).to.be.accessible();
  });
});
