import { describe, it } from 'node:test';
import { putLampRight } from './lamp.js';
import { desktop, phone } from './playwright-customer.js';
import { stage } from './stage.js';

describe('the broken lamp, in Chromium', () => {
  const scene = stage();

  for (const [name, options] of Object.entries({ phone, desktop })) {
    it(`is put right on a ${name}, from the launcher to the rating`, async () => {
      const maya = await scene.customer(options);

      await putLampRight(maya, scene.shop);
    });
  }
});
