// `npm run compare`: every screen of the mock beside the product's, at 390 and 1280, light and dark, in `.compare/`.
// `npm run compare -- choose confirm` draws those alone. The product is the demo, driven to each screen as a customer.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumArguments, findBrowsers } from './browsers.mjs';
import { postForm, startDemo } from './demo.mjs';
import { root } from './project.mjs';
import { serve } from './static-server.mjs';

const folder = join(root, '.compare');
const schemes = ['light', 'dark'];
/** Tall enough for a sheet that shows all of a screen at once. */
const sizes = {
  390: { viewport: { width: 390, height: 1800 }, hasTouch: true },
  1280: { viewport: { width: 1280, height: 900 } },
};
const margin = 16;
const words =
  'The lamp came with the shade torn and a big chip in the base. It’s for my mum’s birthday on Saturday, so I’m really disappointed.';
const danger =
  'There were sparks from the base of the kettle this morning and it smelled burnt. My hand tingled when I touched it.';

/** Each screen by its mock, and how a customer gets there from the screen before. */
const screens = {
  launcher: { mock: '01-launcher.html', whole: true, go: (maya) => maya.visit('10482') },
  describe: {
    mock: '02-describe.html',
    go: async (maya) => {
      await maya.open('What happened?');
      await maya.write(words);
    },
  },
  check: {
    state: 4,
    go: async (maya) => {
      await maya.write('');
      await maya.press('Continue');
      await maya.sees('Two things before we go on');
    },
  },
  acknowledge: {
    mock: '03-acknowledge.html',
    go: async (maya) => {
      await maya.write(words);
      await maya.press('Continue');
      await maya.reads('We’re sorry, Maya.');
    },
  },
  choose: {
    mock: '04-choose.html',
    go: async (maya) => {
      await maya.press('See how we can fix it');
      await maya.reads('What would put this right?');
    },
  },
  chosen: { mock: '04-choose.html?pick=1', go: (maya) => maya.pick('A new lamp') },
  confirm: {
    mock: '05-confirm.html',
    go: async (maya) => {
      await maya.press('Continue');
      await maya.reads('A new lamp, with you on Friday');
    },
  },
  offline: {
    state: 2,
    go: async (maya) => {
      await maya.page.context().setOffline(true);
      await maya.confirm('Send me the new lamp', 'You’re offline. Nothing is lost.');
    },
  },
  agreed: {
    mock: '06-done.html',
    go: async (maya) => {
      await maya.page.context().setOffline(false);
      await maya.reads('Thank you for telling us.');
    },
  },
  'launcher-open': { mock: '01-launcher-open.html', whole: true, go: (maya) => maya.visit('10482') },
  standing: {
    mock: '07-status.html',
    go: async (maya) => {
      await maya.record('packed', 'shipped');
      await maya.visit('10482');
      await maya.open('Your new lamp is on the way');
    },
  },
  missed: {
    mock: '07-status-late.html',
    go: async (maya) => {
      await maya.moveClock('threeDays');
      await maya.visit('10482');
      await maya.open('We missed Friday 13 November');
    },
  },
  review: {
    mock: '08-rating.html',
    go: async (maya) => {
      await maya.record('delivered');
      await maya.moveClock('threeDays');
      await maya.visit('10482');
      await maya.open('Is the problem with your lamp sorted out?');
    },
  },
  'review-low': { mock: '08-rating-low.html', go: (maya) => maya.pick('No, not yet') },
  person: {
    mock: '09-person.html',
    go: async (maya) => {
      await maya.press('Talk to a person');
      await maya.reads('Talk to a person');
    },
  },
  urgent: {
    mock: '09-urgent.html',
    go: async (maya) => {
      await maya.visit('10402');
      await maya.open('What happened?');
      await maya.write(danger);
      await maya.press('Continue');
      await maya.pick('Yes');
      await maya.press('Continue');
      await maya.reads('Stop using the kettle now');
    },
  },
  sending: {
    state: 0,
    go: async (maya) => {
      await maya.visit('10458');
      await maya.open('What happened?');
      await maya.write('You sent me the wrong colour. I ordered rust and both cushions are a mustard yellow.');
      await maya.hold();
      await maya.press('Continue');
      await maya.sees('On its way to the shop');
    },
  },
  expired: {
    state: 5,
    go: async (maya) => {
      await maya.release();
      await maya.reads('We’re sorry, Maya.');
      await maya.press('See how we can fix it');
      await maya.pick('New cushions');
      await maya.press('Continue');
      await maya.setStock('tilda-cushion-rust', '0');
      await maya.confirm('Send me the new cushions', 'is no longer as you saw it');
    },
  },
};

/** The customer on whose side the product is drawn. */
class Maya {
  constructor(page, url) {
    this.page = page;
    this.url = url;
  }

  async visit(order) {
    await this.page.goto(`${this.url}/orders/${order}`);
    await this.#pill.waitFor();
  }

  async open(title) {
    await this.#pill.click();
    await this.reads(title);
  }

  async press(name) {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  async pick(label) {
    const name = new RegExp(`^${label}`);
    await this.page.getByRole('radio', { name }).first().click();
  }

  async write(text) {
    const field = this.page.getByRole('textbox', { name: 'What happened?' });
    await field.fill(text);
    await field.blur();
  }

  async reads(name) {
    await this.page.getByRole('heading', { name }).first().waitFor();
  }

  async sees(text) {
    await this.page.getByText(text).first().waitFor();
  }

  /** A button that has only just appeared takes no press. */
  async confirm(name, title) {
    const heading = this.page.getByRole('heading', { name: title });
    for (let tries = 0; tries < 20 && !(await heading.isVisible()); tries++) {
      await this.page
        .getByRole('button', { name, exact: true })
        .click({ timeout: 400 })
        .catch(() => undefined);
      await heading.waitFor({ timeout: 400 }).catch(() => undefined);
    }
  }

  /** Holds back what is sent until it is released. */
  async hold() {
    const released = new Promise((resolve) => {
      this.release = async () => resolve();
    });
    await this.page.route('**/amends/events', async (route) => {
      await released;
      await route.continue();
    });
  }

  async record(...kinds) {
    const html = await (await fetch(`${this.url}/shop`)).text();
    const id = /cases\/(\w+)/.exec(html)?.[1];
    for (const kind of kinds) {
      await postForm(this.url, `/shop/cases/${id}/record`, { kind, key: `${Math.random()}` });
    }
  }

  async moveClock(move) {
    await postForm(this.url, '/demo/clock', { move });
  }

  async setStock(sku, stock) {
    await postForm(this.url, '/shop/stock', { sku, stock });
  }

  get #pill() {
    return this.page.locator('amends-launcher [part~="pill"]');
  }
}

const wanted = process.argv.slice(2);
const isWanted = (name) => wanted.length === 0 || wanted.includes(name);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const mock = await serve(join(root, 'docs/design/mock'));
const demo = await startDemo();
const browser = await chromium.launch({ executablePath: findBrowsers().chromium, args: chromiumArguments });

try {
  for (const [width, size] of Object.entries(sizes)) {
    await drawMocks(width, size);
    await drawProduct(width, size);
  }
  writeFileSync(join(folder, 'index.html'), contactSheet());
  console.log(`compare: open ${join('.compare', 'index.html')}`);
} finally {
  await browser.close();
  await demo.stop();
  mock.close();
}

async function drawMocks(width, size) {
  const page = await openPage(size);
  for (const [name, { mock: file, state, whole }] of Object.entries(screens)) {
    if (!isWanted(name) || (state !== undefined && width !== '390')) continue;
    for (const scheme of schemes) {
      const url = new URL(file ?? '10-states.html', `${mock.url}/`);
      if (scheme === 'dark') url.searchParams.set('theme', 'dark');
      await page.goto(url.href);
      await draw(page, `${name}-${width}-${scheme}-mock`, { whole, state });
    }
  }
  await page.context().close();
}

async function drawProduct(width, size) {
  await postForm(demo.url, '/demo/reset', { reset: 'all' });
  const page = await openPage(size);
  const maya = new Maya(page, demo.url);
  for (const [name, { go, state, whole }] of Object.entries(screens)) {
    await go(maya);
    if (!isWanted(name) || (state !== undefined && width !== '390')) continue;
    await page.mouse.move(0, 0);
    for (const scheme of schemes) {
      await page.emulateMedia({ colorScheme: scheme });
      await draw(page, `${name}-${width}-${scheme}-product`, { whole });
    }
  }
  await page.context().close();
}

async function openPage({ viewport, hasTouch }) {
  const context = await browser.newContext({ viewport, hasTouch, reducedMotion: 'reduce' });
  context.setDefaultTimeout(15_000);
  return context.newPage();
}

/** The frame of the flow with a little of what is around it, or the whole window. */
async function draw(page, name, { whole, state = 0 }) {
  const path = join(folder, `${name}.png`);
  if (whole) return page.screenshot({ path });
  const frame = page.locator('.frame').filter({ visible: true }).nth(state);
  await frame.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await frame.boundingBox();
  const window = page.viewportSize();
  const [left, top] = [Math.max(x - margin, 0), Math.max(y - margin, 0)];
  const [right, bottom] = [Math.min(x + width + margin, window.width), Math.min(y + height + margin, window.height)];
  const clip = { x: left, y: top, width: right - left, height: bottom - top };
  return page.screenshot({ path, clip });
}

function contactSheet() {
  const rows = Object.entries(screens)
    .filter(([name]) => isWanted(name))
    .flatMap(([name, { state }]) =>
      Object.keys(sizes)
        .filter((width) => state === undefined || width === '390')
        .map((width) => row(name, width)),
    );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Mock and product</title>
<style>
  body { margin: 24px; background: #ddd; font: 16px system-ui; }
  section { display: flex; flex-wrap: wrap; gap: 8px 24px; margin-block: 32px; }
  h2 { flex-basis: 100%; margin: 0; font-size: 18px; }
  figure { display: flex; gap: 8px; margin: 0; }
  img { align-self: start; max-inline-size: 46vw; }
</style>
<h1>Mock on the left, product on the right</h1>
${rows.join('\n')}
</html>
`;
}

function row(name, width) {
  const picture = (scheme, side) =>
    `<img src="${name}-${width}-${scheme}-${side}.png" alt="${name}, ${width}, ${scheme}, ${side}">`;
  const pairs = schemes.map(
    (scheme) => `<figure>${picture(scheme, 'mock')}${picture(scheme, 'product')}</figure>`,
  );
  return `<section><h2>${name} at ${width}</h2>${pairs.join('')}</section>`;
}
