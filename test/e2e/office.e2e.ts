import { describe, it } from 'node:test';
import { words } from './lamp.js';
import { desktop } from './playwright-customer.js';
import { stage } from './stage.js';
import { agree, tell } from './telling.js';

describe('the shop’s side', () => {
  const scene = stage();

  it('shows what arrived and why it was decided, records what became of it, and asks how it went', async () => {
    const maya = await scene.customer();
    await tell(maya, '10482', words);
    await agree(maya, 'A new lamp', 'Send me the new lamp');
    const { reference } = await scene.shop.onlyCase();
    const ines = await scene.customer(desktop);

    await ines.visit('/shop');
    await ines.press(reference);
    await ines.sees('In the customer’s words', words, 'A new one, by Fri 13 Nov, 18:00');
    await ines.sees('What was decided, and why', 'DMG-NEW-GIFT', 'What arrived, as posted', 'remedy.chosen');
    for (const fact of ['Packed', 'Shipped', 'Delivered']) await ines.press(fact);
    await ines.page.locator('.d-summary').click();
    await ines.press('+3 days');
    await ines.press('+3 days');
    await ines.press('The link that the customer got');
    await ines.reads('Is the problem with your lamp sorted out?');
    await ines.pick('Yes, completely');
    await ines.pick('Neither satisfied nor dissatisfied');
    await ines.press('Send');
    await ines.reads('Thank you. That is all we need.');
    await scene.shop.caseSaying('rating: 3');
    await ines.visit('/shop');
    await ines.press(reference);

    await ines.sees('Sorted out', 'rating: 3', 'follow-up.rated', 'resolution.answered');
  });
});
