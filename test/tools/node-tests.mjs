// Runs tests in Node: `node test/tools/node-tests.mjs [unit|e2e] [words of a path]`. unit: test/**/*.node.test.ts,
// e2e: test/e2e/**/*.e2e.ts. Node 20 reads no TypeScript, so esbuild bundles first; packages stay outside of the bundle.
// Tests run with the root of the project as working directory: read files from there, not from `import.meta.url`.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { filesBelow, root } from './project.mjs';

const kinds = { unit: /\.node\.test\.ts$/, e2e: /\.e2e\.ts$/ };
const [kind = 'unit', ...words] = process.argv.slice(2);
const files = filesBelow('test', kinds[kind]).filter((path) => words.every((word) => path.includes(word)));
const folder = join(root, 'node_modules/.cache/amends', kind);

rmSync(folder, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: files,
  outbase: 'test',
  outdir: folder,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  tsconfig: 'tsconfig.json',
  sourcemap: 'inline',
  logLevel: 'warning',
});

const bundles = files.map((path) => join(folder, path.replace(/^test\//, '').replace(/\.ts$/, '.mjs')));
const output = await run(bundles);
const total = (name) => Number(new RegExp(`^ℹ ${name} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
console.log(
  `${kind}: ${total('pass')} passed, ${total('fail') + total('cancelled')} failed, ${total('skipped')} skipped`,
);
if (!files.length) process.exitCode = 1;

/** End-to-end tests share servers' ports and the processor with real browsers: one file at a time. */
async function run(paths) {
  if (!paths.length) return '';
  const options = ['--enable-source-maps', '--test', '--test-reporter=spec', '--test-timeout=120000'];
  const concurrency = kind === 'e2e' ? ['--test-concurrency=1'] : [];
  const stdio = ['ignore', 'pipe', 'inherit'];
  const child = spawn(process.execPath, [...options, ...concurrency, ...paths], { cwd: root, stdio });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (data) => {
    text += data;
    process.stdout.write(data);
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code) process.exitCode = 1;
  return text;
}
