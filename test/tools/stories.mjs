// Visits every story of the static Storybook: its play function must pass, axe must find nothing, and every element of
// ours must be defined, since axe has no complaint about an element that renders nothing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumArguments, findBrowsers } from './browsers.mjs';
import { root } from './project.mjs';
import { serve } from './static-server.mjs';

const folder = join(root, 'storybook-static');
const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
const stories = Object.values(entries).filter(({ type }) => type === 'story');
const server = await serve(folder);
const browser = await chromium.launch({ executablePath: findBrowsers().chromium, args: chromiumArguments });
const count = { passed: 0, failed: 0 };

try {
  const queue = [...stories];
  const worker = async () => {
    for (let story = queue.shift(); story; story = queue.shift()) await visit(story);
  };
  await Promise.all([worker(), worker()]);
} finally {
  await browser.close();
  server.close();
}
console.log(`stories: ${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed || !count.passed ? 1 : 0;

async function visit({ id }) {
  const page = await browser.newPage();
  try {
    const faults = await faultsOf(page, id);
    count[faults.length ? 'failed' : 'passed']++;
    if (faults.length) console.log(`not ok: ${id}: ${faults.join('; ')}`);
  } finally {
    await page.close();
  }
}

async function faultsOf(page, id) {
  const outcome = listen(page);
  await page.addInitScript(forwardStoryEvents);
  await page.exposeFunction('reportStoryEvent', outcome.report);
  await page.goto(`${server.url}/iframe.html?id=${id}&viewMode=story`);
  const { name, payload } = await outcome.result;
  const axe = payload.reporters?.find(({ type }) => type === 'a11y')?.result;
  const undefinedTags = await page.evaluate(findUndefinedTags);
  return [
    ...(name === 'storyFinished' && payload.status === 'success' ? [] : [`${name} ${payload.message ?? ''}`]),
    ...(axe ? [] : ['axe did not run']),
    ...(axe?.violations ?? []).map((violation) => `axe ${violation.id}: ${violation.nodes[0]?.html}`),
    ...undefinedTags.map((tag) => `<${tag}> is not defined`),
  ];
}

function listen(page) {
  let report;
  const result = new Promise((resolve) => {
    report = (name, payload) => resolve({ name, payload: JSON.parse(payload) });
    page.on('pageerror', ({ message }) => resolve({ name: 'pageerror', payload: { message } }));
    setTimeout(() => resolve({ name: 'timeout', payload: {} }), 30_000).unref();
  });
  return { report, result };
}

/** Runs in the page, before Storybook: listens to its channel from the first moment. */
function forwardStoryEvents() {
  const endings = [
    'storyErrored',
    'storyThrewException',
    'storyMissing',
    'playFunctionThrewException',
    'storyFinished',
  ];
  let channel;
  Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(value) {
      channel = value;
      for (const name of endings) {
        channel.on(name, (payload = {}) => {
          const plain = payload instanceof Error ? { message: payload.message } : payload;
          globalThis.reportStoryEvent(name, JSON.stringify(plain));
        });
      }
    },
  });
}

/** Runs in the page. Looks into shadow roots too. */
function findUndefinedTags() {
  const found = new Set();
  const visitRoot = (scope) => {
    for (const element of scope.querySelectorAll('*')) {
      if (element.localName.startsWith('amends-') && element.matches(':not(:defined)'))
        found.add(element.localName);
      if (element.shadowRoot) visitRoot(element.shadowRoot);
    }
  };
  visitRoot(document);
  return [...found];
}
