/**
 * A Rollup plugin that gives Lit's Trusted Types policy the name of this library, so that a page can allow
 * `trusted-types amends` without allowing every other copy of Lit. Fails when Lit no longer has that policy.
 */
export function trustedTypesPolicy(name) {
  let renamed;
  return {
    name: 'trusted-types-policy',
    buildStart() {
      renamed = false;
    },
    transform(code, id) {
      if (!/[\\/]lit-html[\\/]/.test(id)) return null;
      const result = code.replace(/(\.createPolicy\()(["'])lit-html\2/, `$1$2${name}$2`);
      if (result === code) return null;
      renamed = true;
      return { code: result, map: null };
    },
    generateBundle() {
      if (!renamed) this.error(`found no policy "lit-html" to rename to "${name}": has Lit changed?`);
    },
  };
}
