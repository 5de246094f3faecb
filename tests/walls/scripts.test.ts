import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plantedCopy } from './planted-copy.ts';
import type { PlantedCopy } from './planted-copy.ts';
import { runTool } from './run-tool.ts';

const lines = '// one more\n'.repeat(61);

let copy: PlantedCopy;

beforeAll(() => {
  copy = plantedCopy(
    {
      'src/score/planted.ts': `import type { Kit } from '../model/kit.ts';\nexport type Planted = Kit;\n${lines}`,
      'src/model/kit.ts': `export type Kit = string;\n${lines}`,
      'src/plan/planted.ts': `import type { Planted } from '../score/planted.ts';\nexport type Other = Planted;\n${lines}`,
      'docs/ARCHITECTURE.md':
        '# Page\n\n[gone](gone.md), [no heading](#none), [fine](#page)\n\n' +
        '<!-- graph: drawn by `npm run docs:graph` -->\n\n<!-- /graph -->\n',
      'CHANGELOG.md': '# Changelog\n\n## [Unreleased]\n\n## [9.9.9]\n',
    },
    ['scripts', 'package.json'],
  );
});

afterAll(() => {
  copy.remove();
});

describe('the scripts of the house', () => {
  test('files that are long on the whole are seen, though none is too long', () => {
    const { exit, stdout } = runTool(copy.folder, '../scripts/measure-shape.mjs', []);
    expect(exit).toBe(1);
    expect(stdout).toMatch(/lines of a file: the bar is a median of 60/);
  });

  test('a dead link and a dead anchor are seen', () => {
    const { exit, stdout } = runTool(copy.folder, '../scripts/check-links.mjs', []);
    expect(exit).toBe(1);
    expect(stdout).toBe(
      'dead link in docs/ARCHITECTURE.md: gone.md\ndead link in docs/ARCHITECTURE.md: #none\n',
    );
  });

  test('a changelog whose newest release is not this version is seen', () => {
    const { exit, stderr } = runTool(copy.folder, '../scripts/check-changelog.mjs', []);
    expect(exit).toBe(1);
    expect(stderr).toMatch(/newest release in CHANGELOG\.md is not/);
  });

  test('an old graph is seen, and drawn anew it is fresh', () => {
    const draw = (...flags: string[]): number | null =>
      runTool(copy.folder, '../scripts/draw-graph.mjs', flags).exit;
    expect([draw('--check'), draw(), draw('--check')]).toEqual([1, 0, 0]);
  });
});
