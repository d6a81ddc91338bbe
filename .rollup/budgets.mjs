import { brotliCompressSync } from 'node:zlib';

const size = (chunk) => brotliCompressSync(chunk.code).length;
const isFloatingUi = (chunk) => chunk.moduleIds.some((id) => id.includes('/node_modules/@floating-ui/'));
const isStaticMode = (chunk) => chunk.name === 'static';
const isOtherLanguage = (chunk) => /\/core\/locales\/(?!en\.)/.test(chunk.facadeModuleId ?? '');

/**
 * A Rollup plugin that weighs what a visitor downloads, follows imports from chunk to chunk as a browser does, prints a
 * table, and fails the build where a limit is passed. Not counted, since no visitor of a live flow needs them: what places
 * anchored panels, deciding in the browser (static mode), and languages besides the first. They are printed too.
 */
export function budgets({ load, firstScreen, limits }) {
  return {
    name: 'budgets',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const graph = readGraph(chunks, (name) => this.error(`budgets: the build has no chunk named ${name}`));
      const onScreen = [...load, ...firstScreen];
      const rows = [
        ['at load', graph.weigh(load), limits.load],
        ['first screen after intent', graph.weigh(onScreen), limits.firstScreen],
        ['whole flow, one language, live', graph.weigh(onScreen, { lazy: true }), limits.wholeFlow],
        ['panel placement (Floating UI)', sum(chunks.filter(isFloatingUi))],
        ['static mode', sum(chunks.filter(isStaticMode))],
      ];
      const entries = chunks.filter((chunk) => chunk.isEntry);
      print([...rows, ...entries.map((chunk) => [`  ${chunk.fileName}`, graph.weigh([chunk.name])])]);
      const heavy = rows.filter(([, bytes, limit]) => bytes > limit).map(([name]) => name);
      if (heavy.length) this.error(`budgets: too heavy: ${heavy.join(', ')}`);
    },
  };
}

function readGraph(chunks, missing) {
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const byName = new Map(chunks.map((chunk) => [chunk.name, chunk]));
  // The autoloader can load any element of a page, but a flow loads only its own.
  const isExtra = (chunk) =>
    chunk.isEntry || isFloatingUi(chunk) || isStaticMode(chunk) || isOtherLanguage(chunk);

  function weigh(names, { lazy = false } = {}) {
    const seen = new Set();
    const follow = (chunk) => {
      // A chunk that a page reaches at once is counted whatever it holds.
      seen.add(chunk);
      const next = chunk.imports.map((file) => byFile.get(file));
      const later = lazy ? chunk.dynamicImports.map((file) => byFile.get(file)) : [];
      for (const each of [...next, ...later.filter((one) => one && !isExtra(one))]) {
        if (each && !seen.has(each)) follow(each);
      }
    };
    for (const name of names) follow(byName.get(name) ?? missing(name));
    return sum([...seen]);
  }

  return { weigh };
}

function sum(chunks) {
  return chunks.reduce((total, chunk) => total + size(chunk), 0);
}

function print(rows) {
  const width = Math.max(...rows.map(([name]) => name.length));
  console.log('\nbytes, brotli');
  for (const [name, bytes, limit] of rows) {
    const ofLimit = limit ? ` of ${limit}${bytes > limit ? '  TOO HEAVY' : ''}` : '';
    console.log(`${name.padEnd(width)} ${String(bytes).padStart(7)}${ofLimit}`);
  }
}
