import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { boundaryBreaches, leaningPosts } from './boundary-breaches.ts';
import { plantedCopy } from './planted-copy.ts';
import type { PlantedCopy } from './planted-copy.ts';
import { runTool } from './run-tool.ts';
import type { ToolRun } from './run-tool.ts';

let copy: PlantedCopy;
let exit: number | null;
let found: readonly string[];
let rules: readonly string[];

beforeAll(() => {
  const breaches = Object.fromEntries(boundaryBreaches.map(({ file, source }) => [file, source]));
  copy = plantedCopy({ ...leaningPosts, ...breaches });
  const cruise = (format: string): ToolRun =>
    runTool(copy.folder, 'dependency-cruiser/bin/dependency-cruise.mjs', [
      'src',
      'bin',
      '--output-type',
      format,
    ]);
  exit = cruise('err').exit;
  const { summary } = JSON.parse(cruise('json').stdout) as Cruise;
  found = summary.violations.map(({ rule, from, to }) => `${rule.name} ${placed.has(rule.name) ? to : from}`);
  rules = summary.ruleSetUsed.forbidden.map(({ name }) => name);
});

afterAll(() => {
  copy.remove();
});

/** Rules whose finding names the file at the far end. */
const placed = new Set(['no-unreachable', 'no-rings']);

type Cruise = {
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
    }[];
    readonly ruleSetUsed: { readonly forbidden: readonly { readonly name: string }[] };
  };
};

describe('the walls between the rooms', () => {
  test('a breach fails the run', () => {
    expect(exit).not.toBe(0);
  });

  test('every rule is broken once below', () => {
    expect([...new Set(boundaryBreaches.map(({ rule }) => rule))].toSorted()).toEqual(rules.toSorted());
  });

  test.each(boundaryBreaches)('$rule is seen in $file', ({ rule, file }) => {
    expect(found).toContain(`${rule} ${file}`);
  });
});
