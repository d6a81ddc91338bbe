import { equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { focusedThing } from './inside-page.js';
import { words } from './lamp.js';
import { desktop } from './playwright-customer.js';
import { stage } from './stage.js';
import { agree } from './telling.js';

describe('the flow', () => {
  const scene = stage();

  it('stands in the page, as a part of it', async () => {
    const maya = await scene.customer(desktop);
    await maya.visit('/orders/10482/inline');
    await maya.reads('What happened?');
    equal(await maya.page.getByRole('dialog').count(), 0);
    await maya.write('What happened?', words);
    await maya.press('Continue');
    await maya.reads('We’re sorry, Maya.');

    await agree(maya, 'A new lamp', 'Send me the new lamp');

    await maya.sees((await scene.shop.onlyCase()).reference);
  });

  it('stands beside the button that opened it, inside the window', async () => {
    const maya = await scene.customer(desktop);
    await maya.visit('/orders/10482/anchored');
    const button = maya.page.getByRole('button', { name: 'Not right?', exact: true }).first();

    await button.click();

    await maya.reads('What happened?');
    const frame = await maya.page.locator('.frame').boundingBox();
    const anchor = await button.boundingBox();
    ok(frame && anchor);
    const { width, height } = desktop.viewport;
    ok(frame.x >= 0 && frame.y >= 0 && frame.x + frame.width <= width && frame.y + frame.height <= height);
    const isBeside = frame.x >= anchor.x + anchor.width || frame.x + frame.width <= anchor.x;
    const isAboveOrBelow = frame.y >= anchor.y + anchor.height || frame.y + frame.height <= anchor.y;
    ok(isBeside || isAboveOrBelow, 'the button stays in sight');
    await maya.page.keyboard.press('Escape');
    await maya.title('What happened?').waitFor({ state: 'hidden' });
    equal(await maya.page.evaluate(focusedThing), 'button Not right?');
  });
});
