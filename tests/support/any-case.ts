import fc from 'fast-check';
import type { Kit, Strength } from '../../src/model/kit.ts';
import type { Scorecard } from '../../src/model/scorecard.ts';
import { aKit } from './a-kit.ts';
import { aScorecard, readingsAt } from './a-scorecard.ts';
import type { OracleNode } from './enumerate-worlds.ts';

/** A small random kit with one answer on some of its nodes, and the same model in the words of the oracle. */
export type AnyCase = {
  readonly kit: Kit;
  readonly scorecard: Scorecard;
  readonly levels: Readonly<Record<string, number>>;
  readonly oracle: readonly OracleNode[];
};

export type CaseLimits = {
  readonly most?: number;
  /** Nodes and links together. */
  readonly parts?: number;
};

const bands: readonly Strength[] = ['weak', 'medium', 'strong'];
const chance = fc.double({ min: 0.02, max: 0.7, noNaN: true });

/** Ids in an order that has nothing to do with who causes whom. */
const names = ['n5', 'n2', 'n7', 'n1', 'n6', 'n3', 'n8', 'n4'];

/** Random cases; the last node is an outcome, the others are of any kind. */
export function anyCase({ most = 6, parts = 13 }: CaseLimits = {}): fc.Arbitrary<AnyCase> {
  return fc
    .record({
      nodes: fc.array(
        fc.record({
          leak: chance,
          kind: fc.constantFrom('capability', 'capability', 'capability', 'symptom', 'outcome'),
          weight: fc.integer({ min: 1, max: 4 }),
          level: fc.option(fc.double({ min: 0, max: 4, noNaN: true }), { nil: undefined }),
          people: fc.boolean(),
        }),
        { minLength: 2, maxLength: most },
      ),
      links: fc.array(fc.record({ from: fc.nat(), to: fc.nat(), band: fc.constantFrom(...bands) }), {
        maxLength: parts,
      }),
      strengths: fc.tuple(chance, chance, chance).map((three) => three.toSorted((a, b) => a - b)),
    })
    .map((sketch) => caseFrom(sketch, parts));
}

type Sketch = {
  readonly nodes: readonly {
    readonly leak: number;
    readonly kind: string;
    readonly weight: number;
    readonly level: number | undefined;
    readonly people: boolean;
  }[];
  readonly links: readonly { readonly from: number; readonly to: number; readonly band: Strength }[];
  readonly strengths: readonly number[];
};

function caseFrom({ nodes, links, strengths }: Sketch, parts: number): AnyCase {
  const [weak = 0.2, medium = 0.4, strong = 0.6] = strengths;
  const parameters = { ...aKit({ nodes: [] }).parameters, strengths: { weak, medium, strong } };
  const last = nodes.length - 1;
  const kinds = nodes.map(({ kind }, index) => (index === last ? 'outcome' : (kind as OracleKind)));
  const weights = nodes.map(({ weight }, index) => (kinds[index] === 'outcome' ? weight : 0));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const chosen = linksFrom(links, nodes.length).slice(0, Math.max(0, parts - nodes.length));
  const kit = aKit({
    nodes: nodes.map(({ leak, people }, index) => {
      const kind = kinds[index] ?? 'capability';
      const weight = kind === 'outcome' ? (weights[index] ?? 0) / whole : 1;
      return { id: nameOf(index), kind, leak, weight, people: people && kind === 'capability' };
    }),
    links: chosen.map(({ from, to, band }) => [nameOf(from), nameOf(to), band]),
    kit: { parameters },
  });
  const levels = Object.fromEntries(
    nodes.flatMap(({ level }, index) => (level === undefined ? [] : [[nameOf(index), level]])),
  );
  const oracle = nodes.map(({ leak, level }, index) => ({
    id: nameOf(index),
    leak,
    causes: chosen
      .filter(({ to }) => to === index)
      .map(({ from, band }) => ({ id: nameOf(from), strength: parameters.strengths[band] })),
    logRatio: level === undefined ? 0 : 2 - level,
    weight: (weights[index] ?? 0) / whole,
  }));
  return { kit, scorecard: aScorecard(kit, readingsAt(levels)), levels, oracle };
}

type OracleKind = 'capability' | 'symptom' | 'outcome';

function linksFrom(links: Sketch['links'], size: number): Sketch['links'] {
  const found = new Map<string, Sketch['links'][number]>();
  for (const link of links) {
    const to = 1 + (link.to % (size - 1));
    const from = link.from % to;
    found.set(`${from} ${to}`, { from, to, band: link.band });
  }
  return [...found.values()];
}

function nameOf(index: number): string {
  return names[index] ?? `n${index}`;
}
