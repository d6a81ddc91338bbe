// How @web/test-runner launches each engine, and steers its viewport and media.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { chromiumArguments, findBrowsers } from './browsers.mjs';

const installed = findBrowsers();
const webkitPort = Number(process.env.WEBKIT_DRIVER_PORT ?? 4445);

/** By the DevTools protocol. */
export function chromium() {
  return chromeLauncher({ launchOptions: { executablePath: installed.chromium, args: chromiumArguments } });
}

/** By WebDriver BiDi, so without geckodriver. */
export function firefox() {
  return puppeteerLauncher({
    concurrency: 1,
    launchOptions: {
      browser: 'firefox',
      executablePath: installed.firefox,
      headless: true,
      args: ['--remote-allow-system-access'],
    },
  });
}

/** WebKitGTK's MiniBrowser by WebKitWebDriver; it needs a display. */
export function webkit() {
  return webdriverLauncher({
    hostname: '127.0.0.1',
    port: webkitPort,
    path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: installed.webkit, args: ['--automation'] },
    },
  });
}

let desktop;

/** A plugin that runs WebKitWebDriver, and xsettingsd, which is how WebKitGTK learns of a person's preferences. */
export function webkitServices() {
  return {
    name: 'webkit-services',
    async serverStart() {
      desktop = new Desktop();
      await desktop.start();
    },
    serverStop() {
      desktop.stop();
    },
  };
}

class Desktop {
  #folder = mkdtempSync(join(tmpdir(), 'amends-webkit-'));
  #children = [];
  #settings;

  async start() {
    mkdirSync(join(this.#folder, 'gtk-3.0'));
    // A smaller toolbar: with the usual one no window is narrower than 447 pixels, with this one 290.
    writeFileSync(
      join(this.#folder, 'gtk-3.0/gtk.css'),
      `headerbar, headerbar *, toolbar, toolbar *, toolbutton, toolbutton *, button, entry, entry * {
        min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 2px;
      }
      image { -gtk-icon-transform: scale(0.1); }\n`,
    );
    this.#write({});
    this.#settings = this.#spawn(installed.xsettingsd, ['-c', join(this.#folder, 'xsettings')]);
    this.#spawn(installed.webkitDriver, [`--port=${webkitPort}`, '--host=127.0.0.1']);
    process.once('exit', () => this.stop());
    await this.#ready();
  }

  prefer(media) {
    this.#write(media);
    this.#settings.kill('SIGHUP');
  }

  stop() {
    for (const child of this.#children) child.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #spawn(command, words) {
    const env = { ...process.env, XDG_CONFIG_HOME: this.#folder };
    const child = spawn(command, words, { stdio: 'ignore', env });
    this.#children.push(child);
    return child;
  }

  #write({ reducedMotion, contrast, colorScheme }) {
    const theme = contrast === 'more' ? 'HighContrast' : colorScheme === 'dark' ? 'Adwaita-dark' : 'Adwaita';
    const animations = reducedMotion === 'reduce' ? 0 : 1;
    const settings = `Gtk/EnableAnimations ${animations}\nNet/ThemeName "${theme}"\n`;
    writeFileSync(join(this.#folder, 'xsettings'), settings);
  }

  async #ready() {
    const isUp = () =>
      fetch(`http://127.0.0.1:${webkitPort}/status`).then(
        (response) => response.ok,
        () => false,
      );
    for (let tries = 0; tries < 200; tries++) {
      if (await isUp()) return;
      await sleep(50);
    }
    throw new Error('WebKitWebDriver did not start');
  }
}

/** A plugin with the commands behind `emulateMedia` and `setViewport` of test/tools/commands.ts. */
export function engineCommands() {
  const commands = { 'engine-media': emulateMedia, 'engine-viewport': setViewport };
  return {
    name: 'engine-commands',
    async executeCommand({ command, payload, session }) {
      if (!commands[command]) return undefined;
      await commands[command](session, payload);
      return true;
    },
  };
}

async function emulateMedia({ browser, id }, media) {
  if (browser.type === 'webdriver') return emulateMediaInWebKit(browser, media);
  const page = browser.getPage(id);
  return browser.name === 'Firefox'
    ? emulateMediaInFirefox(page, media)
    : emulateMediaInChromium(page, media);
}

const features = {
  colorScheme: 'prefers-color-scheme',
  reducedMotion: 'prefers-reduced-motion',
  forcedColors: 'forced-colors',
  contrast: 'prefers-contrast',
};

const emulated = new WeakMap();

/** What is asked for now, on top of what was asked for before. */
function remember(target, media) {
  const all = { ...emulated.get(target), ...media };
  emulated.set(target, all);
  return all;
}

const devtools = new WeakMap();

async function emulateMediaInChromium(page, media) {
  const all = remember(page, media);
  if (!devtools.has(page)) devtools.set(page, await page.createCDPSession());
  await devtools.get(page).send('Emulation.setEmulatedMedia', {
    media: all.media ?? '',
    features: Object.entries(features).map(([key, name]) => ({ name, value: all[key] ?? '' })),
  });
}

async function emulateMediaInFirefox(page, media) {
  const browser = page.browser();
  const all = remember(browser, media);
  const send = (method, params) => browser.connection.send(method, params);
  const tree = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { result } = await send('script.evaluate', {
    expression: firefoxPreferences(all),
    target: { context: tree.result.contexts[0].context },
    awaitPromise: false,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  await settled(all, (script) => page.evaluate(script));
}

function firefoxPreferences({ colorScheme, reducedMotion, forcedColors, contrast }) {
  const scheme = { dark: 0, light: 1 }[colorScheme];
  const values = {
    'layout.css.prefers-color-scheme.content-override': scheme,
    'ui.prefersReducedMotion': reducedMotion === 'reduce' ? 1 : 0,
    'browser.display.document_color_use': forcedColors === 'active' ? 2 : undefined,
    'ui.useAccessibilityTheme': contrast === 'more' ? 1 : 0,
  };
  const set = ([name, value]) =>
    value === undefined
      ? `Services.prefs.clearUserPref('${name}');`
      : `Services.prefs.setIntPref('${name}', ${value});`;
  return Object.entries(values).map(set).join('');
}

async function emulateMediaInWebKit(browser, { forcedColors, ...media }) {
  if (forcedColors === 'active') throw new Error('WebKit has no forced colors');
  const all = remember(browser, media);
  desktop.prefer(all);
  await settled(all, (script) => browser.driver.execute(`return ${script}`));
}

/** A preference reaches the page a little after it is set. */
async function settled(media, evaluate) {
  const impliesContrast = media.forcedColors === 'active';
  const queries = Object.entries(features)
    .filter(([key]) => media[key] && !(key === 'contrast' && impliesContrast))
    .map(([key, name]) => `(${name}: ${media[key]})`);
  const script = `${JSON.stringify(queries)}.filter((query) => !matchMedia(query).matches).join()`;
  let missing = '';
  for (let tries = 0; tries < 80; tries++) {
    missing = await evaluate(script);
    if (!missing) return;
    await sleep(25);
  }
  throw new Error(`the browser did not take ${missing}`);
}

async function setViewport({ browser, id }, { width, height }) {
  if (browser.type !== 'webdriver') {
    await browser.getPage(id).setViewport({ width, height });
    return;
  }
  const measure = () => browser.driver.execute('return [innerWidth, innerHeight, outerWidth, outerHeight]');
  let [innerWidth, innerHeight, outerWidth, outerHeight] = await measure();
  const frame = [outerWidth - innerWidth, outerHeight - innerHeight];
  await browser.driver.setWindowRect(0, 0, width + frame[0], height + frame[1]);
  for (let tries = 0; tries < 40; tries++) {
    [innerWidth, innerHeight, outerWidth, outerHeight] = await measure();
    if (innerWidth === width && innerHeight === height) return;
    await sleep(25);
  }
  throw new Error(`WebKit's viewport is ${innerWidth}x${innerHeight}, not ${width}x${height}`);
}
