import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  firefox,
} from 'playwright-core';
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver';
import { chromiumArguments, findBrowsers } from './browsers.mjs';

const installed = findBrowsers();
const webkitPort = 4446;

/** A browser for an end-to-end test, steered by Playwright. Close it in `after`. */
export async function launch(engine: 'chromium' | 'firefox'): Promise<Browser> {
  if (engine === 'chromium') {
    return chromium.launch({ executablePath: path('chromium'), args: chromiumArguments });
  }
  return firefox.launch({ channel: 'moz-firefox', executablePath: path('firefox') });
}

/** A fresh profile. Firefox takes no emulated media this way, so it gets none. */
export async function newContext(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const isFirefox = browser.browserType().name() === 'firefox';
  const noMedia = { colorScheme: null, reducedMotion: null, forcedColors: null, contrast: null };
  return browser.newContext(isFirefox ? { ...options, ...noMedia } : options);
}

export interface WebKit {
  readonly driver: WebDriver;
  close(): Promise<void>;
}

/** WebKitGTK, steered by WebDriver; needs a display. Close it in `after`. */
export async function launchWebKit(): Promise<WebKit> {
  const words = [`--port=${webkitPort}`, '--host=127.0.0.1'];
  const service = spawn(path('webkitDriver'), words, { stdio: 'ignore' });
  const address = `http://127.0.0.1:${webkitPort}`;
  await untilUp(`${address}/status`);
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: path('webkit'), args: ['--automation'] },
  });
  const driver = await new Builder().usingServer(address).withCapabilities(capabilities).build();
  return { driver, close: () => quit(driver, service) };
}

async function quit(driver: WebDriver, service: ChildProcess): Promise<void> {
  await driver.quit();
  service.kill();
}

async function untilUp(url: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const isUp = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (isUp) return;
    await sleep(50);
  }
  throw new Error(`Nothing answers at ${url}`);
}

function path(name: keyof typeof installed): string {
  const found = installed[name];
  if (!found) throw new Error(`${name} is not installed: run node test/tools/browsers.mjs`);
  return found;
}
