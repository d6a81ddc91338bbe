import { deepEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { nextFrame, sidewaysScroll, smallTargets } from './inside-page.js';
import { words } from './lamp.js';
import type { PlaywrightCustomer } from './playwright-customer.js';
import { stage } from './stage.js';
import { look, tell } from './telling.js';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const widths = [320, 360, 390, 768, 1280] as const;
const danger = 'There were sparks from the base of the kettle this morning and it smelled burnt.';

describe('every screen', () => {
  const scene = stage();

  for (const direction of ['ltr', 'rtl'] as const) {
    it(`fits every width, has targets of 44 and is accessible, ${direction}`, async () => {
      const maya = await scene.customer();
      await maya.context.addCookies([{ name: 'direction', value: direction, url: scene.shop.url }]);
      const faults: string[] = [];

      await seeAll(maya, async (screen) => {
        faults.push(...(await faultsOf(maya)).map((fault) => `${screen}, ${fault}`));
      });

      deepEqual(faults, []);
    });
  }

  /** Goes through every screen, those of a bad day included. */
  async function seeAll(maya: PlaywrightCustomer, check: (screen: string) => Promise<void>): Promise<void> {
    const see = async (title: string): Promise<void> => {
      await maya.reads(title);
      await check(title);
    };
    await tell(maya, '10482', '');
    await see('What happened?');
    await maya.write('What happened?', words);
    await maya.leaveField();
    await see('What happened?');
    await maya.press('Talk to a person');
    await see('Talk to a person');
    await maya.press('Back');
    await maya.press('Continue');
    await see('We’re sorry, Maya.');
    await maya.press('See how we can fix it');
    await maya.pick('None of these works for me');
    await see('What would put this right?');
    await maya.pick('A new lamp');
    await maya.press('Continue');
    await see('A new lamp, with you on Friday');
    await maya.confirm('Send me the new lamp', 'Thank you for telling us.');
    await check('Thank you for telling us.');
    await look(maya, '10482');
    await see('We’re on it');
    const { id } = await scene.shop.onlyCase();
    await scene.shop.moveClock('threeDays');
    await look(maya, '10482');
    await see('We missed Friday 13 November. We’re sorry.');
    await scene.shop.record(id, 'delivered');
    await scene.shop.moveClock('threeDays');
    await look(maya, '10482');
    await maya.pick('No, not yet');
    await see('Is the problem with your lamp sorted out?');
    await tell(maya, '10402', danger);
    await see('Is anyone hurt or in danger right now?');
    await maya.pick('Yes');
    await maya.press('Continue');
    await see('Stop using the kettle now');
  }
});

async function faultsOf(maya: PlaywrightCustomer): Promise<readonly string[]> {
  const { page } = maya;
  const faults: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 844 });
      await page.evaluate(nextFrame);
      const found = [...(await page.evaluate(sidewaysScroll)), ...(await page.evaluate(smallTargets))];
      if (width === 390 || width === 1280) found.push(...(await accessibilityFaults(maya)));
      faults.push(...found.map((fault) => `${colorScheme} ${width}: ${fault}`));
    }
  }
  await page.setViewportSize({ width: 390, height: 844 });
  return faults;
}

/** What axe finds in the flow; the page around it is the shop's own. */
async function accessibilityFaults({ page }: PlaywrightCustomer): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run({ include: ['amends-launcher, amends-resolution'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}
