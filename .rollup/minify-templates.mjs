import { transform } from 'esbuild';

/**
 * A Rollup plugin that minifies the text of html`` and css`` literals. Styles go through esbuild. In HTML only runs of
 * whitespace that hold a line break become one space, or none beside the tag of a block, which no browser shows differently:
 * removing them altogether would glue inline elements together.
 */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    async transform(code, id) {
      if (id.includes('node_modules') || !/\b(?:html|svg|css)`/.test(code)) return null;
      const edits = [];
      for (const { tag, quasi } of taggedTemplates(this.parse(code))) {
        const texts = quasi.quasis.map((text) => text.value);
        const smaller = tag === 'css' ? await minifyStyles(texts) : minifyMarkup(texts);
        quasi.quasis.forEach(({ start, end }, index) => {
          edits.push({ start, end, text: smaller[index] });
        });
      }
      return { code: applyEdits(code, edits), map: null };
    },
  };
}

function taggedTemplates(node, found = []) {
  if (Array.isArray(node)) {
    for (const child of node) taggedTemplates(child, found);
  } else if (node && typeof node.type === 'string') {
    if (node.type === 'TaggedTemplateExpression' && ['html', 'svg', 'css'].includes(node.tag.name)) {
      found.push({ tag: node.tag.name, quasi: node.quasi });
    }
    for (const value of Object.values(node)) if (typeof value === 'object') taggedTemplates(value, found);
  }
  return found;
}

/** What is laid out as a block wherever it stands here; all our own elements are. */
const block =
  '(?:amends-[\\w-]+|blockquote|d[dlt]|div|fieldset|footer|h[23]|header|legend|li|[ou]l|p|section)';
const besideBlocks = new RegExp(
  `[ \\t]*\\n\\s*(?=</?${block}[ >\\n])|(</${block}>|<${block}(?:\\s[^<>]*)?>)[ \\t]*\\n\\s*`,
  'g',
);

function minifyMarkup(texts) {
  const raw = texts.map((text) => text.raw);
  if (/<(?:pre|style)\b|<textarea[^>]*>[^<]/i.test(raw.join(''))) return raw;
  return raw.map((text) => text.replace(besideBlocks, '$1').replace(/[ \t]*\n\s*/g, ' '));
}

/** Expressions become words that no style sheet holds; where one does not come back, the styles stay as written. */
async function minifyStyles(texts) {
  const whole = texts.map(({ cooked }, index) => (index ? `--hole_${index}_${cooked}` : cooked)).join('');
  const options = { loader: 'css', minify: true, target: 'esnext', charset: 'utf8', logLevel: 'silent' };
  const { code, warnings } = await transform(whole, options);
  const order = [...code.matchAll(/--hole_(\d+)_/g)].map((match) => Number(match[1]));
  const isComplete = order.length === texts.length - 1 && order.every((index, at) => index === at + 1);
  if (warnings.length || !isComplete) return texts.map((text) => text.raw);
  return code
    .trim()
    .split(/--hole_\d+_/)
    .map(escapeTemplateText);
}

function escapeTemplateText(text) {
  return text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
}

function applyEdits(code, edits) {
  // Nested templates lie inside expressions, never inside another text, so edits cannot overlap.
  return edits
    .sort((one, other) => other.start - one.start)
    .reduce((result, { start, end, text }) => result.slice(0, start) + text + result.slice(end), code);
}
