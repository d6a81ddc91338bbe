// `npm test`: everything, from a fresh clone. `npm test -- lint types` runs some parts; `npm test -- --list` names them.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const onDisplay = 'xvfb-run -a -s "-screen 0 1280x1024x24"';

/** In the order in which they run: what is quick to fail comes first. */
const parts = {
  format: ['biome ci --reporter=summary'],
  lint: ['npm run -s lint'],
  types: ['npm run -s types'],
  boundaries: ['node test/package/boundaries.mjs'],
  unused: ['npm run -s unused'],
  build: ['npm run -s build'],
  manifest: ['npm run -s manifest'],
  package: ['npm run -s package', 'node test/package/imports.mjs'],
  node: ['node test/tools/node-tests.mjs unit'],
  browsers: ['node test/tools/browsers.mjs'],
  chromium: ['ENGINE=chromium wtr'],
  firefox: ['ENGINE=firefox wtr'],
  webkit: [`ENGINE=webkit ${onDisplay} wtr`],
  stories: ['npm run -s storybook:build', 'node test/tools/stories.mjs'],
  e2e: [`${onDisplay} node test/tools/node-tests.mjs e2e`],
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in parts));
if (unknown.length) {
  console.log(`The parts are: ${Object.keys(parts).join(' ')}`);
  process.exit(wanted.includes('--list') ? 0 : 1);
}

if (!existsSync(join(root, 'node_modules/.package-lock.json'))) install();
const results = [];
for (const name of wanted.length ? wanted : Object.keys(parts))
  results.push(await runPart(name, parts[name]));
report(results);

/** Not `npm ci`: it refuses a lock file whose optional packages for other platforms a registry does not have. */
function install() {
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
}

async function runPart(name, commands) {
  console.log(`\n== ${name}`);
  const begin = performance.now();
  const runs = [];
  for (const command of commands) runs.push(await run(command));
  const seconds = (performance.now() - begin) / 1000;
  console.log(`-- ${name}: ${seconds.toFixed(1)} s`);
  return runs.reduce(add, { name, seconds, passed: 0, failed: 0, skipped: 0 });
}

function add(result, run) {
  return {
    ...result,
    passed: result.passed + run.passed,
    failed: result.failed + run.failed,
    skipped: result.skipped + run.skipped,
  };
}

/** Shows what a command prints, and counts: its own closing line, else one for the command as such. */
async function run(command) {
  const environment = {
    ...process.env,
    PATH: join(root, 'node_modules/.bin') + delimiter + process.env.PATH,
    NO_COLOR: '1',
    STORYBOOK_DISABLE_TELEMETRY: '1',
  };
  const child = spawn(command, {
    cwd: root,
    shell: true,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const show = (data) => {
    text += data;
    process.stdout.write(data);
  };
  child.stdout.setEncoding('utf8').on('data', show);
  child.stderr.setEncoding('utf8').on('data', show);
  const code = await new Promise((resolve) => child.on('close', resolve));
  return count(text, code === 0);
}

function count(text, succeeded) {
  const lines = [...text.matchAll(/^(?:\w+: )?(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/gm)];
  const [, passed, failed, skipped = 0] = (lines.at(-1) ?? [0, succeeded ? 1 : 0, 0]).map(Number);
  return { passed, failed: succeeded ? failed : Math.max(failed, 1), skipped: skipped || 0 };
}

function report(all) {
  console.log('\npart           passed  failed  skipped  seconds');
  for (const { name, passed, failed, skipped, seconds } of all) {
    const cells = [passed, failed, skipped, seconds.toFixed(1)].map((cell) => String(cell).padStart(8));
    console.log(`${name.padEnd(12)} ${cells.join('')}${failed ? '  FAILED' : ''}`);
  }
  const total = all.reduce(add, { passed: 0, failed: 0, skipped: 0 });
  console.log(
    `\n${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`,
  );
  process.exitCode = total.failed ? 1 : 0;
}
