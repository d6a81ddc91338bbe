/**
 * A Rollup plugin that writes Lit's decorators, as esbuild compiles them, the way Lit reads them without: `@property()`
 * and `@state()` become one `static properties`, `@query()` a getter. That spares each module esbuild's helper, and the
 * bundle Lit's own.
 */
export function litProperties() {
  return {
    name: 'lit-properties',
    transform(code, id) {
      if (id.includes('node_modules') || !code.includes('__decorateClass')) return null;
      const found = this.parse(code).body.flatMap((statement) => readDecorator(statement, code) ?? []);
      const edits = found.map((one) => ({ ...one, text: one.getter ?? '' }));
      for (const [name, text] of propertiesByClass(found)) {
        const first = edits.find((edit) => edit.className === name && edit.property);
        first.text = `${name}.properties = { ${text} };`;
      }
      return { code: applyEdits(code, edits), map: null };
    },
  };
}

/** Reads `__decorateClass([property({ … })], AmendsPanel.prototype, "open", 2);`. */
function readDecorator({ start, end, type, expression }, code) {
  if (type !== 'ExpressionStatement' || expression.callee?.name !== '__decorateClass') return undefined;
  const [decorators, prototype, key] = expression.arguments;
  const [{ callee, arguments: given }] = decorators.elements;
  const place = { start, end, className: prototype.object.name };
  const text = given[0] ? code.slice(given[0].start, given[0].end) : '{}';
  if (callee.name === 'property') return { ...place, property: `${key.value}: ${text}` };
  if (callee.name === 'state') return { ...place, property: `${key.value}: { state: true }` };
  if (callee.name !== 'query') throw new Error(`lit-properties: knows no @${callee.name}()`);
  const get = `get() { return this.renderRoot?.querySelector(${text}) ?? null; }`;
  return {
    ...place,
    getter: `Object.defineProperty(${place.className}.prototype, "${key.value}", { ${get} });`,
  };
}

function propertiesByClass(found) {
  const byClass = new Map();
  for (const { className, property } of found) {
    if (property) byClass.set(className, [byClass.get(className), property].filter(Boolean).join(', '));
  }
  return byClass;
}

function applyEdits(code, edits) {
  return edits.reduceRight(
    (text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end),
    code,
  );
}
