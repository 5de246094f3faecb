import type { Kit } from '../../src/model/kit.ts';
import type { NodeScore, Reading, Scorecard } from '../../src/model/scorecard.ts';

/** One reading; what is not given: the node's own question, one seller, level 2, standard weight, seen fully. */
export function aReading(given: Partial<Reading> & { readonly node: string }): Reading {
  const level = given.level ?? 2;
  return {
    question: `${given.node}-q`,
    respondent: 'rep-1',
    group: 'rep',
    level,
    weight: 'standard',
    visibility: 1,
    value: { kind: 'level', level: Math.round(level) },
    date: '2026-11-02',
    ...given,
  };
}

/** One reading for each node of `levels`. */
export function readingsAt(levels: Readonly<Record<string, number>>): readonly Reading[] {
  return Object.entries(levels).map(([node, level]) => aReading({ node, level }));
}

/** A scorecard with these readings, in which every domain of the kit counts as assessed, and as sound. */
export function aScorecard(
  kit: Kit,
  readings: readonly Reading[],
  nodes: readonly NodeScore[] = [],
): Scorecard {
  const value = { state: 'assessed', score: 75 } as const;
  return {
    respondents: [],
    hidden: [],
    careless: [],
    readings,
    nodes,
    domains: kit.domains.map(({ id }) => ({ domain: id, value, coverage: 1 })),
    overall: { value, plain: value, coverage: 1 },
  };
}
