import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/elements/urgent/urgent.define.js';
import type { AmendsUrgent } from '../../src/elements/urgent/urgent.js';
import { AmendsContactEvent } from '../../src/events/contact-event.js';
import { AmendsOptionsEvent } from '../../src/events/options-event.js';
import { safety, safetyCalled } from '../../stories/data/cases.js';
import { all, focused, one, textOf } from '../tools/inside.js';
import '../tools/still.js';

const make = (properties: Partial<AmendsUrgent> = {}) =>
  fixture<AmendsUrgent>(html`
    <amends-urgent
      .safety=${'safety' in properties ? properties.safety : safety.safety}
      phone=${properties.phone ?? '+49 171 555 0142'}
      ?refundable=${properties.refundable ?? true}
    ></amends-urgent>
  `);

describe('<amends-urgent>', () => {
  it('says what to do now before anything else', async () => {
    const el = await make();

    expect(textOf(el)).to.match(
      /^Please stop using the lamp .*Do this now Switch it off at the wall, then unplug it\./u,
    );
    await expect(el).to.be.accessible();
  });

  it('calls the emergency number at one press', async () => {
    const el = await make();

    expect(one<HTMLAnchorElement>(el, 'a', 'Anyone hurt? Call 112').href).to.equal('tel:112');
  });

  it('asks for the call on the number that we know', async () => {
    const el = await make();
    const event = oneEvent(el, AmendsContactEvent.type) as Promise<AmendsContactEvent>;

    one(el, 'button', 'Call me now').click();

    expect(await event).to.include({ channel: 'call', contact: '+49 171 555 0142' });
  });

  it('explains that it needs a number', async () => {
    const el = await make({ phone: '' });

    one(el, 'button', 'Call me now').click();
    await aTimeout(0);

    expect(focused()).to.equal(one(el, '[role="alert"]'));
    expect(textOf(one(el, '[role="alert"]'))).to.include('Enter a number where we can reach you');
    await expect(el).to.be.accessible();
  });

  it('says who calls by when once that is recorded, and asks no more', async () => {
    const el = await make({ safety: safetyCalled.safety });

    expect(textOf(one(el, '[role="status"]'))).to.equal(
      'Our safety lead calls you on +49 171 555 0142 by 11:44.',
    );
    expect(all(el, 'input')).to.eql([]);
    expect(all(el, '[part="primary"]')).to.eql([]);
    await expect(el).to.be.accessible();
  });

  it('keeps the way to the refund in reach', async () => {
    const el = await make();
    const event = oneEvent(el, AmendsOptionsEvent.type);

    one(el, 'button', 'See how you get your money back').click();

    await event;
  });

  it('promises no refund where there is none', async () => {
    const el = await make({ refundable: false });

    expect(textOf(el)).not.to.include('money back');
  });

  it('shows nothing where nothing is known', async () => {
    const el = await make({ safety: undefined });

    expect(textOf(el)).to.equal('');
  });
});
