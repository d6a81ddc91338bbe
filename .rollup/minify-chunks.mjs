import { minify } from 'oxc-minify';

/** A Rollup plugin that minifies each chunk. */
export function minifyChunks(target) {
  return {
    name: 'minify-chunks',
    async renderChunk(code, { fileName }) {
      const options = { module: true, compress: { target }, mangle: { toplevel: true } };
      const { code: smaller, errors } = await minify(fileName, code, options);
      if (errors.length) this.error(`minify-chunks: ${fileName}: ${errors[0].message}`);
      return { code: smaller, map: null };
    },
  };
}
