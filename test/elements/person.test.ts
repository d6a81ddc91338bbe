import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/person/person.define.js';
import type { AmendsPerson } from '../../src/elements/person/person.js';
import { AmendsContactEvent } from '../../src/events/contact-event.js';
import { AmendsOptionsEvent } from '../../src/events/options-event.js';
import { channels, choosing, withPerson } from '../../stories/data/cases.js';
import { all, focused, one, textOf } from '../tools/inside.js';
import '../tools/still.js';

const make = (properties: Partial<AmendsPerson> = {}) =>
  fixture<AmendsPerson>(html`
    <amends-person
      .channels=${channels}
      .case=${properties.case}
      .phone=${properties.phone ?? ''}
      .email=${properties.email ?? ''}
      .message=${properties.message ?? ''}
    ></amends-person>
  `);
const asked = () => oneEvent(document.body, AmendsContactEvent.type) as Promise<AmendsContactEvent>;

describe('<amends-person>', () => {
  it('shows every way to a person with an honest wait', async () => {
    const el = await make();

    expect(all(el, 'fieldset label').map(textOf)).to.eql(
      channels.map(({ label, wait }) => `${label} ${wait}`),
    );
    await expect(el).to.be.accessible();
  });

  it('asks for a call on the number that we know', async () => {
    const el = await make({ phone: '+49 171 555 0142' });
    const event = asked();

    one(el, 'button', 'Call me back').click();

    expect(await event).to.include({ channel: 'call', contact: '+49 171 555 0142', words: undefined });
  });

  it('asks for an answer at another address, with what else there is to say', async () => {
    const el = await make({ case: choosing });
    const event = asked();
    one(el, 'input', 'Write to me').click();
    await el.updateComplete;

    one(el, 'input', 'Your e-mail address').focus();
    await sendKeys({ type: 'maya@example.com' });
    one(el, 'textarea', 'Tell us something more').focus();
    await sendKeys({ type: 'Urgent' });
    one(el, 'button', 'Write to me').click();

    expect(await event).to.include({ channel: 'email', contact: 'maya@example.com', words: 'Urgent' });
  });

  it('asks for nothing to start a chat', async () => {
    const el = await make({ phone: '1', email: 'x' });
    const event = asked();
    one(el, 'input', 'Chat here').click();
    await el.updateComplete;

    one(el, 'button', 'Start the chat').click();

    expect(all(el, 'input[type="tel"], input[type="email"]')).to.eql([]);
    expect((await event).contact).to.equal(undefined);
  });

  it('explains what is missing when it is pressed too early, and leads to it', async () => {
    const el = await make();
    let fired = false;
    el.addEventListener(AmendsContactEvent.type, () => {
      fired = true;
    });

    one(el, 'button', 'Call me back').click();
    await el.updateComplete;
    await expect(el).to.be.accessible();
    one(el, 'a', 'Enter a number').click();

    expect(fired).to.equal(false);
    expect(focused()?.getAttribute('type')).to.equal('tel');
  });

  it('says that a person has it, and that the options stay open', async () => {
    const el = await make({ case: withPerson });
    const opened = oneEvent(document.body, AmendsOptionsEvent.type);

    one(el, 'button', 'See the options we have now').click();

    await opened;
    expect(one(el, 'h2').textContent).to.equal('A person has it now');
    await expect(el).to.be.accessible();
  });

  it('lets something more be said after a person has it', async () => {
    const el = await make({ case: withPerson });

    one(el, 'button', 'Tell us something more').click();
    await el.updateComplete;
    await el.updateComplete;

    expect(focused()?.textContent).to.equal('Talk to a person');
  });
});
