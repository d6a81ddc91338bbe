// `npm run compare`: every screen of the mock beside the product's, at 390 and 1280, light and dark, in `.compare/`.
// `npm run compare -- choose confirm` draws those alone. The product is the demo, driven to each screen as a customer.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumArguments, findBrowsers } from './browsers.mjs';
import { Maya, screens } from './compare-screens.mjs';
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
  const [right, bottom] = [
    Math.min(x + width + margin, window.width),
    Math.min(y + height + margin, window.height),
  ];
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
