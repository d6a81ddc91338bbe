// Imports every JavaScript entry of the exports map by its public name, each in a Node of its own: on a server there is
// no DOM, and importing must neither need one nor keep the process alive. Needs a build.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { filesBelow, root } from '../tools/project.mjs';

const { name, exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const built = filesBelow('dist', /\.js$/);
const queue = Object.entries(exports).flatMap(([path, { default: target }]) =>
  target ? expand(path, target) : [],
);
const total = queue.length;
let failed = 0;

await Promise.all(Array.from({ length: availableParallelism() }, importNext));
console.log(`imports: ${total - failed} passed, ${failed} failed`);
process.exitCode = failed || !total ? 1 : 0;

/** All specifiers that a pattern such as `./elements/*` stands for; a second star repeats the first. */
function expand(path, target) {
  if (!path.includes('*')) return [name + path.slice(1)];
  const [before, ...after] = target.slice(2).split('*').map(escape);
  const pattern = new RegExp(`^${before}([\\w-]+)${after.join('\\1')}$`);
  const words = built.flatMap((file) => pattern.exec(file)?.[1] ?? []);
  return words.map((word) => name + path.slice(1).replace('*', word));
}

function escape(text) {
  return text.replace(/[.]/g, '\\.');
}

async function importNext() {
  for (let specifier = queue.shift(); specifier; specifier = queue.shift()) {
    const script = `await import(${JSON.stringify(specifier)})`;
    const options = { cwd: root, timeout: 30_000 };
    try {
      await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], options);
    } catch (error) {
      failed++;
      console.log(`not ok: import '${specifier}': ${error.killed ? 'does not end' : error.stderr}`);
    }
  }
}
