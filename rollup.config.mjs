import { cpSync, rmSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import { budgets } from './.rollup/budgets.mjs';
import { licenses } from './.rollup/licenses.mjs';
import { litProperties } from './.rollup/lit-properties.mjs';
import { minifyChunks } from './.rollup/minify-chunks.mjs';
import { minifyTemplates } from './.rollup/minify-templates.mjs';
import { privateProperties } from './.rollup/private-properties.mjs';
import { trustedTypesPolicy } from './.rollup/trusted-types-policy.mjs';
import { filesBelow } from './test/tools/project.mjs';

const defines = filesBelow('src/elements', /\.define\.ts$/);
const launcher = 'src/launcher/launcher.define.ts';
const typescript = { target: 'es2022', tsconfig: 'tsconfig.json' };

/** What the exports map names; all other modules follow from these. */
const moduleEntries = [
  'src/index.ts',
  'src/define.ts',
  'src/autoloader.ts',
  launcher,
  ...defines,
  ...['core', 'protocol', 'delivery', 'server'].map((room) => `src/${room}/index.ts`),
  'src/protocol/openapi.ts',
  ...filesBelow('src/core/locales', /^src\/core\/locales\/[\w-]+\.ts$/),
  'src/cli/amends.ts',
];

/** What a page writes. Steps and parts come with the flow: an entry for each would cut it into many small files. */
const pageElements = ['follow-up', 'resolution', 'status'].map(
  (name) => `src/elements/${name}/${name}.define.ts`,
);

/** The autoloader is what a page loads by a script tag, hence the name; the rest keep theirs. */
const cdnEntries = Object.fromEntries(
  ['src/define.ts', ...pageElements].map((path) => [path.replace(/^src\/|\.ts$/g, ''), path]),
);

/** One file at load; and one for what the launcher needs now and then, and the flow always. */
const cdnChunks = {
  amends:
    /\/src\/(?:autoloader|elements\/config\/.+|launcher\/(?:launcher.*|listen)|internal\/(?:base-element|define))\.ts$/,
  shared: /\/src\/(?:internal\/(?:context|one-of|warn)|core\/launch-words)\.ts$/,
};

const sizes = budgets({
  load: ['amends'],
  firstScreen: ['elements/resolution/resolution.define'],
  // In bytes of brotli. A page that loads pays the first; the rest comes when a person shows intent.
  limits: { load: 2_048, firstScreen: 22_528, wholeFlow: 49_500 },
});

/** Only these do anything when they are merely loaded; of the rest, what nobody uses is left out. */
const registers = /\.define\.ts$|\/src\/(?:define|autoloader|cli\/amends)\.ts$/;
const treeshake = { moduleSideEffects: (id) => registers.test(id) };

const npmModules = {
  treeshake,
  input: moduleEntries,
  external: (id) => /^[^./]/.test(id),
  output: {
    dir: 'dist',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: 'src',
    sourcemap: true,
  },
  plugins: [clean('dist', 'tsconfig.tsbuildinfo'), esbuild(typescript), copy('src/themes', 'dist/themes')],
};

const cdn = {
  treeshake,
  input: { amends: 'src/autoloader.ts', ...cdnEntries },
  output: {
    dir: 'dist/cdn',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    manualChunks: (id) => Object.keys(cdnChunks).find((name) => cdnChunks[name].test(id)),
    onlyExplicitManualChunks: true,
  },
  plugins: [
    nodeResolve({ browser: true, exportConditions: ['production'] }),
    trustedTypesPolicy('amends'),
    esbuild(typescript),
    privateProperties(filesBelow('src', /\.ts$/)),
    litProperties(),
    minifyTemplates(),
    minifyChunks('es2022'),
    licenses('LICENSES.txt'),
    sizes,
  ],
};

export default [npmModules, cdn];

/** Takes the compiler's build info away too: with it, and without what it describes, nothing would be written. */
function clean(...paths) {
  const remove = (path) => rmSync(path, { recursive: true, force: true });
  return { name: 'clean', buildStart: () => paths.forEach(remove) };
}

function copy(from, to) {
  const filter = (path) => !path.endsWith('.ts');
  return { name: 'copy', writeBundle: () => cpSync(from, to, { recursive: true, filter }) };
}
