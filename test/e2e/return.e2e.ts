import { equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { words } from './lamp.js';
import type { PlaywrightCustomer } from './playwright-customer.js';
import { stage } from './stage.js';
import { agree } from './telling.js';

describe('leaving and coming back', () => {
  const scene = stage();

  it('a draft is there after a reload, in another tab and on the next day', async () => {
    const maya = await scene.customer();
    await open(maya);
    await maya.write('What happened?', words);
    await maya.pick('Wool throw');
    await maya.sees('Kept on this device.');

    await maya.reload();
    await maya.open();
    await hasDraft(maya);

    const tab = await maya.openTab();
    await open(tab);
    await hasDraft(tab);

    await scene.shop.moveClock('day');
    await maya.reload();
    await maya.open();
    await hasDraft(maya);
  });

  it('closing and opening again on the same page goes on where it was', async () => {
    const maya = await scene.customer();
    await open(maya);
    await maya.write('What happened?', words);
    await maya.press('Close');
    await maya.title('What happened?').waitFor({ state: 'hidden' });

    await maya.open();

    await maya.reads('What happened?');
    equal(await maya.field('What happened?').inputValue(), words);
  });

  it('a case is where it was: heard, and then agreed, in every tab and on the next day', async () => {
    const maya = await scene.customer();
    await open(maya);
    await maya.write('What happened?', words);
    await maya.press('Continue');
    await maya.reads('We’re sorry, Maya.');

    await maya.reload();
    await maya.open();
    await maya.reads('We’re sorry, Maya.');
    await agree(maya, 'A new lamp', 'Send me the new lamp');
    const { reference } = await scene.shop.onlyCase();

    const tab = await maya.openTab();
    await tab.visit('/orders/10482');
    await tab.open();
    await tab.reads('We’re on it');
    await tab.sees(reference);

    await scene.shop.moveClock('morning');
    await maya.reload();
    await maya.open();
    await maya.sees('On time for Friday 13 November, before 18:00.', reference);
  });

  it('another device finds the case as well, and its own page shows it', async () => {
    const maya = await scene.customer();
    await open(maya);
    await maya.write('What happened?', words);
    await maya.press('Continue');
    await maya.reads('We’re sorry, Maya.');
    await agree(maya, 'A new lamp', 'Send me the new lamp');
    const { id, reference } = await scene.shop.onlyCase();

    const elsewhere = await scene.customer();
    await elsewhere.visit('/orders/10482');
    await elsewhere.open();
    await elsewhere.reads('We’re on it');
    await elsewhere.visit(`/cases/${id}`);

    await elsewhere.reads('We’re on it');
    await elsewhere.sees(reference);
  });

  it('going back from step to step loses nothing', async () => {
    const maya = await scene.customer();
    await open(maya);
    await maya.write('What happened?', words);
    await maya.press('Continue');
    await maya.press('See how we can fix it');
    await maya.pick('€89.00 back');
    await maya.press('Continue');
    await maya.reads('€89.00 back by Tuesday');

    await maya.press('Back');
    await maya.reads('What would put this right?');
    ok(await maya.choice('€89.00 back').isChecked());
    await maya.press('Back');
    await maya.reads('We’re sorry, Maya.');
    await maya.press('Back');
    await maya.reads('What happened?');
    equal(await maya.field('What happened?').inputValue(), words);
    await maya.press('Continue');

    await maya.reads('We’re sorry, Maya.');
    equal((await scene.shop.cases()).length, 1);
  });

  it('the button of an item begins with that item', async () => {
    const maya = await scene.customer();
    await maya.visit('/orders/10482');

    await maya.page.getByRole('button', { name: 'Not right?', exact: true }).nth(2).click();

    await maya.reads('What happened?');
    ok(await maya.choice('Wool throw').isChecked());
    equal(await maya.ticked(), 1);
  });
});

async function open(maya: PlaywrightCustomer): Promise<void> {
  await maya.visit('/orders/10482');
  await maya.open();
  await maya.reads('What happened?');
}

async function hasDraft(maya: PlaywrightCustomer): Promise<void> {
  await maya.sees('Kept on this device.');
  equal(await maya.field('What happened?').inputValue(), words);
  ok(await maya.choice('Wool throw').isChecked());
}
