// Proves that the compiler holds who may see whom: each forbidden import or global must fail to compile, and each
// allowed one must compile. To add a rule, add a line to `forbidden` or `allowed`.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { root } from '../tools/project.mjs';

const notInRoom = ['TS6059', 'TS6307'];
const noSuchName = ['TS2304', 'TS2552', 'TS2580', 'TS2584', 'TS2591'];

/** From a folder of src/ to another one; '.' is the top of src/. */
const forbidden = {
  imports: {
    core: ['protocol', 'delivery', 'controllers', 'elements', 'internal', 'server', 'cli', '.'],
    protocol: ['delivery', 'elements', 'server'],
    delivery: ['controllers', 'elements', 'launcher', 'server'],
    controllers: ['elements', 'launcher', 'server', '.'],
    events: ['elements', 'launcher', '.'],
    internal: ['elements', 'launcher', '.'],
    elements: ['launcher', 'server', 'cli', '.'],
    launcher: ['server', 'cli'],
    '.': ['server', 'cli'],
    server: ['delivery', 'controllers', 'elements', 'internal', 'cli', '.'],
    cli: ['elements', 'server'],
  },
  globals: {
    core: ['document', 'window', 'console', 'fetch', 'setTimeout', 'localStorage', 'process'],
    protocol: ['document', 'window', 'process'],
    delivery: ['document', 'window', 'localStorage', 'process'],
    controllers: ['process'],
    elements: ['process'],
    server: ['document', 'window', 'localStorage'],
    cli: ['document', 'window'],
  },
};

const allowed = {
  imports: {
    protocol: ['core'],
    delivery: ['core', 'protocol'],
    controllers: ['core', 'protocol', 'delivery', 'events', 'internal'],
    elements: ['core', 'delivery', 'controllers', 'events', 'internal'],
    launcher: ['elements', 'events'],
    '.': ['core', 'delivery', 'elements', 'launcher'],
    server: ['core', 'protocol'],
    cli: ['core'],
  },
  globals: {
    delivery: ['fetch', 'indexedDB', 'console'],
    server: ['Request', 'crypto', 'URL'],
    elements: ['document'],
    cli: ['process'],
  },
};

const copy = mkdtempSync(join(tmpdir(), 'amends-boundaries-'));
try {
  cpSync(join(root, 'src'), join(copy, 'src'), { recursive: true });
  cpSync(join(root, 'tsconfig.json'), join(copy, 'tsconfig.json'));
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  report([...write(forbidden, false), ...write(allowed, true)], compile());
} finally {
  rmSync(copy, { recursive: true });
}

/** Writes one file for each rule, since the compiler names a foreign file only once, however many import it. */
function write(rules, compiles) {
  const imports = pairs(rules.imports).map(([from, to], index) => {
    const target = `src/${to}/probe-target-${compiles ? 'allowed' : 'forbidden'}-${index}.ts`;
    put(target, 'export const target = 1;\n');
    const path = relative(`src/${from}`, target).replace(/\.ts$/, '.js');
    const specifier = path.startsWith('.') ? path : `./${path}`;
    const source = `import { target } from '${specifier}';\nexport const probe: number = target;\n`;
    return probe(
      `${from} imports ${to}`,
      `src/${from}/probe-import-${compiles}-${index}.ts`,
      source,
      notInRoom,
    );
  });
  const globals = pairs(rules.globals).map(([from, name], index) => {
    const source = `export const probe: unknown = ${name};\n`;
    return probe(
      `${from} uses ${name}`,
      `src/${from}/probe-global-${compiles}-${index}.ts`,
      source,
      noSuchName,
    );
  });
  return [...imports, ...globals].map((each) => ({ ...each, compiles }));
}

function probe(title, file, source, codes) {
  put(file, source);
  return { title: title.replace(/^\. /, 'index ').replace(/ \.$/, ' index'), file: join(file), codes };
}

function put(file, source) {
  mkdirSync(dirname(join(copy, file)), { recursive: true });
  writeFileSync(join(copy, file), source);
}

function pairs(table) {
  return Object.entries(table).flatMap(([from, targets]) => targets.map((to) => [from, to]));
}

/** The lines in which the compiler complains about a probe. */
function compile() {
  const compiler = resolve(root, 'node_modules/typescript-7/bin/tsc');
  const rooms = ['.', 'src/server', 'src/cli'];
  const { stdout } = spawnSync(process.execPath, [compiler, '-b', ...rooms, '--pretty', 'false'], {
    cwd: copy,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return stdout.split('\n').filter((line) => line.includes('probe-'));
}

function report(probes, complaints) {
  let failed = 0;
  for (const { title, file, codes, compiles } of probes) {
    const mine = complaints.filter((line) => line.startsWith(`${file}(`));
    const holds = compiles
      ? mine.length === 0
      : mine.some((line) => codes.some((code) => line.includes(code)));
    if (holds) continue;
    failed++;
    console.log(`not ok: ${title} ${compiles ? 'must compile' : 'must not compile'}`, ...mine);
  }
  console.log(`boundaries: ${probes.length - failed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
}
