export default {
  globs: [
    'src/elements/**/*.ts',
    'src/launcher/*.ts',
    'src/internal/{amends,later}-element.ts',
    'src/events/*.ts',
  ],
  exclude: ['src/**/*.define.ts', 'src/**/*.styles.ts'],
  outdir: '.',
  litelement: true,
};
