import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/elements/notice/notice.define.js';
import type { AmendsNotice, NoticeKind } from '../../src/elements/notice/notice.js';
import { AmendsBackEvent } from '../../src/events/back-event.js';
import { AmendsPersonEvent } from '../../src/events/person-event.js';
import { AmendsRetryEvent } from '../../src/events/retry-event.js';
import { mayaWords, offers } from '../../stories/data/cases.js';
import { all, one, textOf } from '../tools/inside.js';
import '../tools/still.js';

const make = (kind: NoticeKind, properties: Partial<AmendsNotice> = {}) =>
  fixture<AmendsNotice>(html`
    <amends-notice
      kind=${kind}
      quote=${properties.quote ?? mayaWords}
      saved-at="10:44"
      photos="2"
      code=${properties.code ?? ''}
      .picked=${properties.picked}
      ?durable=${properties.durable ?? true}
    ></amends-notice>
  `);

const says: Record<NoticeKind, string> = {
  offline: 'You’re offline. Nothing is lost.',
  unsure: 'We don’t know yet whether it arrived.',
  refused: 'That didn’t go through. The fault is ours.',
  load: 'We can’t reach the shop right now.',
  setup: 'This is for a person to sort out.',
  left: 'All right. We have closed this.',
};

const ways: readonly [NoticeKind, string, { readonly type: string }][] = [
  ['offline', 'Keep writing', AmendsBackEvent],
  ['unsure', 'Try again', AmendsRetryEvent],
  ['unsure', 'Talk to a person', AmendsPersonEvent],
  ['refused', 'Try again', AmendsRetryEvent],
  ['refused', 'Talk to a person', AmendsPersonEvent],
  ['load', 'Try again', AmendsRetryEvent],
  ['load', 'Keep writing', AmendsBackEvent],
  ['setup', 'Talk to a person', AmendsPersonEvent],
  ['left', 'Open it again', AmendsRetryEvent],
];

describe('<amends-notice>', () => {
  for (const kind of Object.keys(says) as NoticeKind[]) {
    it(`says plainly what stands in the way: ${kind}`, async () => {
      const el = await make(kind);

      expect(textOf(el)).to.include(says[kind]);
      expect(textOf(el)).to.include(`${mayaWords} Saved 10:44, with 2 photos`);
      await expect(el).to.be.accessible();
    });
  }

  for (const [kind, name, { type }] of ways) {
    it(`leads on from ${kind}: ${name}`, async () => {
      const el = await make(kind);
      const event = oneEvent(el, type);

      one(el, 'button', name).click();

      await event;
    });
  }

  it('promises to send by itself only what outlives the page', async () => {
    const kept = await make('offline');
    const lost = await make('offline', { durable: false });

    expect(textOf(kept)).to.include('If you close this page, it goes when you next open it.');
    expect(textOf(lost)).to.include('leave this page open until it is sent');
    expect(textOf(lost)).not.to.include('when you next open it');
  });

  it('keeps the choice in view, and gives a code that a person can quote', async () => {
    const el = await make('refused', { picked: offers[0], quote: '', code: 'E-5031' });

    expect(textOf(el)).to.include('A new lamp With you Friday 13 November');
    expect(textOf(el)).to.include('Quote E-5031.');
    expect(all(el, 'blockquote')).to.eql([]);
  });

  it('copies the words, or marks them where the clipboard is closed', async () => {
    const el = await make('unsure');

    one(el, 'button', 'Copy my words').click();
    for (let frames = 0; frames < 60 && !copied(el); frames++) await new Promise(requestAnimationFrame);

    expect(copied(el)).to.equal(true);
  });
});

function copied(el: Element): boolean {
  return textOf(one(el, '[role="status"]')) === 'Copied' || getSelection()?.toString() !== '';
}
