import { describe, expect, test } from 'vitest';
import { checkModel } from '../src/check-model.ts';
import type { KitSketch } from './support/a-kit.ts';
import { aKit } from './support/a-kit.ts';

const outcome = { id: 'z', kind: 'outcome', weight: 1 } as const;

/** Layers of capabilities, each node caused by every node of the layer before it; the last layer breaks the outcome. */
function layered(width: number, layers: number): KitSketch {
  const idsIn = (layer: number) =>
    Array.from({ length: width }, (_, index) => `n${String(layer)}-${String(index)}`);
  const all = Array.from({ length: layers }, (_, layer) => idsIn(layer));
  const links = all.flatMap((ids, layer) =>
    ids.flatMap((effect) => idsIn(layer - 1).map((cause) => [cause, effect, 'weak'] as const)),
  );
  return {
    nodes: [...all.flat().map((id) => ({ id })), outcome],
    links: [
      ...links.filter(([cause]) => !cause.startsWith('n-1')),
      ...idsIn(layers - 1).map((id) => [id, 'z', 'weak'] as const),
    ],
  };
}

test('a small sound model has nothing to find', () => {
  expect(checkModel(aKit({ nodes: [{ id: 'a' }, outcome], links: [['a', 'z', 'medium']] }))).toEqual([]);
});

describe('a model that is too wide', () => {
  test('is found by its beliefs, with the nodes that are entangled, and not solved', () => {
    const wide = aKit(layered(12, 4));
    const [finding, ...others] = checkModel(wide);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ kind: 'too-wide', of: 'beliefs', limit: 16_384 });
    if (finding?.kind !== 'too-wide') throw new Error('nothing found');
    expect(finding.cells).toBeGreaterThan(16_384);
    expect(finding.nodes).toEqual(finding.nodes.toSorted());
    const ids = wide.nodes.map(({ id }) => id);
    expect(finding.nodes.filter((id) => !ids.includes(id))).toEqual([]);
    expect(checkModel(wide, { quick: true })).toEqual([finding]);
  });

  test('is found by the repair that costs most, when its beliefs are still quick', () => {
    const sketch = layered(12, 2);
    const findings = checkModel(aKit(sketch));
    expect(checkModel(aKit(sketch), { quick: true })).toMatchObject([{ kind: 'too-wide', of: 'repairs' }]);
    expect(findings.map((finding) => finding.kind === 'too-wide' && finding.of)).toEqual([
      'repair',
      'repairs',
    ]);
    expect(findings[0]).toMatchObject({ limit: 262_144, capability: 'n0-0' });
    expect(findings[1]).toMatchObject({ limit: 4_000_000 });
  });
});

describe('chances before any answer', () => {
  test.each([
    ['capability', 0.04, true],
    ['capability', 0.05, false],
    ['capability', 0.45, false],
    ['capability', 0.46, true],
    ['symptom', 0.01, false],
    ['symptom', 0.9, false],
    ['outcome', 0.01, false],
    ['outcome', 0.7, false],
    ['outcome', 0.71, true],
  ] as const)('a %s broken with a chance of %d is out of bounds: %s', (kind, leak, isFound) => {
    const found = checkModel(aKit({ nodes: [{ id: 'a', kind, leak }] }));
    expect(found.map((finding) => finding.kind === 'prior' && finding.node)).toEqual(isFound ? ['a'] : []);
  });

  test('count what comes from the causes, and are told with their bounds', () => {
    const nodes = [{ id: 'a', leak: 0.4 }, { id: 'b', leak: 0.4 }, { id: 'c', leak: 0.3 }, outcome];
    const links = [
      ['a', 'c', 'strong'],
      ['b', 'c', 'strong'],
    ] as const;
    const [finding, ...others] = checkModel(aKit({ nodes, links }));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ kind: 'prior', node: 'c', minimum: 0.05, maximum: 0.45 });
    expect(finding?.kind === 'prior' && finding.chance).toBeCloseTo(1 - 0.7 * 0.76 ** 2, 12);
  });
});
