/**
 * A Rollup plugin that writes classes the short way after esbuild has compiled them. Lit's decorators become what Lit reads
 * without them: `@property()` and `@state()` one `static properties`, `@query()` a getter. That spares each module
 * esbuild's helper, and the bundle Lit's own.
 */
export function litProperties() {
  return {
    name: 'lit-properties',
    transform(code, id) {
      if (id.includes('node_modules') || !/__decorateClass|static \{/.test(code)) return null;
      const { body } = this.parse(code);
      const decorators = body.flatMap((statement) => readDecorator(statement, code) ?? []);
      const classes = body.flatMap((statement) => readClass(statement) ?? []);
      const members = classes.flatMap(({ name, start }) => {
        const own = decorators.filter((decorator) => decorator.className === name);
        return own.length ? [{ start, end: start, text: membersOf(own) }] : [];
      });
      const lost = decorators.find((decorator) => !classes.some(({ name }) => name === decorator.className));
      if (lost) this.error(`lit-properties: found no class ${lost.className} in ${id}`);
      const edits = [...decorators, ...members, ...classes.flatMap((each) => staticFields(each, code))];
      return { code: applyEdits(code, edits), map: null };
    },
  };
}

/** Reads `__decorateClass([property({ … })], AmendsPanel.prototype, "open", 2);`. */
function readDecorator({ start, end, type, expression }, code) {
  if (type !== 'ExpressionStatement' || expression.callee?.name !== '__decorateClass') return undefined;
  const [decorators, prototype, key] = expression.arguments;
  const [{ callee, arguments: given }] = decorators.elements;
  const argument = given[0] && code.slice(given[0].start, given[0].end);
  return {
    start,
    end,
    text: '',
    className: prototype.object.name,
    kind: callee.name,
    key: key.value,
    argument,
  };
}

function readClass({ type, declaration, ...statement }) {
  const node = type === 'ExportNamedDeclaration' ? declaration : { type, ...statement };
  if (node?.type !== 'ClassDeclaration') return undefined;
  return { name: node.id.name, start: node.body.start + 1, body: node.body.body };
}

function membersOf(decorators) {
  const properties = decorators.flatMap(({ kind, key, argument = '{}' }) => {
    if (kind === 'property') return [`${key}: ${argument}`];
    return kind === 'state' ? [`${key}: { state: true }`] : [];
  });
  const queries = decorators.filter(({ kind }) => kind === 'query');
  if (properties.length + queries.length < decorators.length)
    throw new Error('lit-properties: an unknown decorator');
  const getters = queries.map(
    ({ key, argument }) => `get ${key}() { return this.renderRoot?.querySelector(${argument}) ?? null; }`,
  );
  return [`static properties = { ${properties.join(', ')} };`, ...getters].join('\n');
}

/** `static { this.type = … }` is `static type = …`. */
function staticFields({ body }, code) {
  return body.flatMap(({ type, start, end, body: statements }) => {
    const [{ expression } = {}] = type === 'StaticBlock' && statements.length === 1 ? statements : [];
    if (expression?.left?.object?.type !== 'ThisExpression') return [];
    const text = `static ${expression.left.property.name} = ${code.slice(expression.right.start, expression.right.end)};`;
    return [{ start, end, text }];
  });
}

function applyEdits(code, edits) {
  return edits
    .sort((one, other) => other.start - one.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), code);
}
