import { readFileSync } from 'node:fs';

/**
 * A Rollup plugin that shortens the private custom properties of style sheets, `--_accent-soft` and the like. Nobody but our
 * own styles reads them. The same name becomes the same everywhere, since they are inherited from element to element.
 */
export function privateProperties(files) {
  const pattern = /--_[\w-]+/g;
  const names = new Set(files.flatMap((file) => readFileSync(file, 'utf8').match(pattern) ?? []));
  const shorter = new Map([...names].sort().map((name, index) => [name, `--_${index.toString(36)}`]));
  return {
    name: 'private-properties',
    transform(code, id) {
      if (id.includes('node_modules') || !code.includes('--_')) return null;
      return { code: code.replace(pattern, (name) => shorter.get(name)), map: null };
    },
  };
}
