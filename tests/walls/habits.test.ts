import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plantedCopy } from './planted-copy.ts';
import type { PlantedCopy } from './planted-copy.ts';
import { runTool } from './run-tool.ts';

const clone = (name: string): string => `/** Adds up. */
export function ${name}(values: readonly number[], shares: readonly number[]): number {
  let total = 0;
  for (const [position, value] of values.entries()) {
    const share = shares[position] ?? 0;
    if (share > 0 && Number.isFinite(value)) total += value * share - value / (1 + share);
    else if (value > 12) total -= Math.sqrt(value) * Math.abs(share) + Math.max(value, share, 3);
  }
  return Math.round(total) + Math.floor(values.length / 2) - Math.min(1, shares.length, total);
}
`;

/** One folder for all tools: each plant is aimed at one of them and harmless to the others. */
const plants = {
  'src/index.ts': "export { plantedUsed } from './numbers/planted-used.ts';\n",
  'src/numbers/planted-used.ts': 'export const plantedUsed = 1;\nexport const plantedUnused = 2;\n',
  'src/numbers/planted-file.ts': 'export const plantedFile = 1;\n',
  'src/numbers/planted-for-tests.ts': 'export const plantedForTests = 1;\n',
  'src/numbers/planted-library.ts': "import 'planted-library';\n",
  'tests/numbers/planted.test.ts':
    "import { expect, test } from 'vitest';\nimport { plantedForTests } from '../../src/numbers/planted-for-tests.ts';\n" +
    "test('it is one', () => {\n  expect(plantedForTests).toBe(1);\n});\n",
  'src/score/planted-clone.ts': clone('plantedClone'),
  'src/plan/planted-clone.ts': clone('plantedClone'),
  'src/score/planted-crooked.ts': 'export const   plantedCrooked = "double"\n',
  'src/score/planted-type.ts': 'export const plantedType: number = "word";\n',
  'src/score/planted-absent.ts': 'export const plantedAbsent: number = [1][0];\n',
};

let copy: PlantedCopy;

beforeAll(() => {
  copy = plantedCopy(plants);
});

afterAll(() => {
  copy.remove();
});

describe('the other tools', () => {
  test('an unused export, an unused file and an unknown library are seen', () => {
    const { exit, stdout } = runTool(copy.folder, 'knip/bin/knip.js', []);
    expect(exit).not.toBe(0);
    expect(stdout).toMatch(/plantedUnused/);
    expect(stdout).toMatch(/src\/numbers\/planted-file\.ts/);
    expect(stdout).toMatch(/planted-library/);
    expect(stdout).not.toMatch(/planted-for-tests\.ts/);
  });

  test('a file that only a test uses is seen', () => {
    const { exit, stdout } = runTool(copy.folder, 'knip/bin/knip.js', ['--production']);
    expect(exit).not.toBe(0);
    expect(stdout).toMatch(/src\/numbers\/planted-for-tests\.ts/);
  });

  test('a duplicate is seen, and more than one line in a hundred fails', () => {
    const { exit, stdout } = runTool(copy.folder, 'jscpd/bin/jscpd', [
      ...['src/score', 'src/plan', '--pattern', '**/planted-*.ts'],
    ]);
    expect(exit).not.toBe(0);
    expect(stdout).toMatch(/planted-clone\.ts/);
  });

  test('crooked format is seen', () => {
    const { exit, stderr } = runTool(copy.folder, 'prettier/bin/prettier.cjs', ['--check', 'src/score']);
    expect(exit).not.toBe(0);
    expect(stderr).toMatch(/planted-crooked\.ts/);
  });

  test('a wrong type and a list entry that may be missing are seen', () => {
    const { exit, stdout } = runTool(copy.folder, 'typescript/bin/tsc', []);
    expect(exit).not.toBe(0);
    expect(stdout).toMatch(/planted-type\.ts.*TS2322/);
    expect(stdout).toMatch(/planted-absent\.ts.*TS2322/);
  });
});

describe('the last gates', () => {
  test('a room without tests fails the coverage bar, by its name', () => {
    const { exit, stderr } = runTool(copy.folder, 'vitest/vitest.mjs', [
      ...['run', '--project', 'unit', '--coverage', '--coverage.include=src/*/planted-{clone,used}.ts'],
      ...['--coverage.reporter=json-summary', 'planted.test'],
    ]);
    expect(exit).not.toBe(0);
    expect(stderr).toMatch(/Coverage for lines.*does not meet.*src\/score/);
    expect(stderr).toMatch(/Coverage for lines.*does not meet global/);
  });

  test('a manifest that promises a file the package lacks is seen', () => {
    const { exit, stdout } = runTool(copy.folder, 'publint/src/cli.js', ['--strict', '--pack', 'false']);
    expect(exit).not.toBe(0);
    expect(stdout).toMatch(/dist\/index\.js/);
  });
});
