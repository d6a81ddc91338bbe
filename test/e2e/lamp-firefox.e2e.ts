import { describe, it } from 'node:test';
import { putLampRight } from './lamp.js';
import { desktop } from './playwright-customer.js';
import { stage } from './stage.js';

describe('the broken lamp, in Firefox', () => {
  const scene = stage('firefox');

  it('is put right, from the launcher to the rating', async () => {
    const maya = await scene.customer(desktop);

    await putLampRight(maya, scene.shop);
  });
});
