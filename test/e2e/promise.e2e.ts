import { equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nextFrame } from './inside-page.js';
import { words } from './lamp.js';
import type { PlaywrightCustomer } from './playwright-customer.js';
import { stage } from './stage.js';
import { agree, look, tell } from './telling.js';

describe('a promise', () => {
  const scene = stage();

  it('can be exchanged for another remedy until its cut-off', async () => {
    const maya = await promised();
    await look(maya, '10482');
    await maya.sees('Until 17:00 today');
    await maya.press('Choose something else Until 17:00 today');
    await maya.reads('What would put this right?');
    equal(await maya.ticked(), 0);
    await maya.pick('€89.00 back');
    await maya.press('Continue');

    await maya.confirm('Refund €89.00', 'Thank you for telling us.');

    await maya.sees('Back on Visa ending 4421', '€89.00');
    const { text, events } = await scene.shop.onlyCase();
    equal(events.at(-1)?.type, 'dev.amends.remedy.changed');
    match(text, /What we promised Money back, €89\.00/u);
  });

  it('stands after its cut-off, also for a page that was open all the while', async () => {
    const maya = await promised();
    await look(maya, '10482');
    await maya.press('Choose something else Until 17:00 today');
    await maya.pick('€89.00 back');
    await maya.press('Continue');
    await maya.reads('€89.00 back by Tuesday');
    await scene.shop.moveClock('morning');

    maya.expect(/409|422/u);
    await maya.page.getByRole('button', { name: 'Refund €89.00' }).click({ delay: 600 });
    await maya.reads('We’re on it');
    await look(maya, '10482');

    await maya.reads('We’re on it');
    ok(!(await maya.text()).includes('Choose something else'));
    match((await scene.shop.onlyCase()).text, /What we promised A new one/u);
  });

  it('that is missed brings an apology of its own and the refund that stood behind it', async () => {
    const maya = await promised();

    await scene.shop.moveClock('threeDays');
    await look(maya, '10482');

    await maya.reads('We missed Friday 13 November. We’re sorry.');
    await maya.sees('On its way back to Visa ending 4421', '€89.00', 'We missed the date');
    match((await scene.shop.onlyCase()).text, /missed/u);
    match(await scene.shop.text('/shop/board'), /Money back, €89\.00.*\(we missed the date\)/u);
    await maya.press('That works for me');
    ok(!(await maya.text()).includes('That didn’t go through'));
  });

  it('is not made of an offer that is gone meanwhile: what is there now takes its place', async () => {
    const maya = await scene.customer();
    maya.expect(/409|410|422/u);
    await tell(maya, '10482', words);
    await maya.press('See how we can fix it');
    await maya.pick('A new lamp');
    await maya.press('Continue');
    await maya.reads('A new lamp, with you on Friday');
    await scene.shop.setStock('lumi-table-lamp', 0);
    await lookAgain(maya);
    await maya.reads('A new lamp, with you on Friday');

    await maya.confirm('Send me the new lamp', 'What you chose, a new lamp, is no longer as you saw it');

    await maya.sees('Here is what we can do now.', 'There is no other lamp in stock.');
    equal(await maya.ticked(), 0);
    match((await scene.shop.onlyCase()).text, /Nothing yet: the customer has not chosen/u);
  });

  async function promised(): Promise<PlaywrightCustomer> {
    const maya = await scene.customer();
    await tell(maya, '10482', words);
    await agree(maya, 'A new lamp', 'Send me the new lamp');
    return maya;
  }
});

/** As when the customer comes back to the tab: the page asks the shop where the case stands. */
async function lookAgain({ page }: PlaywrightCustomer): Promise<void> {
  const answer = page.waitForResponse(/\/amends\/cases\//u);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await answer;
  await page.evaluate(nextFrame);
}
