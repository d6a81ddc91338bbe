import { equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stage } from './stage.js';
import { look, tell } from './telling.js';

const danger =
  'There were sparks from the base of the kettle this morning and it smelled burnt. My hand tingled when I touched it.';
const twice =
  'I was charged twice. My bank shows €134.90 from you two times on the same evening, and I only ordered once.';

describe('a dangerous kettle', () => {
  const scene = stage();

  it('is about safety first, then the refund, and nobody asks for a score', async () => {
    const maya = await scene.customer();
    await tell(maya, '10402', danger);
    await maya.reads('Is anyone hurt or in danger right now?');
    equal(await maya.ticked(), 0);
    await maya.press('Continue');
    await maya.sees('Choose one answer');
    await maya.pick('I’m not sure');
    await maya.press('Continue');

    await maya.reads('Stop using the kettle now');
    await maya.sees('Do this now', 'Anyone hurt? Call 112', 'Our safety lead will call you within 5 minutes');
    ok(!(await maya.text()).includes('What went wrong'), 'no cause is claimed');
    await maya.press('Call me now');
    await maya.sees('Our safety lead calls you by 10:47.');

    await maya.press('See how you get your money back');
    await maya.reads('What would put this right?');
    await maya.pick('€79.00 back');
    await maya.press('Continue');
    await maya.confirm('Refund €79.00', 'Thank you for telling us.');
    const { id } = await scene.shop.onlyCase();
    match(
      await scene.shop.text('/shop/board'),
      /Safety, \+49 171 555 0142, by Thu 12 Nov, 10:47, order 10402/u,
    );
    await scene.shop.record(id, 'contacted', 'refunded');
    await scene.shop.moveClock('threeDays', 'threeDays');
    await look(maya, '10402');

    await maya.reads('Is the problem with your kettle sorted out?');
    ok(!(await maya.text()).includes('how satisfied'), 'nobody who was in danger is asked for a score');
    await maya.pick('Yes, completely');
    await maya.press('Send');
    await maya.reads('Thank you. That is all we need.');
  });
});

describe('a charge that was taken twice', () => {
  const scene = stage();

  it('is simply sent back: an apology, then what was done, and nothing to choose', async () => {
    const maya = await scene.customer();
    await tell(maya, '10440', twice);

    await maya.reads('We’re sorry, Maya.');
    await maya.sees('€134.90 is on its way back to Mastercard ending 8830');
    await maya.press('See what happens now');
    await maya.reads('Thank you for telling us.');
    await maya.sees('Back on Mastercard ending 8830', 'Reference');
    await look(maya, '10440');

    await maya.reads('Your €134.90 is on its way back');
  });
});
