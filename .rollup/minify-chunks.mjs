import { minify } from 'oxc-minify';
import { minify as minifyAgain } from 'terser';

/** A Rollup plugin that minifies each chunk, twice: each of the two knows what the other does not. */
export function minifyChunks(target) {
  return {
    name: 'minify-chunks',
    async renderChunk(code, { fileName }) {
      const options = { module: true, compress: { target }, mangle: { toplevel: true } };
      const first = await minify(fileName, code, options);
      if (first.errors.length) this.error(`minify-chunks: ${fileName}: ${first.errors[0].message}`);
      const ecma = Number(target.slice(2));
      const second = await minifyAgain(first.code, {
        module: true,
        ecma,
        compress: { passes: 3, keep_fargs: false },
      });
      return { code: second.code, map: null };
    },
  };
}
