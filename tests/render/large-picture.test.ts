import { expect, it } from 'vitest';
import type { CausalMap } from '../../src/model/causal-map.ts';
import { rendererOf } from '../../src/render/index.ts';
import { theTroubledReport } from '../support/the-troubled-company.ts';

const report = theTroubledReport();
const render = await rendererOf('html');

/** A map of so many points, each of which leads to the next ones. */
function aMap(points: number, arrows: number): CausalMap {
  const [node] = report.rootCauses.map.nodes;
  const [link] = report.rootCauses.map.links;
  if (node === undefined || link === undefined) throw new Error('The example has no map.');
  const nodes = Array.from({ length: points }, (_, index) => ({ ...node, node: `n${String(index)}` }));
  const links = Array.from({ length: arrows }, (_, index) => ({
    ...link,
    cause: `n${String(index % points)}`,
    effect: `n${String((index * 7 + 1) % points)}`,
    because: `reason ${String(index)}`,
  }));
  return { nodes, links };
}

function page(map: CausalMap): string {
  const rootCauses = { ...report.rootCauses, map };
  return render({ ...report, rootCauses }, { width: 80, colour: false, unicode: true, detail: 'summary' })
    .body;
}

const leftOut =
  'The picture of causes and effects is left out: it would show more than 48 points or 96 arrows.';

it('draws as much as fits into a picture', () => {
  const shown = page(aMap(48, 96));
  expect(shown).toContain('<svg class="graph"');
  expect(shown).not.toContain(leftOut);
});

it.each([
  ['points', 49, 96],
  ['arrows', 48, 97],
  ['both', 2_000, 4_000],
])('leaves a picture of too many %s out at once, and keeps its table whole', (_what, points, arrows) => {
  const shown = page(aMap(points, arrows));
  expect(shown).not.toContain('<svg class="graph"');
  expect(shown).toContain(leftOut);
  expect(shown).toContain(`reason ${String(arrows - 1)}<`);
});
