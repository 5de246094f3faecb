import { describe, expect, test } from 'vitest';
import { causalModelOf } from '../../src/diagnose/causal-model.ts';
import { diagnose } from '../../src/diagnose/diagnose.ts';
import type { Candidate } from '../../src/model/diagnosis.ts';
import type { Kit } from '../../src/model/kit.ts';
import { aKit } from '../support/a-kit.ts';
import { aReading, aScorecard, readingsAt } from '../support/a-scorecard.ts';

describe('what stands above a capability', () => {
  const kit = aKit({
    nodes: [
      { id: 'boss', people: true },
      { id: 'coaching' },
      { id: 'far-away' },
      { id: 'mood', kind: 'symptom' },
      { id: 'skill', people: true },
      { id: 'sales', kind: 'outcome' },
    ],
    links: [
      ['boss', 'skill', 'medium'],
      ['coaching', 'mood', 'weak'],
      ['mood', 'skill', 'medium'],
      ['skill', 'sales', 'strong'],
      ['far-away', 'sales', 'weak'],
    ],
  });

  test('is the worst of the ecosystem upstream: no people, no symptom, nothing beside it, not itself', () => {
    const scorecard = aScorecard(kit, readingsAt({ boss: 0, coaching: 1, 'far-away': 0, mood: 0, skill: 0 }));
    const { nodes, ranking } = diagnose(kit, scorecard, { robustness: false });
    const above = new Map(ranking.map(({ node, ecosystemAbove }) => [node, ecosystemAbove]));
    expect(above.get('skill')).toBe(nodes.find(({ node }) => node === 'coaching')?.belief);
    expect([above.get('coaching'), above.get('boss')]).toEqual([0, 0]);
  });
});

describe('the evidence on a cause', () => {
  const kit = aKit({
    nodes: [{ id: 'a' }, { id: 'sales', kind: 'outcome' }],
    links: [['a', 'sales', 'strong']],
  });

  test('is told on each side by its three strongest questions, the strongest first', () => {
    const levels = {
      'a-1': 0,
      'a-2': 0.5,
      'a-3': 1,
      'a-4': 1.5,
      'a-5': 4,
      'a-6': 3.6,
      'a-7': 3.2,
      'a-8': 2.9,
    };
    const { evidenceFor, evidenceAgainst } = candidateWith(kit, levels);
    expect(evidenceFor.map(({ question }) => question)).toEqual(['a-1', 'a-2', 'a-3']);
    expect(evidenceAgainst.map(({ question }) => question)).toEqual(['a-5', 'a-6', 'a-7']);
    expect(evidenceFor.every(({ change }) => change > 0)).toBe(true);
    expect(evidenceAgainst.every(({ change }) => change < 0)).toBe(true);
  });

  test('puts questions that weigh the same in the order of their ids', () => {
    const { evidenceFor } = candidateWith(kit, { 'a-3': 1, 'a-1': 1, 'a-2': 1 });
    expect(evidenceFor.map(({ question }) => question)).toEqual(['a-1', 'a-2', 'a-3']);
  });

  test('is the change in the log-odds of the own fault when a question is left out', () => {
    const levels = { 'a-1': 0, 'a-2': 1, 'a-3': 3.5 };
    const { evidenceFor, evidenceAgainst } = candidateWith(kit, levels);
    const found = [...evidenceFor, ...evidenceAgainst];
    expect(found).toHaveLength(3);
    for (const { question, change } of found) {
      const others = Object.fromEntries(Object.entries(levels).filter(([id]) => id !== question));
      expect(change).toBeCloseTo(oddsOfFault(kit, levels) - oddsOfFault(kit, others), 10);
    }
  });

  test('leaves out what changes nothing', () => {
    const { evidenceFor, evidenceAgainst } = candidateWith(kit, { 'a-1': 2 });
    expect([evidenceFor, evidenceAgainst]).toEqual([[], []]);
  });

  test('leaves out what people say about matters that have nothing to do with it', () => {
    const apart = Array.from({ length: 9 }, (_, at) => `apart-${String(at)}`);
    const grown = aKit({
      nodes: [{ id: 'a' }, { id: 'sales', kind: 'outcome' }, ...apart.map((id) => ({ id }))],
      links: [['a', 'sales', 'strong']],
    });
    const readings = [{ a: 1, sales: 0 }, Object.fromEntries(apart.map((id, at) => [id, at / 3]))];
    const scorecard = aScorecard(grown, readings.flatMap(readingsAt));
    const { evidenceFor, evidenceAgainst } = diagnose(grown, scorecard).ranking[0] ?? {};
    expect(evidenceFor?.map(({ node }) => node)).toEqual(['a', 'sales']);
    expect(evidenceAgainst).toEqual([]);
  });

  test('is a number also where all answers together leave no doubt', () => {
    const signs = Array.from({ length: 14 }, (_, at) => `sign-${String(at)}`);
    const sure = aKit({
      nodes: [
        { id: 'a' },
        { id: 'sales', kind: 'outcome' },
        ...signs.map((id) => ({ id, kind: 'symptom', leak: 0 }) as const),
      ],
      links: [['a', 'sales', 'strong'], ...signs.map((id) => ['a', id, 'strong'] as const)],
    });
    const readings = signs.flatMap((node) =>
      [1, 2, 3, 4, 5].map((who) => aReading({ node, level: 0, respondent: `rep-${String(who)}` })),
    );
    const { nodes, ranking } = diagnose(sure, aScorecard(sure, readings), { robustness: false });
    expect(nodes[0]).toMatchObject({ node: 'a', ownFault: 1 });
    const { evidenceFor = [] } = ranking[0] ?? {};
    expect(evidenceFor.filter(({ change }) => !Number.isFinite(change))).toEqual([]);
  });
});

test('the model does not depend on the order in which a kit lists its nodes and links', () => {
  const kit = aKit({
    nodes: [{ id: 'b' }, { id: 'a' }, { id: 'c' }, { id: 'sales', kind: 'outcome' }],
    links: [
      ['c', 'sales', 'weak'],
      ['a', 'sales', 'strong'],
      ['b', 'sales', 'medium'],
    ],
  });
  const turned = { ...kit, nodes: kit.nodes.toReversed(), links: kit.links.toReversed() };
  expect(causalModelOf(turned)).toEqual(causalModelOf(kit));
  expect(causalModelOf(turned).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'sales']);
});

test('links stand in the order of cause, then effect', () => {
  const kit = aKit({
    nodes: [{ id: 'b' }, { id: 'c' }, { id: 'a' }, { id: 'z', kind: 'outcome' }],
    links: [
      ['c', 'a', 'weak'],
      ['b', 'z', 'weak'],
      ['c', 'z', 'weak'],
      ['b', 'a', 'weak'],
    ],
  });
  const { links } = diagnose(kit, aScorecard(kit, []), { robustness: false });
  expect(links.map(({ cause, effect }) => `${cause} ${effect}`)).toEqual(['b a', 'b z', 'c a', 'c z']);
});

/** Log-odds of the own fault of a. */
function oddsOfFault(kit: Kit, levels: Readonly<Record<string, number>>): number {
  const readings = Object.entries(levels).map(([question, level]) =>
    aReading({ node: 'a', question, level }),
  );
  const [first] = diagnose(kit, aScorecard(kit, readings), { robustness: false }).nodes;
  const chance = first?.ownFault ?? NaN;
  return Math.log(chance / (1 - chance));
}

function candidateWith(kit: Kit, levels: Readonly<Record<string, number>>): Candidate {
  const readings = Object.entries(levels).map(([question, level]) =>
    aReading({ node: 'a', question, level }),
  );
  const [first] = diagnose(kit, aScorecard(kit, readings), { robustness: false }).ranking;
  if (first === undefined) throw new Error('no candidate');
  return first;
}
