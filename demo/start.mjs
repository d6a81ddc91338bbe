import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const port = Number(process.env.PORT ?? 4173);
const data = process.env.DEMO_DATA ?? join(root, '.demo-data');
const bundle = join(root, 'node_modules/.cache/amends-demo/server.mjs');

checkNode();
if (isInstallStale()) run('Installing what the demo needs', 'npm', ['install']);
// Types are for `npm run build`; nothing here reads them.
if (isBuildStale()) run('Building Amends', process.execPath, ['node_modules/rollup/dist/bin/rollup', '-c']);
await bundleServer();
await startServer();

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  stop(`The demo needs Node 20.19 or later; this is ${process.versions.node}.`);
}

/** Whether a package that the lock file names is missing, or is there in another version. */
function isInstallStale() {
  const wanted = readLock('package-lock.json');
  const installed = readLock('node_modules/.package-lock.json');
  return Object.entries(wanted).some(([path, { version, optional }]) => {
    return path !== '' && !optional && installed[path]?.version !== version;
  });
}

function readLock(path) {
  const file = join(root, path);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

function isBuildStale() {
  const built = join(root, 'dist/cdn/amends.js');
  if (!existsSync(built)) return true;
  const sources = [...filesBelow('src'), ...filesBelow('.rollup'), 'rollup.config.mjs', 'package-lock.json'];
  const newest = Math.max(...sources.map((path) => statSync(join(root, path)).mtimeMs));
  return newest > statSync(built).mtimeMs;
}

function filesBelow(folder) {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length));
}

/** What it has to say is worth reading only when it fails. */
function run(title, command, words) {
  console.log(`${title} …`);
  const { status, stdout, stderr } = spawnSync(command, words, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: Infinity,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: command === 'npm' && process.platform === 'win32',
  });
  if (status !== 0) stop(`${stdout ?? ''}${stderr ?? ''}\nThat failed: ${title}`);
}

async function bundleServer() {
  const { build } = await import('esbuild');
  await build({
    entryPoints: [join(root, 'demo/server.ts')],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    sourcemap: true,
    logLevel: 'warning',
    plugins: [{ name: 'installed packages stay outside', setup: leaveInstalled }],
  });
}

/** All but Amends itself, which a file below node_modules could not find by its name. */
function leaveInstalled({ onResolve }) {
  onResolve({ filter: /^[^./]/ }, ({ path, kind }) => {
    if (kind === 'entry-point' || path.startsWith('amends/')) return undefined;
    return { path, external: true };
  });
}

async function startServer() {
  const { start, CannotStart } = await import(pathToFileURL(bundle).href);
  const fresh = process.argv.includes('--fresh');
  try {
    const address = await start({ port, root, databaseUrl: process.env.DATABASE_URL, data, fresh });
    console.log(`\nAlder Row is open at ${address}\nIts office is at    ${address}/shop\n`);
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error;
    stop(error.message);
  }
}

function stop(message) {
  console.error(`\n${message}`);
  process.exit(1);
}
