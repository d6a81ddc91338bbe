// Reads custom-elements.json: everything that a user can touch must be described, every documented part must exist in a
// template, and the API tables of README.md must be up to date. `--write` brings them up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow, root } from './project.mjs';

const [start, end] = ['<!-- api:start -->', '<!-- api:end -->'];
const readme = join(root, 'README.md');

const manifest = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
const elements = manifest.modules
  .flatMap(({ path, declarations = [] }) => declarations.map((declaration) => ({ path, ...declaration })))
  .filter(({ tagName }) => tagName)
  .sort((one, other) => one.tagName.localeCompare(other.tagName));

const faults = [...elements.flatMap(undescribed), ...elements.flatMap(missingParts), ...updateReadme()];
for (const fault of faults) console.log(`not ok: ${fault}`);
const checked = elements.length + 1;
console.log(`manifest: ${Math.max(checked - faults.length, 0)} passed, ${faults.length} failed`);
process.exitCode = faults.length ? 1 : 0;

function undescribed(element) {
  const { tagName, summary, description } = element;
  const touched = {
    slot: element.slots,
    event: element.events,
    part: element.cssParts,
    'custom property': element.cssProperties,
    state: element.cssStates,
    property: publicFields(element),
    method: publicMethods(element),
  };
  const nameless = Object.entries(touched).flatMap(([kind, members = []]) =>
    members
      .filter((member) => !member.description?.trim() || member.name === undefined)
      .map((member) => `<${tagName}> ${kind} "${member.name ?? ''}" has no description`),
  );
  return summary || description ? nameless : [`<${tagName}> has no summary`, ...nameless];
}

/** Parts of inner elements are passed on by exportparts, where they are named too. */
function missingParts({ tagName, path, cssParts = [] }) {
  const folder = dirname(path);
  const sources = [...filesBelow(folder, /\.ts$/), ...filesBelow('src/internal', /\.ts$/)];
  const text = sources.map((file) => readFileSync(join(root, file), 'utf8')).join('\n');
  const isNamed = (part) => new RegExp(`parts?\\s*=\\s*["'$][^>]*\\b${part}\\b|['"\`]${part}\\b`).test(text);
  return cssParts
    .filter(({ name }) => !isNamed(name))
    .map(({ name }) => `<${tagName}> documents part "${name}", which ${folder} does not have`);
}

function updateReadme() {
  const text = readFileSync(readme, 'utf8');
  const [before, rest] = text.split(start);
  const after = rest?.split(end)[1];
  if (after === undefined) return [`README.md has no ${start} … ${end}`];
  const wanted = `${before}${start}\n\n${elements.map(describe).join('\n\n')}\n\n${end}${after}`;
  if (wanted === text) return [];
  if (!process.argv.includes('--write')) return ['README.md has old API tables: run `npm run docs:api`'];
  writeFileSync(readme, wanted);
  return [];
}

function describe(element) {
  const { tagName, summary, description } = element;
  const code = (value) => (value ? `\`${value.replace(/\s+/g, ' ')}\`` : '');
  const tables = [
    table(
      'Property',
      ['Attribute', 'Type', 'Default'],
      publicFields(element),
      ({ attribute, type, default: value }) => [code(attribute), code(type?.text), code(value)],
    ),
    table('Method', [], publicMethods(element), () => []),
    table('Event', ['Type'], element.events, ({ type }) => [code(type?.text)]),
    table('Slot', [], element.slots, () => []),
    table('Part', [], element.cssParts, () => []),
    table('Custom property', ['Default'], element.cssProperties, ({ default: value }) => [code(value)]),
    table('State', [], element.cssStates, () => []),
  ];
  const blocks = [`### \`<${tagName}>\``, (summary ?? description ?? '').trim(), ...tables];
  return blocks.filter(Boolean).join('\n\n');
}

function table(title, columns, members = [], cells) {
  if (!members.length) return '';
  const row = (values) => `| ${values.map((value) => value.replaceAll('|', '\\|')).join(' | ')} |`;
  const name = (member) => (member.name ? `\`${member.name}\`` : '(default)');
  const text = (member) => (member.description ?? '').trim().replace(/\s+/g, ' ');
  const header = [title, ...columns, 'Description'];
  const rows = members.map((member) => row([name(member), ...cells(member), text(member)]));
  return [row(header), row(header.map(() => '---')), ...rows].join('\n');
}

function publicFields(element) {
  return publicMembers(element, 'field').filter(({ static: isStatic }) => !isStatic);
}

function publicMethods(element) {
  return publicMembers(element, 'method').filter(({ static: isStatic }) => !isStatic);
}

/** What the base class of the platform or of Lit prescribes is no part of an element's own interface. */
function publicMembers({ members = [] }, wanted) {
  const prescribed =
    /^(?:(?:dis)?connectedCallback|adoptedCallback|attributeChangedCallback|(?:first|will)?[uU]pdated?|render)$/;
  return members.filter(
    ({ kind, name, privacy }) =>
      kind === wanted &&
      !name.startsWith('#') &&
      (privacy ?? 'public') === 'public' &&
      !prescribed.test(name),
  );
}
