import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse as parseByYaml, stringify } from 'yaml';
import { loadKit } from '../../src/load/load-kit.ts';
import { loadPolicy } from '../../src/load/load-policy.ts';
import { loadSheet } from '../../src/load/load-sheet.ts';
import { parseYaml } from '../../src/load/parse-yaml.ts';
import type { Problem } from '../../src/model/problem.ts';
import { formatProblems } from '../../src/problems/format-problems.ts';
import { sampleKit, sampleKitFiles } from '../support/kit-texts.ts';
import { mutated, yamlLike } from '../support/damaged-yaml.ts';
import { sampleSheetText } from '../support/sheet-texts.ts';
import { runs } from '../support/law-runs.ts';

test('any text gives a tree or problems with places, never an exception', () => {
  fc.assert(
    fc.property(yamlLike, (parts) => {
      const { tree, problems } = parseYaml({ path: 'x', text: parts.join('') }, 10_000);
      expect(tree !== undefined || problems.length > 0).toBe(true);
      expectPlaces(problems);
    }),
    runs(200),
  );
});

test('any damage to a sheet gives a sheet or problems that can be told', () => {
  const kit = sampleKit();
  fc.assert(
    fc.property(mutated(sampleSheetText), (text) => {
      const result = loadSheet(kit, { path: 'x', text });
      expect(result.ok || result.problems.some(({ severity }) => severity === 'error')).toBe(true);
      expectPlaces(result.problems);
    }),
    runs(150),
  );
});

test('any damage to a file of a kit gives a kit or problems that can be told', () => {
  const { others } = sampleKitFiles();
  const arbitrary = fc
    .constantFrom(...others.keys())
    .chain((name) => mutated(others.get(name)?.text ?? '').map((text) => [name, text] as const));
  fc.assert(
    fc.property(arbitrary, ([name, text]) => {
      const files = sampleKitFiles();
      const result = loadKit({ ...files, others: new Map(files.others).set(name, { path: name, text }) });
      expect(result.ok || result.problems.some(({ severity }) => severity === 'error')).toBe(true);
      expectPlaces(result.problems);
    }),
    runs(150),
  );
});

test('any text as a policy gives a policy or problems', () => {
  const kit = sampleKit();
  fc.assert(
    fc.property(yamlLike, (parts) => {
      const result = loadPolicy(kit, { path: 'x', text: parts.join('') });
      expect(result.ok || result.problems.length > 0).toBe(true);
    }),
  );
});

test('both YAML readers take a written value to mean the same', () => {
  const value = fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 4 }, tie('leaf'), tie('list'), tie('map')),
    leaf: fc.oneof(
      fc.boolean(),
      fc.constant(null),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((number) => number + 0),
      fc.stringMatching(/^[ -~äßé–“”\n]{0,30}$/),
    ),
    list: fc.array(tie('value'), { maxLength: 4 }),
    map: fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), tie('value'), { maxKeys: 4 }),
  })).value;
  fc.assert(
    fc.property(value, (whole) => {
      const text = stringify({ whole }, { version: '1.2', schema: 'core' });
      const { tree, problems } = parseYaml({ path: 'x', text }, 1_000_000);
      expect(problems).toEqual([]);
      expect(JSON.parse(JSON.stringify(tree?.value))).toEqual(
        JSON.parse(JSON.stringify(parseByYaml(text, { version: '1.2', schema: 'core' }))),
      );
    }),
    runs(200),
  );
});

function expectPlaces(problems: readonly Problem[]): void {
  for (const { place } of problems) {
    if (place.kind !== 'file') throw new Error('a problem without line and column');
    expect(place.line).toBeGreaterThan(0);
    expect(place.column).toBeGreaterThan(0);
  }
  expect(formatProblems(problems).length).toBeLessThan(16_000);
}
