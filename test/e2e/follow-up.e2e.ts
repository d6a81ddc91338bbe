import { deepEqual, equal, match } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { words } from './lamp.js';
import { desktop, type PlaywrightCustomer } from './playwright-customer.js';
import { stage } from './stage.js';
import { agree, look, tell } from './telling.js';

describe('the follow-up', () => {
  const scene = stage();

  it('opens from the link that the customer got, and from that link alone', async () => {
    const maya = await scene.customer();
    const { followUpLink = '' } = await followedUp(maya);

    await maya.visit('/follow-up');
    await maya.sees('This page opens from the link that we send you');
    await maya.visit(followUpLink.replace('/follow-up', '/follow-up?again'));
    await maya.reads('Is the problem with your lamp sorted out?');
    equal(new URL(maya.page.url()).hash, '');
    await maya.pick('Yes, completely');
    await maya.pick('Very satisfied');
    await maya.press('Send');

    await maya.reads('Thank you. That is all we need.');
    match((await scene.shop.onlyCase()).text, /sorted: yes/u);
  });

  it('that is answered with No puts it right again on the same case, and asks afresh', async () => {
    const maya = await scene.customer(desktop);
    const { id } = await followedUp(maya);
    await look(maya, '10482');
    await maya.pick('No, not yet');
    await maya.sees('We’re sorry. Then we aren’t finished.');
    await maya.press('Put it right again New options now, with all you told us');
    await maya.sees('Say what is still wrong');
    await maya.write('What is still wrong?', 'The new one flickers.');
    await maya.press('Put it right again New options now, with all you told us');
    await maya.reads('Then we aren’t finished.');

    await agree(maya, '€89.00 back', 'Refund €89.00');
    await scene.shop.record(id, 'refunded');
    await scene.shop.moveClock('threeDays', 'threeDays');
    await look(maya, '10482');

    await maya.reads('Is the problem with your lamp sorted out?');
    equal(await maya.ticked(), 0);
    const { events } = await scene.shop.onlyCase();
    deepEqual(
      events.slice(2).map(({ type }) => type),
      ['dev.amends.resolution.answered', 'dev.amends.remedy.chosen'],
    );
    equal(events[2]?.data['sorted'], 'no');
  });

  it('that is rated low leads to a person', async () => {
    const maya = await scene.customer();
    await followedUp(maya);
    await look(maya, '10482');
    await maya.pick('Yes, completely');
    await maya.pick('Dissatisfied');
    await maya.sees('We’re sorry. Then we aren’t finished.');
    await maya.write('What is still wrong?', 'Nobody told me about the scan.');

    await maya.page.getByRole('button', { name: /^Have a person call me/u }).click();
    await maya.reads('Talk to a person');
    await maya.press('Call me back');

    await maya.reads('A person will call you');
    match((await scene.shop.onlyCase()).text, /Nobody told me about the scan\./u);
  });

  /** The lamp, delivered and days later. */
  async function followedUp(maya: PlaywrightCustomer) {
    await tell(maya, '10482', words);
    await agree(maya, 'A new lamp', 'Send me the new lamp');
    const { id } = await scene.shop.onlyCase();
    await scene.shop.moveClock('day');
    await scene.shop.record(id, 'packed', 'shipped', 'delivered');
    await scene.shop.moveClock('threeDays', 'threeDays');
    return scene.shop.onlyCase();
  }
});
