import type { Breach } from './a-breach.ts';

const stages = [
  'load',
  'interview',
  'score',
  'diagnose',
  'plan',
  'judge',
  'compare',
  'report',
  'explain',
  'render',
  'problems',
  'coverage',
] as const;

/** Every rule of .dependency-cruiser.mjs, broken once. */
export const boundaryBreaches: readonly Breach[] = [
  ...stages.map((stage, position) => stageBreach(stage, stages[(position + 1) % stages.length] ?? 'load')),
  ...stages.map(doorBreach),
  plant('model-imports-nothing', 'src/model/planted.ts', '../numbers/planted-quiet.ts'),
  plant('shared-rooms-know-only-nouns', 'src/text/planted.ts', '../numbers/planted-quiet.ts'),
  {
    rule: 'spine-knows-no-shell',
    file: 'src/examine.ts',
    source: importing('Planted', './io/planted-quiet.ts'),
  },
  plant('io-decides-nothing', 'src/io/planted.ts', '../score/planted-quiet.ts'),
  plant('nobody-imports-the-top', 'src/condition/planted-upwards.ts', '../cli/planted-quiet.ts'),
  plant('cli-enters-by-rooms', 'src/cli/planted.ts', '../index.ts'),
  {
    rule: 'commands-tell-cleaned-lines',
    file: 'src/cli/commands/planted.ts',
    source: "import { writeText } from '../../io/write-text.ts';\nexport const planted = writeText;\n",
  },
  library('yaml-only-in-load', 'score', 'yaml', 'Document'),
  library('js-yaml-only-in-load', 'score', 'js-yaml', 'YAMLException'),
  library('zod-only-in-load', 'cli', 'zod', 'ZodType'),
  library('commander-only-in-cli', 'load', 'commander', 'Command'),
  library('chalk-only-in-render-terminal', 'render/markdown', 'chalk', 'ChalkInstance'),
  library('cli-table3-only-in-render-terminal', 'render/html', 'cli-table3', 'Table'),
  library('inquirer-only-in-io', 'interview', '@inquirer/core', 'KeypressEvent'),
  library('open-only-in-io', 'cli', 'open', 'Options'),
  library('tinyglobby-only-in-io', 'load', 'tinyglobby', 'GlobOptions'),
  library('babel-code-frame-only-in-problems', 'load', '@babel/code-frame', 'SourceLocation'),
  library('pure-rand-only-in-numbers', 'diagnose', 'pure-rand/types/RandomGenerator', 'RandomGenerator'),
  library('string-width-only-in-text-or-render-terminal', 'report', 'string-width', 'Options'),
  library('wrap-ansi-only-in-text-or-render-terminal', 'report', 'wrap-ansi', 'Options'),
  library('viz-js-viz-only-in-render-html', 'render/terminal', '@viz-js/viz', 'Viz'),
  library('noble-hashes-only-in-render-html', 'render/terminal', '@noble/hashes/utils.js', 'CHash'),
  library('library-without-decision', 'numbers', 'fast-check', 'Arbitrary'),
  library('built-ins-only-in-io', 'load', 'node:fs', 'Stats'),
  plant('no-rings', 'src/numbers/planted-ring.ts', './planted-other-half.ts'),
  plant('no-barrels', 'src/report/planted-barrel.ts', './index.ts'),
  plant('src-never-knows-tests', 'src/plan/planted-test.ts', '../../tests/planted.ts'),
  plant('nothing-missing', 'src/judge/planted-missing.ts', './no-such-file.ts'),
  plant('no-unreachable', 'src/inference/planted-alone.ts', '../model/planted-quiet.ts'),
  {
    rule: 'bin-only-hands-over',
    file: 'bin/planted.js',
    source: "import '../src/numbers/planted-quiet.ts';\n",
  },
];

/** What the breaches lean on; nothing is wrong with these files themselves. */
export const leaningPosts: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['model', 'numbers', 'cli', 'io', ...stages].map((room) => [
      `src/${room}/planted-quiet.ts`,
      'export type Planted = string;\n',
    ]),
  ),
  'src/numbers/planted-other-half.ts':
    "import type { Planted } from './planted-ring.ts';\nexport type { Planted };\n",
  'src/report/index.ts': 'export type Planted = string;\n',
  'tests/planted.ts': 'export type Planted = string;\n',
  'src/index.ts': "export type { Planted } from './model/planted-quiet.ts';\n",
};

function plant(rule: string, file: string, target: string): Breach {
  return { rule, file, source: importing('Planted', target) };
}

function library(rule: string, room: string, name: string, type: string): Breach {
  return { rule, file: `src/${room}/planted-${rule}.ts`, source: importing(type, name) };
}

function stageBreach(stage: string, other: string): Breach {
  return plant(`${stage}-stands-alone`, `src/${stage}/planted.ts`, `../${other}/planted-quiet.ts`);
}

function doorBreach(stage: string): Breach {
  return plant(`${stage}-by-its-door`, `src/cli/planted-${stage}.ts`, `../${stage}/planted-quiet.ts`);
}

/** An import of a type only: the walls count those too. */
function importing(name: string, target: string): string {
  return `import type { ${name} } from '${target}';\nexport type Breach = ${name};\n`;
}
