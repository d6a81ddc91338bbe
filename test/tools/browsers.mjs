// Finds the three engines that the tests run in. Run as a script it installs what is missing, where it may.
// CHROMIUM_BIN, FIREFOX_BIN, WEBKIT_BIN (MiniBrowser) and WEBKIT_DRIVER_BIN name other places to look.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = [
  'chromium',
  'firefox-esr',
  'webkit2gtk-driver',
  'xvfb',
  'xauth',
  'xsettingsd',
  'fonts-inter',
  'fonts-noto-core',
  'fonts-noto-color-emoji',
  'fonts-noto-cjk',
];

export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
];

/** The paths of what is installed; undefined for what is not. */
export function findBrowsers() {
  return {
    chromium: find(
      process.env.CHROMIUM_BIN,
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ),
    firefox: find(
      process.env.FIREFOX_BIN,
      'firefox-esr',
      'firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ),
    webkit: find(process.env.WEBKIT_BIN, ...miniBrowsers()),
    webkitDriver: find(process.env.WEBKIT_DRIVER_BIN, 'WebKitWebDriver'),
    xvfbRun: find('xvfb-run'),
    xsettingsd: find('xsettingsd'),
  };
}

/** The names of the tools that are missing. */
export function missingBrowsers() {
  return Object.entries(findBrowsers()).flatMap(([name, path]) => (path ? [] : [name]));
}

/** Installs what is missing by apt when it may. Answers whether everything is there. */
export function installBrowsers() {
  if (missingBrowsers().length === 0 && missingPackages().length === 0) return true;
  if (!isDebian()) return missingBrowsers().length === 0;
  if (process.getuid?.() === 0) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (...words) => spawnSync('apt-get', words, { stdio: 'inherit', env });
    apt('-q', 'update');
    apt('-o', 'DPkg::Lock::Timeout=500', 'install', '-y', '-q', '--no-install-recommends', ...packages);
  }
  return missingBrowsers().length === 0;
}

/** The one command that a person can run to get them. */
export const installCommand = `sudo apt-get install --no-install-recommends ${packages.join(' ')}`;

function find(...candidates) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return candidates
    .filter(Boolean)
    .flatMap((name) => (name.includes('/') ? [name] : folders.map((folder) => join(folder, name))))
    .find(isExecutable);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** WebKitGTK keeps its browser below a folder of the machine's architecture and its own version. */
function miniBrowsers() {
  return ['/usr/lib', '/usr/libexec', ...below('/usr/lib', /-linux-gnu/)]
    .flatMap((folder) => below(folder, /^webkit2?gtk-/))
    .map((folder) => join(folder, 'MiniBrowser'));
}

function below(folder, pattern) {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => pattern.test(name));
  return names.map((name) => join(folder, name)).reverse();
}

function isDebian() {
  const release = '/etc/os-release';
  return existsSync(release) && /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync(release, 'utf8'));
}

function missingPackages() {
  if (!isDebian()) return [];
  return packages.filter((name) => spawnSync('dpkg', ['-s', name], { stdio: 'ignore' }).status !== 0);
}

if (process.argv[1] === fileURLToPath(import.meta.url) && !installBrowsers()) {
  console.error(
    `The tests need ${missingBrowsers().join(', ')}. On Debian or Ubuntu:\n\n  ${installCommand}\n`,
  );
  process.exitCode = 1;
}
