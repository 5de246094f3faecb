import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { house } from './scripts/lint/house.mjs';
import {
  barrelSyntax,
  builtInPatterns,
  everywhereSyntax,
  localeProperties,
  sourceSyntax,
  testSyntax,
  typescriptImportPatterns,
  worldlyGlobals,
  worldlyProperties,
} from './scripts/lint/restrictions.mjs';

const typescript = ['**/*.ts'];
const plain = ['**/*.js', '**/*.mjs'];

export default defineConfig(
  { ignores: ['dist/', 'coverage/', 'reports/', 'node_modules/', '**/generated/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    name: 'everywhere',
    files: [...typescript, ...plain],
    rules: {
      eqeqeq: 'error',
      'no-else-return': ['error', { allowElseIf: false }],
      'no-param-reassign': 'error',
      'no-restricted-imports': ['error', { patterns: builtInPatterns }],
      'no-restricted-properties': ['error', ...localeProperties],
      'no-restricted-syntax': ['error', ...everywhereSyntax],
      'no-unused-vars': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      complexity: ['error', { max: 8, variant: 'modified' }], // an exhaustive switch is a table: it counts once
      'max-depth': ['error', 3],
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 50 }],
      'max-params': ['error', 4],
    },
  },
  {
    name: 'typed',
    files: typescript,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-params': 'off',
      'no-restricted-imports': ['error', { patterns: typescriptImportPatterns }],
      '@typescript-eslint/max-params': ['error', { max: 4 }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/require-array-sort-compare': ['error', { ignoreStringArrays: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { allowDefaultCaseForExhaustiveSwitch: false, requireDefaultForNonUnion: false },
      ],
    },
  },
  {
    name: 'the house',
    files: ['src/**/*.ts'],
    plugins: { house },
    // A wall falls by a written decision, never by a comment.
    linterOptions: { noInlineConfig: true },
    rules: {
      'house/documented-export': 'error',
      'house/exports-first': 'error',
      'house/file-bears-name': 'error',
      'no-restricted-syntax': ['error', ...sourceSyntax, ...barrelSyntax],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      '@typescript-eslint/no-unsafe-type-assertion': 'error',
    },
  },
  {
    name: 'away from the world',
    files: ['src/**/*.ts'],
    ignores: ['src/io/**'],
    rules: {
      'no-restricted-globals': ['error', ...worldlyGlobals],
      'no-restricted-properties': ['error', ...worldlyProperties, ...localeProperties],
    },
  },
  {
    name: 'the two doors that re-export',
    files: ['src/index.ts', 'src/render/index.ts'],
    rules: { 'house/file-bears-name': 'off', 'no-restricted-syntax': ['error', ...sourceSyntax] },
  },
  {
    name: 'a longer command hides a stage',
    files: ['src/cli/commands/**'],
    rules: { 'max-lines': ['error', { max: 60 }] },
  },
  {
    name: 'written shapes are zod schemas, whose types zod infers',
    files: ['src/load/written/**'],
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' },
  },
  {
    name: 'tests and benchmarks',
    files: ['tests/**/*.ts', 'bench/**/*.ts'],
    rules: {
      complexity: ['error', { max: 12, variant: 'modified' }],
      'max-lines': ['error', { max: 400 }],
      'max-lines-per-function': 'off',
      'no-restricted-syntax': ['error', ...testSyntax],
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    name: 'configuration exports a default, as its readers demand, and calls plain scripts, which have no types',
    files: ['*.config.ts', '*.config.js', '*.config.mjs', '.dependency-cruiser.mjs'],
    rules: {
      '@typescript-eslint/no-unsafe-call': 'off',
      'no-restricted-syntax': [
        'error',
        ...everywhereSyntax.filter(({ selector }) => !/Default/.test(selector)),
      ],
    },
  },
);
