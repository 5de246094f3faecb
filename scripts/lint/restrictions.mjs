import { builtinModules } from 'node:module';

/** What only `io` may touch: anywhere else, time, chance, streams and the network arrive as data. */
export const worldlyGlobals = [
  'console',
  'process',
  'Date',
  'globalThis',
  'global',
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'performance',
  'crypto',
  'Buffer',
].map((name) => ({ name, message: 'Only src/io touches the world; take it as data.' }));

export const worldlyProperties = [
  { object: 'Math', property: 'random', message: 'Chance is seeded and handed in (src/numbers).' },
];

/** The same bytes on every machine: nothing may ask the machine for its language. */
export const localeProperties = [
  'localeCompare',
  'toLocaleString',
  'toLocaleDateString',
  'toLocaleTimeString',
  'toLocaleLowerCase',
  'toLocaleUpperCase',
].map((property) => ({
  property,
  message: 'It depends on the locale; compare with < and >, write by rule.',
}));

export const builtInPatterns = [
  {
    regex: `^(?:${builtinModules.filter((name) => !name.startsWith('_')).join('|')})$`,
    message: 'A Node built-in is imported with node: in front.',
  },
];

export const typescriptImportPatterns = [
  ...builtInPatterns,
  { regex: '^\\.{1,2}/.*\\.(?:js|cjs)$', message: 'A relative import ends in .ts.' },
];

export const everywhereSyntax = [
  { selector: 'ExportDefaultDeclaration', message: 'No default exports: a thing has one name.' },
  { selector: 'TSEnumDeclaration', message: 'No enums: a closed union of strings.' },
  { selector: 'TSModuleDeclaration', message: 'No namespaces: a file is the module.' },
  { selector: ':matches(ClassDeclaration, ClassExpression)', message: 'No classes: data and functions.' },
  {
    selector: "MemberExpression[object.name='Intl'][property.name!='Segmenter']",
    message: 'Intl depends on the machine; only Intl.Segmenter is safe.',
  },
];

export const sourceSyntax = [
  ...everywhereSyntax,
  {
    selector: 'SwitchCase[test=null]',
    message: 'No default branch: name every case, so that a new one does not compile unnoticed.',
  },
  {
    selector: 'FunctionDeclaration[id.name=/^(?:get|handle|do|process(?!World$))[A-Z]/]',
    message: 'Say what it does: load parse decode resolve check score rank compose render write is has …Of.',
  },
  {
    selector: 'ExportNamedDeclaration > TSTypeAliasDeclaration TSPropertySignature[readonly=false]',
    message: 'Fields of exported types are readonly.',
  },
  {
    selector:
      'ExportNamedDeclaration > TSTypeAliasDeclaration TSPropertySignature > TSTypeAnnotation > TSArrayType',
    message: 'Lists in exported types are readonly.',
  },
];

/** A ring of imports runs through barrels: two doors are enough. */
export const barrelSyntax = [
  {
    selector: ':matches(ExportAllDeclaration, ExportNamedDeclaration[source])',
    message: 'No re-exports but in src/index.ts and src/render/index.ts.',
  },
];

export const testSyntax = [
  ...everywhereSyntax,
  {
    selector: 'MemberExpression[object.name=/^(?:it|test|describe)$/][property.name=/^(?:only|skip|todo)$/]',
    message: 'No focused, skipped or promised tests.',
  },
  {
    selector: "MemberExpression[object.name='vi'][property.name=/^(?:mock|doMock|spyOn)$/]",
    message: 'No mocks of our own modules: hand in data, or a fake world.',
  },
];
