import { equal, match } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { words } from './lamp.js';
import type { PlaywrightCustomer } from './playwright-customer.js';
import { stage } from './stage.js';
import { look, tell } from './telling.js';

describe('a person', () => {
  const scene = stage();

  it('is one press away on every screen, and the way back leads to that screen', async () => {
    const maya = await scene.customer();
    await maya.visit('/orders/10482');
    await maya.open();
    await asksAndReturns(maya, 'What happened?');
    await maya.write('What happened?', words);
    await maya.press('Continue');
    await asksAndReturns(maya, 'We’re sorry, Maya.');
    await maya.press('See how we can fix it');
    await asksAndReturns(maya, 'What would put this right?');
    await maya.pick('A new lamp');
    await maya.press('Continue');
    await asksAndReturns(maya, 'A new lamp, with you on Friday');
    await maya.confirm('Send me the new lamp', 'Thank you for telling us.');
    await asksAndReturns(maya, 'Thank you for telling us.');
    await look(maya, '10482');
    await asksAndReturns(maya, 'We’re on it');
  });

  it('calls at the number that was left, and has what was written so far', async () => {
    const maya = await scene.customer();
    await maya.visit('/orders/10482');
    await maya.open();
    await maya.write('What happened?', words);
    await maya.press('Talk to a person');
    await maya.pick('Call me back');
    await maya.write('Your number', '040 123456');

    await maya.press('Call me back');

    await maya.reads('A person will call you');
    const { text, events } = await scene.shop.onlyCase();
    match(text, /With a person/u);
    match(text, /shade torn/u);
    equal(events[0]?.data['contact'], '040 123456');
    await maya.press('See the options we have now');
    await maya.reads('What would put this right?');
  });

  it('gets what would work, where none of the remedies does', async () => {
    const maya = await chooser();
    await maya.pick('None of these works for me');
    await maya.press('Send this to a person');
    await maya.sees('Say what would work for you');
    await maya.write('In your words: what would?', 'The floor lamp instead, I pay the difference.');

    await maya.press('Send this to a person');

    await maya.reads('A person will write to you');
    match((await scene.shop.onlyCase()).text, /The floor lamp instead, I pay the difference\./u);
  });

  it('is not needed to leave: a case can be closed and opened again', async () => {
    const maya = await scene.customer();
    await tell(maya, '10482', words);

    await maya.press('I no longer need this');
    await maya.reads('All right. We have closed this.');
    equal((await scene.shop.onlyCase()).events.at(-1)?.type, 'dev.amends.case.left');
    await maya.press('Open it again');

    await maya.reads('We’re sorry, Maya.');
  });

  async function asksAndReturns(maya: PlaywrightCustomer, title: string): Promise<void> {
    await maya.reads(title);
    await maya.press('Talk to a person');
    await maya.reads('Talk to a person');
    await maya.press('Back');
    await maya.reads(title);
  }

  async function chooser(): Promise<PlaywrightCustomer> {
    const maya = await scene.customer();
    await tell(maya, '10482', words);
    await maya.press('See how we can fix it');
    await maya.reads('What would put this right?');
    return maya;
  }
});
