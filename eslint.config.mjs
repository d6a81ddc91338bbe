import { defineConfig } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import noUnsanitized from 'eslint-plugin-no-unsanitized';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const unsafeDirectives = ['unsafe-html', 'unsafe-svg', 'unsafe-mathml'].map((name) => ({
  name: `lit/directives/${name}.js`,
  message: 'Text of people and shops is never markup.',
}));
const floatingUi = {
  name: '@floating-ui/dom',
  message: 'Only src/controllers/floating-controller.ts places things.',
};
const noLit = {
  group: ['lit', 'lit/*', '@lit/*'],
  message: 'The launcher costs a page almost nothing: it loads Lit on intent only.',
};
const markupFromText =
  'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]';

export default defineConfig(
  { ignores: ['dist', 'storybook-static', 'coverage'] },
  {
    files: ['src/**/*.ts'],
    extends: [
      tseslint.configs.strictTypeChecked,
      wc['flat/recommended'],
      lit['flat/all'],
      noUnsanitized.configs.recommended,
    ],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      // STYLE asks for both: a list is a map, and a listener that needs the row is an arrow.
      'lit/no-template-map': 'off',
      'lit/no-template-arrow': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      ...litA11y.configs.recommended.rules,
      'lit-a11y/accessible-name': 'off', // wants a name where the content is an expression
      '@typescript-eslint/unbound-method': 'off', // Lit binds @event listeners
      // A guard that returns what a void function gives reads better than two lines.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-restricted-imports': ['error', { paths: [...unsafeDirectives, floatingUi] }],
      'no-restricted-syntax': ['error', { selector: markupFromText, message: 'Text is never markup.' }],
    },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    settings: { wc: { elementBaseClasses: ['LitElement', 'AmendsElement'] }, litHtmlSources: ['lit'] },
  },
  {
    files: ['src/controllers/floating-controller.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: unsafeDirectives }] },
  },
  {
    files: ['src/launcher/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [floatingUi], patterns: [noLit] }] },
  },
);
