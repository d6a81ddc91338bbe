import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A Rollup plugin that puts the licences of all bundled packages beside the bundle, whose own comments are stripped. */
export function licenses(fileName) {
  return {
    name: 'licenses',
    generateBundle(_options, bundle) {
      const ids = Object.values(bundle).flatMap((chunk) => Object.keys(chunk.modules ?? {}));
      const folders = ids.flatMap(
        (id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replace(/\0/g, '')) ?? [],
      );
      const source = [...new Set(folders)].sort().map(describePackage).join('\n\n');
      this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

function describePackage(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = ['LICENSE', 'LICENSE.md', 'license'].map((each) => join(folder, each)).find(existsSync);
  return `${name} ${version} (${license})\n\n${file ? readFileSync(file, 'utf8').trim() : ''}`;
}
