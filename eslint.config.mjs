import js from '@eslint/js';
import next from '@next/eslint-plugin-next';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import * as regexp from 'eslint-plugin-regexp';
import { builtinModules } from 'node:module';
import tseslint from 'typescript-eslint';

const web = ['apps/web/**/*.{ts,tsx}'];

/** Pure packages run in a browser too, and give the same bytes for the same input. */
const pure = {
  files: ['packages/{engine,shared,formats}/src/**/*.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          { group: ['node:*'], message: 'This package has no Node built-ins: it runs in a browser too.' },
          {
            regex: `^(?:${builtinModules.filter((name) => !name.startsWith('_')).join('|')})(?:/|$)`,
            message: 'This package has no Node built-ins: it runs in a browser too.',
          },
        ],
      },
    ],
    'no-restricted-globals': [
      'error',
      'process',
      'Buffer',
      'performance',
      'require',
      'setTimeout',
      'setInterval',
      'fetch',
    ],
    'no-restricted-properties': [
      'error',
      { object: 'Math', property: 'random', message: 'Randomness comes from a seed passed in.' },
      { object: 'Date', property: 'now', message: 'No clock: the same input gives the same bytes.' },
      { property: 'localeCompare', message: 'Order differs between machines: compare code units.' },
    ],
    'no-restricted-syntax': [
      'error',
      {
        selector: "NewExpression[callee.name='Date'][arguments.length=0]",
        message: 'No clock: the same input gives the same bytes.',
      },
      { selector: "CallExpression[callee.name='Date']", message: 'No clock: the same input gives the same bytes.' },
    ],
  },
};

/** Words that are not the name Crossread alone. */
const letters = String.raw`/^(?!\P{L}*Crossread\P{L}*$).*\p{L}{2}/su`;
const shown = ':matches(JSXElement, JSXFragment) > JSXExpressionContainer';
const said =
  'JSXAttribute[name.name=/^(?:alt|aria-description|aria-label|aria-roledescription|description|hint|label|placeholder|summary|term|title)$/]';
const chosen = ':matches(ConditionalExpression, LogicalExpression)';

/**
 * What pages say stands in apps/web/messages, in every language. Only the name Crossread is everywhere the same. The page of
 * components and its examples are for whoever builds pages.
 */
const sentences = {
  files: ['apps/web/src/**/*.{ts,tsx}'],
  ignores: ['apps/web/src/features/fixtures/**', 'apps/web/src/app/fixtures/**', 'apps/web/src/**/*.example.ts'],
  rules: {
    'no-restricted-syntax': [
      'error',
      ...[
        `JSXText[value=${letters}]`,
        ...[`${shown}`, `${said}`, `${said} > JSXExpressionContainer`].flatMap((place) => [
          `${place} > Literal[value=${letters}]`,
          `${place} > TemplateLiteral > TemplateElement[value.raw=${letters}]`,
          `${place} > ${chosen} > Literal[value=${letters}]`,
          `${place} > ${chosen} > TemplateLiteral > TemplateElement[value.raw=${letters}]`,
        ]),
        // A capital, a space, a small letter: a sentence, wherever it stands. Errors are for whoever mends them.
        ':not(:matches(NewExpression, ImportDeclaration)) > Literal[value=/^\\p{Lu}.*\\s\\p{Ll}/u]',
      ].map((selector) => ({ selector, message: 'Say it in apps/web/messages: docs/adding/a-sentence.md.' })),
    ],
  },
};

/** The rules worth a type checker's time: those that find bugs which types alone let through. */
const typed = {
  files: ['{apps,packages,prisma}/**/*.{ts,tsx}'],
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  rules: {
    '@typescript-eslint/await-thenable': 'error',
    '@typescript-eslint/no-base-to-string': 'error',
    '@typescript-eslint/no-floating-promises': 'error',
    '@typescript-eslint/no-for-in-array': 'error',
    '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    '@typescript-eslint/no-unnecessary-type-assertion': 'error',
    '@typescript-eslint/only-throw-error': 'error',
    '@typescript-eslint/prefer-promise-reject-errors': 'error',
    '@typescript-eslint/require-array-sort-compare': ['error', { ignoreStringArrays: true }],
    '@typescript-eslint/restrict-plus-operands': 'error',
    '@typescript-eslint/return-await': 'error',
    '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  },
};

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      '**/.next/',
      'apps/web/public/',
      '**/.turbo/',
      '**/generated/',
      '**/next-env.d.ts',
      '**/graphql-env.d.ts',
      'coverage/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  regexp.configs['flat/recommended'],
  {
    rules: {
      eqeqeq: 'error',
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-import-type-side-effects': 'error',
    },
  },
  typed,
  pure,
  {
    files: ['**/*.{mjs,cjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'URL',
          'module',
          'require',
          'fetch',
          'setTimeout',
          'clearTimeout',
          'AbortSignal',
          'Buffer',
          'WebAssembly',
          'performance',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: web,
    extends: [reactHooks.configs.flat.recommended, jsxA11y.flatConfigs.recommended, next.configs['core-web-vitals']],
    settings: { next: { rootDir: 'apps/web' } },
  },
  sentences,
);
