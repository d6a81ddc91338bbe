import { equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { focusedThing } from './inside-page.js';
import { words } from './lamp.js';
import { desktop, type PlaywrightCustomer, phone } from './playwright-customer.js';
import { stage } from './stage.js';

/** More than any page here has things to stop at. */
const manyStops = 60;

describe('with the keyboard alone', () => {
  const scene = stage();

  for (const [name, options] of Object.entries({ phone, desktop })) {
    it(`the lamp is put right on a ${name}, and focus is at each title`, async () => {
      const maya = await scene.customer(options);
      const { keyboard } = maya.page;

      await maya.visit('/orders/10482');
      await tabTo(maya, 'button Something not right?');
      await keyboard.press('Enter');
      await maya.reads('What happened?');
      await tabTo(maya, 'textarea What happened?');
      await keyboard.insertText(words);
      await tabTo(maya, 'button Continue');
      await keyboard.press('Enter');
      await isAt(maya, 'h2 We’re sorry, Maya.');
      await tabTo(maya, 'button See how we can fix it');
      await keyboard.press('Space');
      await isAt(maya, 'h2 What would put this right?');
      await tabTo(maya, 'input A new lamp');
      await keyboard.press('ArrowDown');
      match(await focus(maya), /^input €89.00 back/u);
      await keyboard.press('ArrowUp');
      match(await focus(maya), /^input A new lamp/u);
      ok(await maya.choice('A new lamp').isChecked());
      await tabTo(maya, 'button Continue');
      await keyboard.press('Enter');
      await isAt(maya, 'h2 A new lamp, with you on Friday');
      await tabTo(maya, 'button Send me the new lamp');
      await confirm(maya, 'Thank you for telling us.');
      match(await focus(maya), /^h2 That’s agreed/u);
      await keyboard.press('Escape');
      await maya.title('Thank you for telling us.').waitFor({ state: 'hidden' });

      equal(await focus(maya), 'button We’re on it Friday 13 November, before 18:00');
    });
  }

  it('pressing too early leads to what is missing, and from there to the field', async () => {
    const maya = await scene.customer();
    await maya.visit('/orders/10482');
    await maya.press('Something not right?');
    await tabTo(maya, 'button Continue');

    await maya.page.keyboard.press('Enter');

    await maya.sees('Two things before we go on');
    await tabTo(maya, 'a A few words are enough');
    await maya.page.keyboard.press('Enter');
    match(await focus(maya), /^textarea/u);
  });

  it('a phone keeps focus inside the sheet', async () => {
    const maya = await scene.customer();
    await maya.visit('/orders/10482');
    await maya.press('Something not right?');
    await maya.reads('What happened?');

    const stops = new Set<string>();
    for (let stop = 0; stop < manyStops; stop++) {
      await maya.page.keyboard.press('Tab');
      stops.add(await focus(maya));
    }

    ok(!stops.has('a Your orders'), [...stops].join('\n'));
    ok(stops.has('button Close'));
  });
});

function focus({ page }: PlaywrightCustomer): Promise<string> {
  return page.evaluate(focusedThing);
}

/** Goes from stop to stop until focus is at something whose tag and name begin so. */
async function tabTo(maya: PlaywrightCustomer, thing: string): Promise<void> {
  const stops: string[] = [];
  for (let stop = 0; stop < manyStops; stop++) {
    const at = await focus(maya);
    if (at.startsWith(thing)) return;
    stops.push(at);
    await maya.page.keyboard.press('Tab');
  }
  throw new Error(`No way to ${thing} by:\n${stops.join('\n')}`);
}

/** Focus follows the title as soon as the screen is drawn. */
async function isAt(maya: PlaywrightCustomer, thing: string): Promise<void> {
  await maya.reads(thing.replace('h2 ', ''));
  let at = '';
  for (let looks = 0; looks < 100 && !at.startsWith(thing); looks++) at = await focus(maya);
  equal(at.slice(0, thing.length), thing);
}

/** A button that has only just appeared takes no press. */
async function confirm(maya: PlaywrightCustomer, title: string): Promise<void> {
  for (let tries = 0; tries < 20 && !(await maya.title(title).isVisible()); tries++) {
    await maya.page.keyboard.press('Enter');
    await maya
      .title(title)
      .waitFor({ timeout: 300 })
      .catch(() => undefined);
  }
}
