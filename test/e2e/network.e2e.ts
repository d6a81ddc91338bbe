import { deepEqual, equal, match } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { words } from './lamp.js';
import type { PlaywrightCustomer } from './playwright-customer.js';
import { stage } from './stage.js';

/** What a browser says about a network that a test has made bad. */
const badNetwork = /Failed to load resource|ERR_/u;

describe('over a bad network', () => {
  const scene = stage();

  it('what is told offline is kept, and sent by itself once', async () => {
    const maya = await writer();
    await maya.context.setOffline(true);

    await maya.press('Continue');
    await maya.reads('You’re offline. Nothing is lost.');
    await maya.sees(words, 'send by itself when you’re back');
    equal((await scene.shop.cases()).length, 0);
    await maya.context.setOffline(false);

    await maya.reads('We’re sorry, Maya.');
    const { events } = await scene.shop.onlyCase();
    equal(events.length, 1);
  });

  it('what is told offline also arrives when the page was closed meanwhile', async () => {
    const maya = await writer();
    await maya.context.setOffline(true);
    await maya.press('Continue');
    await maya.reads('You’re offline. Nothing is lost.');
    await maya.page.close();
    await maya.context.setOffline(false);

    const tab = await maya.openTab();
    tab.expect(badNetwork);
    await tab.visit('/orders/10482');
    await tab.open();

    await tab.reads('We’re sorry, Maya.');
    equal((await scene.shop.onlyCase()).events.length, 1);
  });

  it('a choice that was made offline arrives when the customer is back, also after a reload', async () => {
    const maya = await writer();
    await maya.press('Continue');
    await maya.press('See how we can fix it');
    await maya.pick('A new lamp');
    await maya.press('Continue');
    await maya.reads('A new lamp, with you on Friday');
    await maya.context.setOffline(true);
    await maya.confirm('Send me the new lamp', 'You’re offline. Nothing is lost.');
    await maya.sees('With you Friday 13 Nov, before 18:00');
    await maya.page.close();
    await maya.context.setOffline(false);

    const tab = await maya.openTab();
    tab.expect(badNetwork);
    await tab.visit('/orders/10482');
    await tab.open();

    await tab.sees('Friday 13 November');
    const { events } = await scene.shop.onlyCase();
    equal(events.filter(({ type }) => type === 'dev.amends.remedy.chosen').length, 1);
  });

  it('answers that are lost after the shop has taken it count once', async () => {
    const maya = await writer();
    await scene.shop.switchNetwork('lost');

    await maya.press('Continue');
    await maya.reads('We’re sorry, Maya.');
    await maya.press('See how we can fix it');
    await maya.pick('A new lamp');
    await maya.press('Continue');
    await maya.confirm('Send me the new lamp', 'Thank you for telling us.');

    const { text, events } = await scene.shop.onlyCase();
    deepEqual(
      events.map(({ type }) => type),
      ['dev.amends.problem.reported', 'dev.amends.remedy.chosen'],
    );
    match(text, /problem\.reported .{0,40} came \d+ times, counted once/u);
    match(text, /remedy\.chosen .{0,40} came \d+ times, counted once/u);
    const board = await scene.shop.text('/shop/board');
    equal(board.match(/A new one, by Fri 13 Nov/gu)?.length, 1);
  });

  it('a shop that is down leaves the words in view, and they go when it is back', async () => {
    const maya = await writer();
    await scene.shop.switchNetwork('offline');

    await maya.press('Continue');
    await maya.reads('We don’t know yet whether it arrived.');
    await maya.sees(words, 'it can only count once');
    await scene.shop.switchNetwork('good');
    await tryAgain(maya);

    await maya.reads('We’re sorry, Maya.');
    equal((await scene.shop.onlyCase()).events.length, 1);
  });

  it('a shop that cannot be reached at first lets the customer write, and takes it later', async () => {
    const maya = await scene.customer();
    maya.expect(badNetwork);
    await maya.visit('/orders/10482');
    await scene.shop.switchNetwork('offline');

    await maya.open();
    await maya.reads('We can’t reach the shop right now.');
    await maya.press('Keep writing');
    await maya.write('What happened?', words);
    await scene.shop.switchNetwork('good');
    await maya.press('Continue');

    await maya.reads('We’re sorry, Maya.');
  });

  it('a shop that is switched off between choosing and sending finds the choice when it is on again', async () => {
    const maya = await writer();
    await maya.press('Continue');
    await maya.press('See how we can fix it');
    await maya.pick('A new lamp');
    await maya.press('Continue');
    await maya.reads('A new lamp, with you on Friday');
    await scene.shop.stop();

    await maya.confirm('Send me the new lamp', 'We don’t know yet whether it arrived.');
    await maya.sees('A new lamp', 'With you Friday 13 Nov, before 18:00');
    await scene.shop.restart();
    await tryAgain(maya);

    await maya.reads('Thank you for telling us.');
    const { events } = await scene.shop.onlyCase();
    equal(events.filter(({ type }) => type === 'dev.amends.remedy.chosen').length, 1);
    equal(scene.shop.complaints, '');
  });

  /** Somebody who has written and is about to go on. */
  async function writer(): Promise<PlaywrightCustomer> {
    const maya = await scene.customer();
    maya.expect(badNetwork);
    await maya.visit('/orders/10482');
    await maya.open();
    await maya.write('What happened?', words);
    await maya.sees('Kept on this device.');
    return maya;
  }
});

/** It may have gone by itself before. */
async function tryAgain({ page }: PlaywrightCustomer): Promise<void> {
  const button = page.getByRole('button', { name: 'Try again' });
  await button.click({ timeout: 1_000 }).catch(() => undefined);
}
