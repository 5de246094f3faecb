import { describe, expect, test } from 'vitest';
import { bestPaths } from '../../src/diagnose/best-paths.ts';
import { causalModelOf } from '../../src/diagnose/causal-model.ts';
import type { LinkActivity } from '../../src/model/diagnosis.ts';
import { aKit } from '../support/a-kit.ts';

const kit = aKit({
  nodes: [
    ...['a', 'b', 'c', 'd', 'e'].map((id) => ({ id })),
    { id: 'y', kind: 'outcome', weight: 0.5 },
    { id: 'z', kind: 'outcome', weight: 0.5 },
  ],
});

describe('the best paths', () => {
  test('go by the product of the activities along them', () => {
    const paths = pathsFrom('a', [
      ['a', 'b', 0.9],
      ['b', 'z', 0.5],
      ['a', 'z', 0.4],
      ['a', 'c', 0.5],
      ['c', 'z', 0.5],
    ]);
    expect(paths.map(({ nodes }) => nodes.join(' '))).toEqual(['a b z', 'a z', 'a c z']);
    expect(paths.map(({ activity }) => activity)).toEqual([0.9 * 0.5, 0.4, 0.25]);
  });

  test('are three at most, ties in the order of the ids passed', () => {
    const links = ['e', 'd', 'c', 'b'].flatMap((id): readonly Sketch[] => [
      ['a', id, 0.5],
      [id, 'z', 0.5],
    ]);
    expect(pathsFrom('a', links).map(({ nodes }) => nodes.join(' '))).toEqual(['a b z', 'a c z', 'a d z']);
  });

  test('leave out what is certainly idle, and what leads to no outcome', () => {
    const links: readonly Sketch[] = [
      ['a', 'z', 0],
      ['a', 'b', 0.9],
    ];
    expect(pathsFrom('a', links)).toEqual([]);
    expect(pathsFrom('z', links)).toEqual([]);
  });

  test('go on through an outcome to the next one', () => {
    const paths = pathsFrom('a', [
      ['a', 'y', 0.8],
      ['y', 'z', 0.5],
    ]);
    expect(paths.map(({ nodes }) => nodes.join(' '))).toEqual(['a y', 'a y z']);
  });
});

type Sketch = readonly [cause: string, effect: string, activity: number];

function pathsFrom(node: string, sketches: readonly Sketch[]) {
  const links: readonly LinkActivity[] = sketches.map(([cause, effect, activity]) => ({
    cause,
    effect,
    activity,
  }));
  return bestPaths(causalModelOf(kit), links)(node);
}
