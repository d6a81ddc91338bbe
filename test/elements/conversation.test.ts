import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/conversation/conversation.define.js';
import type { AmendsConversation } from '../../src/elements/conversation/conversation.js';
import { all, textOf } from '../tools/inside.js';
import '../tools/still.js';

const said: AmendsConversation['said'] = [
  { id: '1', by: 'customer', when: 'Today, 10:44', text: 'It came\nbroken. <b>Twice.</b>' },
  { id: '2', by: 'shop', when: 'Today, 10:45', text: 'We’re sorry, Maya.' },
];
const make = () =>
  fixture<AmendsConversation>(html`<amends-conversation .said=${said}></amends-conversation>`);

describe('<amends-conversation>', () => {
  it('says who said what and when, in order', async () => {
    const el = await make();

    expect(all(el, 'ol > li').map(textOf)).to.eql([
      'You Today, 10:44 It came broken. <b>Twice.</b>',
      'We Today, 10:45 We’re sorry, Maya.',
    ]);
  });

  it('is accessible', async () => {
    await expect(await make()).to.be.accessible();
  });
});
