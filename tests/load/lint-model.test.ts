import { expect, test } from 'vitest';
import { lintModel } from '../../src/load/lint-model.ts';
import { loadPlacedKit } from '../../src/load/load-placed-kit.ts';
import { sampleKitFiles } from '../support/kit-texts.ts';

function placed() {
  const loaded = loadPlacedKit(sampleKitFiles());
  if (!loaded.ok) throw new Error('the sample is sound');
  return loaded.value;
}

test('findings about the model stand where the nodes are written, in order of place', () => {
  const problems = lintModel(placed(), [
    { kind: 'prior', node: 'prospects-do-not-buy', chance: 0.815, minimum: 0, maximum: 0.7 },
    { kind: 'prior', node: 'cross-team-work', chance: 0.5, minimum: 0.05, maximum: 0.45 },
    { kind: 'too-wide', of: 'repairs', cells: 5, limit: 4, nodes: ['a', 'b'] },
    { kind: 'too-wide', of: 'repair', cells: 5, limit: 4, nodes: ['a'], capability: 'cross-team-work' },
  ]);
  expect(
    problems.map(({ code, severity, place, args }) => [
      place.kind === 'file' && `${place.path} ${place.excerpt.text.trim().slice(0, 26)}`,
      severity,
      code,
      args,
    ]),
  ).toEqual([
    [
      'sample/alignment.yaml - id: cross-team-work',
      'error',
      'model-too-wide',
      { kind: 'repair', count: 5, limit: 4, nodes: ['a'], id: 'cross-team-work' },
    ],
    [
      'sample/alignment.yaml - id: cross-team-work',
      'warning',
      'prior-out-of-bounds',
      { id: 'cross-team-work', received: 0.5, minimum: 0.05, maximum: 0.45 },
    ],
    [
      'sample/kit.yaml questionnaires: [alignment',
      'error',
      'model-too-wide',
      { kind: 'repairs', count: 5, limit: 4, nodes: ['a', 'b'] },
    ],
    [
      'sample/symptoms.yaml - id: prospects-do-not-buy',
      'warning',
      'prior-out-of-bounds',
      { id: 'prospects-do-not-buy', received: 0.815, minimum: 0, maximum: 0.7 },
    ],
  ]);
});
