import type { Breach } from './a-breach.ts';

/** One rule of the linter, broken once; `says` is a piece of its message where the rule has many. */
export type LintBreach = Breach & { readonly says: string };

const worldly = ['console', 'process', 'Date', 'globalThis', 'fetch', 'setTimeout'];

export const lintBreaches: readonly LintBreach[] = [
  ...worldly.map((name) => inFunction('no-restricted-globals', name, `return typeof ${name};`, name)),
  inFunction('no-restricted-properties', 'chance', 'return Math.random();', 'seeded'),
  inFunction('no-restricted-properties', 'locale', "return 'a'.localeCompare('b');", 'locale'),
  inFunction('no-restricted-syntax', 'intl', 'return Intl.DateTimeFormat;', 'Intl'),
  inFunction('no-restricted-syntax', 'default-branch', switchWithDefault(), 'No default branch'),
  inFunction('max-lines-per-function', 'long-function', 'void 0;\n'.repeat(50), '50'),
  inFunction('max-depth', 'deep', 'if (1) { if (2) { if (3) { if (4) { return 5; } } } }\nreturn 6;', '3'),
  inFunction('complexity', 'complex', `return ${'Number() || '.repeat(9)}0;`, 'complexity of'),
  inFunction('@typescript-eslint/no-non-null-assertion', 'bang', 'return [1][0]!;', 'non-null'),
  inFunction(
    '@typescript-eslint/no-unnecessary-type-assertion',
    'needless',
    "return 'a' as 'a';",
    'unnecessary',
  ),
  inFunction(
    '@typescript-eslint/no-unsafe-type-assertion',
    'unsafe-as',
    'return ({} as unknown) as string;',
    'narrow',
  ),
  inFunction('@typescript-eslint/no-floating-promises', 'floating', 'Promise.resolve(1);', 'Promises must'),
  inFunction('@typescript-eslint/no-explicit-any', 'any', 'const a: any = 1;\nreturn a as number;', 'any'),
  inFunction(
    '@typescript-eslint/switch-exhaustiveness-check',
    'not-exhaustive',
    "const side = ['a', 'b'].length > 1 ? 'left' : 'right';\nswitch (side) {\n  case 'left':\n    return 1;\n}\nreturn 2;",
    'right',
  ),
  inFunction('@typescript-eslint/ban-ts-comment', 'ignored', '// @ts-ignore\nreturn 1;', 'ts-ignore'),
  whole('max-lines', 'long-file', `/** Long. */\nexport const longFile = 1;\n${'//\n'.repeat(250)}`, '250'),
  whole(
    '@typescript-eslint/max-params',
    'many',
    'export const many = (a: 1, b: 1, c: 1, d: 1, e: 1) => [a, b, c, d, e];\n',
    '4',
  ),
  whole('no-restricted-syntax', 'default', 'export default 1;\n', 'No default exports'),
  whole('no-restricted-syntax', 'an-enum', 'export enum AnEnum { one }\n', 'No enums'),
  whole(
    'no-restricted-syntax',
    'a-namespace',
    'export namespace ANamespace { export type One = 1; }\n',
    'No namespaces',
  ),
  whole('no-restricted-syntax', 'a-class', 'export class AClass {}\n', 'No classes'),
  whole('no-restricted-syntax', 're-export', "export * from '../model/kit.ts';\n", 'No re-exports'),
  whole(
    'no-restricted-syntax',
    'get-it',
    '/** It. */\nexport function getIt(): number {\n  return 1;\n}\n',
    'Say what it does',
  ),
  whole(
    'no-restricted-syntax',
    'mutable',
    'export type Mutable = { field: string };\n',
    'Fields of exported',
  ),
  whole(
    'no-restricted-syntax',
    'mutable-list',
    'export type MutableList = { readonly field: string[] };\n',
    'Lists in exported',
  ),
  whole(
    'no-restricted-imports',
    'js-ending',
    "import type { Kit } from '../model/kit.js';\nexport type JsEnding = Kit;\n",
    '.ts',
  ),
  whole(
    'no-restricted-imports',
    'bare-built-in',
    "import type { Stats } from 'fs';\nexport type BareBuiltIn = Stats;\n",
    'node:',
  ),
  whole(
    '@typescript-eslint/consistent-type-imports',
    'value-import',
    "import { Kit } from '../model/kit.ts';\nexport type ValueImport = Kit;\n",
    'type',
  ),
  whole(
    'house/documented-export',
    'undocumented',
    'export const undocumented = (): number => 1;\n',
    'no doc comment',
  ),
  whole('house/file-bears-name', 'other-name', 'export const something = 1;\n', 'bears the name of none'),
  whole('house/file-bears-name', 'text-utils', 'export const textUtils = 1;\n', 'drawer'),
  whole('house/file-bears-name', 'notKebab', 'export const notKebab = 1;\n', 'kebab-case'),
  whole(
    'house/exports-first',
    'helper-first',
    'function help(): number {\n  return 1;\n}\n/** One. */\nexport function helperFirst(): number {\n  return help();\n}\n',
    'helper',
  ),
  whole('no-eslint-inline', 'excuse', '/* eslint-disable */\nexport const excuse = 1;\n', 'noInlineConfig'),
  {
    rule: 'max-lines',
    file: 'src/cli/commands/planted-long.ts',
    source: `export const plantedLong = 1;\n${'//\n'.repeat(60)}`,
    says: '60',
  },
  inTests('focused', "import { test } from 'vitest';\ntest.only('x', () => undefined);\n", 'No focused'),
  inTests('mocked', "import { vi } from 'vitest';\nvi.mock('../src/model/kit.ts');\n", 'No mocks'),
];

function whole(rule: string, name: string, source: string, says: string): LintBreach {
  return { rule, file: `src/score/${name}.ts`, source, says };
}

function inFunction(rule: string, name: string, body: string, says: string): LintBreach {
  return whole(
    rule,
    `planted-${name}`,
    `/** Planted. */\nexport function planted(): unknown {\n${body}\n}\n`,
    says,
  );
}

function inTests(name: string, source: string, says: string): LintBreach {
  return { rule: 'no-restricted-syntax', file: `tests/${name}.test.ts`, source, says };
}

function switchWithDefault(): string {
  return 'switch (Number()) {\n  case 1:\n    return 1;\n  default:\n    return 2;\n}';
}
