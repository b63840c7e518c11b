import { readFileSync } from 'node:fs';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The import law: which of our folders each folder may import. */
const mayImport = JSON.parse(readFileSync(new URL('import-law.json', import.meta.url), 'utf8'));

/** What ships; `test`, `bench` and `scripts` may import any of it, and none of it imports them. */
const sources = Object.keys(mayImport);

const codecAlone = { regex: '/generated/', message: 'Only proto/codec/ knows the generated code.' };

const importLaw = sources.map((folder) => ({
  files: [`${folder}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          codecAlone,
          {
            regex: `\\.\\./(${[...sources, 'test', 'bench', 'scripts', 'dist']
              .filter((other) => other !== folder && !mayImport[folder].includes(other))
              .join('|')})/`,
            message: `${folder}/ may import ${mayImport[folder].join(', ') || 'none of our folders'}.`,
          },
        ],
      },
    ],
  },
}));

const environment = {
  object: 'process',
  property: 'env',
  message: 'Only the programs read the environment; take it as an argument.',
};
const exit = { object: 'process', property: 'exit', message: 'Only the programs end the process; throw instead.' };
const time = [
  { object: 'Date', property: 'now', message: 'Take a Clock (common/clock.ts), so that tests decide what time it is.' },
  {
    object: 'Math',
    property: 'random',
    message: 'Take a RandomStream (common/random.ts), so that runs can be repeated.',
  },
];

const namedExportsOnly = {
  selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
  message: 'Export by name.',
};
const timeNow = {
  selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
  message: 'Take a Clock (common/clock.ts), so that tests decide what time it is.',
};

export default defineConfig(
  globalIgnores(['dist/', 'proto/generated/', '.seedsweep/']),
  {
    // The rules come from our own configuration; a comment that switches one off must still have a use.
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'no-implicit-coercion': 'error',
      'no-unneeded-ternary': 'error',
      'no-useless-rename': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'no-restricted-syntax': ['error', namedExportsOnly],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, allowDefaultCaseForExhaustiveSwitch: false },
      ],
      // Under noUncheckedIndexedAccess, `!` says "this index exists", as in a loop over it.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowAny: false, allowRegExp: false }],
      // It believes that no field changes across an await or a callback.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: sources.map((folder) => `${folder}/**/*.{ts,tsx}`),
    rules: {
      // Stdout belongs to results, and what is said goes through the log or the command's context.
      'no-console': 'error',
      'no-restricted-properties': ['error', environment, exit, ...time],
      'no-restricted-syntax': ['error', namedExportsOnly, timeNow],
    },
  },
  ...importLaw,
  {
    // It turns enum numbers into names and back.
    files: ['proto/codec/*.ts'],
    rules: { 'no-restricted-imports': 'off', '@typescript-eslint/no-unsafe-enum-assignment': 'off' },
  },
  { files: ['common/clock.ts'], rules: { 'no-restricted-properties': 'off' } },
  { files: ['cli/**/*.{ts,tsx}'], rules: { 'no-restricted-properties': ['error', environment, ...time] } },
  { files: ['cli/main.ts', 'worker/slots/slot-main.ts'], rules: { 'no-restricted-properties': ['error', ...time] } },
  // What a sweep file names is a default export.
  { files: ['*.config.{js,ts}', 'examples/**/*.ts'], rules: { 'no-restricted-syntax': 'off' } },
);
