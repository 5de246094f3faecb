import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Beliefs, solveBeliefs } from '../../src/diagnose/belief-network.ts';
import { benefitsUnder } from '../../src/diagnose/benefits-under.ts';
import { caseOf } from '../../src/diagnose/case-of.ts';
import { diagnose } from '../../src/diagnose/diagnose.ts';
import { evidenceOf } from '../../src/diagnose/evidence-of.ts';
import { downstreamOf } from '../../src/diagnose/downstream-of.ts';
import { upstreamOf } from '../../src/diagnose/upstream-of.ts';
import type { Diagnosis } from '../../src/model/diagnosis.ts';
import type { Kit } from '../../src/model/kit.ts';
import type { Reading } from '../../src/model/scorecard.ts';
import { aKit } from '../support/a-kit.ts';
import { aReading, aScorecard, readingsAt } from '../support/a-scorecard.ts';
import { anyCase } from '../support/any-case.ts';
import { enumerateWorlds } from '../support/enumerate-worlds.ts';
import { lawRuns } from '../support/law-runs.ts';

const small = anyCase({ most: 4, parts: 9 });
const slack = 1e-12;
const share = fc.double({ min: 0, max: 1, noNaN: true });
const level = fc.integer({ min: 0, max: 4 });

describe('a diagnosis', () => {
  // Two laws in one property, because they hold of the same diagnosis.
  test('splits beliefs into own fault and inherited, and never promises more for good than for now', () => {
    fc.assert(
      fc.property(small, ({ kit, scorecard }) => {
        const roots = rootsOf(kit);
        const { nodes, ranking, burden } = plain(kit, scorecard.readings);
        const incoherent = nodes.filter(
          ({ node, belief, ownFault, inherited }) =>
            Math.abs(belief - ownFault - inherited) > slack ||
            [belief, ownFault, inherited].some((chance) => !(chance >= 0 && chance <= 1)) ||
            (roots.has(node) && inherited !== 0),
        );
        const promising = ranking.filter(
          ({ node, durableBenefit, immediateBenefit }) =>
            !(durableBenefit >= 0 && durableBenefit <= immediateBenefit + slack) ||
            immediateBenefit > burden + slack ||
            (roots.has(node) && Math.abs(durableBenefit - immediateBenefit) > slack) ||
            (!leadsToOutcome(kit, node) && immediateBenefit !== 0),
        );
        expect([incoherent, promising]).toEqual([[], []]);
      }),
      lawRuns,
    );
  });

  test('gains by surer repairs and by more of them', () => {
    fc.assert(
      fc.property(small, share, share, fc.nat(), ({ kit, scorecard }, one, other, turn) => {
        const ids = kit.nodes.map(({ id }) => id);
        const [a = '', b = ''] = [ids[turn % ids.length], ids[(turn + 1) % ids.length]];
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const bundles = [
          [{ capability: a, effect: less }],
          [{ capability: a, effect: more }],
          [
            { capability: a, effect: more },
            { capability: b, effect: less },
          ],
        ];
        const benefits = benefitsUnder(kit, scorecard);
        for (const kind of ['durable', 'immediate'] as const) {
          const [first = 0, second = 0, third = 0] = benefits[kind](bundles);
          expect(second).toBeGreaterThanOrEqual(first - slack);
          expect(third).toBeGreaterThanOrEqual(second - slack);
        }
      }),
      lawRuns,
    );
  });

  test('never thinks better of a node because its answer got worse', () => {
    fc.assert(
      fc.property(small, fc.nat(), level, level, ({ kit, levels }, turn, one, other) => {
        const node = kit.nodes[turn % kit.nodes.length]?.id ?? '';
        const better = beliefsAt(kit, { ...levels, [node]: Math.max(one, other) });
        const worse = beliefsAt(kit, { ...levels, [node]: Math.min(one, other) });
        expect(worse.belief.get(node)).toBeGreaterThanOrEqual((better.belief.get(node) ?? 1) - slack);
        expect(worse.ownFault.get(node)).toBeGreaterThanOrEqual((better.ownFault.get(node) ?? 1) - slack);
      }),
      lawRuns,
    );
  });

  test('suspects everything upstream of the only answer more when that answer is worse', () => {
    fc.assert(
      fc.property(small, fc.nat(), fc.integer({ min: 0, max: 3 }), ({ kit }, turn, worst) => {
        const node = kit.nodes[turn % kit.nodes.length]?.id ?? '';
        const worse = beliefsAt(kit, { [node]: worst });
        const better = beliefsAt(kit, { [node]: worst + 1 });
        for (const id of upstreamOf(caseOf(kit, aScorecard(kit, [])).model, [node])) {
          expect(worse.belief.get(id)).toBeGreaterThanOrEqual((better.belief.get(id) ?? 1) - slack);
        }
      }),
      lawRuns,
    );
  });

  test('lets two causes compete for an effect that is there, and leaves them alone when it is not', () => {
    const chance = fc.double({ min: 0.05, max: 0.9, noNaN: true });
    fc.assert(
      fc.property(fc.array(chance, { minLength: 5, maxLength: 5 }), (chances) => {
        const kit = twoCauses(chances);
        const { model, beliefs } = caseOf(kit, aScorecard(kit, []));
        const certain = (sound: boolean): number => (sound ? -Infinity : Infinity);
        const believed = (effectSound: boolean, other?: boolean): number => {
          const rival = other === undefined ? 0 : certain(other);
          const ratios = new Map([
            ['effect', certain(effectSound)],
            ['b', rival],
          ] as const);
          return solveBeliefs(beliefs, model, ratios).belief.get('a') ?? NaN;
        };
        expect(believed(true, false)).toBeCloseTo(believed(true, true), 12);
        expect(believed(true, false)).toBeCloseTo(believed(true), 12);
        expect(believed(false, false)).toBeLessThanOrEqual(believed(false) + slack);
        expect(believed(false, true)).toBeGreaterThanOrEqual(believed(false) - slack);
      }),
      lawRuns,
    );
  });

  test('says what it knew before when there are no answers', () => {
    fc.assert(
      fc.property(small, ({ kit, oracle }) => {
        const { nodes, burden, priorBurden, ranking } = plain(kit, []);
        const before = enumerateWorlds(oracle.map((node) => ({ ...node, logRatio: 0 })));
        for (const { node, durableBenefit } of ranking) {
          const repairs = [{ capability: node, effect: 1 }];
          expect(durableBenefit).toBeCloseTo(before.benefit({ kind: 'durable', repairs }), 12);
        }
        const leaks = new Map(kit.nodes.map(({ id, leak }) => [id, leak]));
        expect(burden).toBe(priorBurden);
        for (const { node, belief, prior, ownFault } of nodes) {
          expect(belief).toBe(prior);
          expect(ownFault).toBeCloseTo(leaks.get(node) ?? NaN, 12);
        }
      }),
      lawRuns,
    );
  });

  test('does not depend on the order of nodes, links, questions, fixes or readings', () => {
    fc.assert(
      fc.property(small, fc.nat(), ({ kit, scorecard }, seed) => {
        const readings = scorecard.readings.flatMap((reading) => [
          reading,
          { ...reading, respondent: 'rep-2', level: 4 - reading.level },
          { ...reading, respondent: 'ceo-1', group: 'ceo', level: 1 },
        ]);
        const mixed = { ...kit, nodes: shuffle(kit.nodes, seed), links: shuffle(kit.links, seed + 1) };
        // Robustness is the slow part and needs no more than a look now and then.
        const options = seed % 8 === 0 ? { draws: 2 } : { robustness: false };
        const before = diagnose(kit, aScorecard(kit, readings), options);
        const after = diagnose(mixed, aScorecard(kit, shuffle(readings, seed)), options);
        expect(JSON.stringify(after)).toBe(JSON.stringify(before));
      }),
      lawRuns,
    );
  });

  test('is not moved by a leaf that nobody was asked about', () => {
    fc.assert(
      fc.property(small, fc.nat(), fc.boolean(), ({ kit, scorecard }, turn, symptom) => {
        const cause = kit.nodes[turn % kit.nodes.length]?.id ?? '';
        const leaf = aKit({ nodes: [{ id: 'leaf', kind: symptom ? 'symptom' : 'capability' }] });
        const link = { ...leaf.links[0], cause, effect: 'leaf', strength: 'medium' } as const;
        const grown: Kit = {
          ...kit,
          nodes: [...kit.nodes, ...leaf.nodes],
          links: [...kit.links, { ...link, because: '', source: 'judgement', covers: [] }],
        };
        const before = plain(kit, scorecard.readings);
        const after = plain(grown, scorecard.readings);
        expectClose({ ...after, ranking: after.ranking.filter(({ node }) => node !== 'leaf') }, before);
      }),
      lawRuns,
    );
  });

  test('does not care what the nodes are called', () => {
    fc.assert(
      fc.property(small, ({ kit, scorecard }) => {
        const rename = (id: string): string => `x${9 - Number(id.slice(1))}`;
        const renamed: Kit = {
          ...kit,
          nodes: kit.nodes.map((node) => ({ ...node, id: rename(node.id) })),
          links: kit.links.map((link) => ({
            ...link,
            cause: rename(link.cause),
            effect: rename(link.effect),
          })),
        };
        const readings = scorecard.readings.map((reading) => ({ ...reading, node: rename(reading.node) }));
        const before = plain(kit, scorecard.readings);
        const after = plain(renamed, readings);
        const back = new Map(kit.nodes.map(({ id }) => [rename(id), id]));
        const old = <Item extends { readonly node: string }>(item: Item): Item => ({
          ...item,
          node: back.get(item.node) ?? '',
        });
        expectClose({ ...after, nodes: after.nodes.map(old), ranking: after.ranking.map(old) }, before);
      }),
      lawRuns,
    );
  });

  test('becomes the classical probability of a single fault when faults are rare and links sure', () => {
    const parts = fc.array(fc.double({ min: 0.05, max: 1, noNaN: true }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(parts, (drawn) => {
        const sum = drawn.reduce((total, part) => total + part, 0);
        const chances = drawn.map((part) => part / sum);
        const { ranking } = plain(singleFault(chances, 1e-6), [aReading({ node: 'symptom', level: 0 })]);
        for (const { node, durableBenefit } of ranking) {
          expect(Math.abs(durableBenefit - (chances[Number(node.slice(1))] ?? NaN))).toBeLessThan(1e-5);
        }
      }),
      lawRuns,
    );
  });

  test('gives the published numbers of the single-fault limit', () => {
    const { ranking } = plain(singleFault([0.5, 0.3, 0.2], 1e-4), [aReading({ node: 'symptom', level: 0 })]);
    const [first, second, third] = ranking.map(({ durableBenefit }) => durableBenefit);
    expect(first).toBeCloseTo(0.49999, 6);
    expect(second).toBeCloseTo(0.299988, 6);
    expect(third).toBeCloseTo(0.19999, 5);
  });
});

test('as many people again change the evidence by less than a factor of 2, and never beyond its bound', () => {
  const people = fc.array(fc.array(level, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  const { parameters } = aKit({ nodes: [] });
  fc.assert(
    fc.property(people, (answers) => {
      const voices = (copy: string): readonly Reading[] =>
        answers.flatMap((own, who) =>
          own.map((each, index) =>
            aReading({ node: 'n', question: `q${index}`, respondent: `${copy}${who}`, level: each }),
          ),
        );
      const once = evidenceOf(voices('a'), parameters).logRatio;
      const twice = evidenceOf([...voices('a'), ...voices('b')], parameters).logRatio;
      expect(Math.abs(twice)).toBeLessThanOrEqual(2 * Math.abs(once) + slack);
      expect(Math.abs(twice)).toBeGreaterThanOrEqual(Math.abs(once) - slack);
      expect(Math.abs(twice)).toBeLessThanOrEqual(Math.log(30));
    }),
    lawRuns,
  );
});

function plain(kit: Kit, readings: readonly Reading[]): Diagnosis {
  return diagnose(kit, aScorecard(kit, readings), { robustness: false });
}

function beliefsAt(kit: Kit, levels: Readonly<Record<string, number>>): Beliefs {
  const { model, beliefs, ratios } = caseOf(kit, aScorecard(kit, readingsAt(levels)));
  return solveBeliefs(beliefs, model, ratios);
}

function rootsOf(kit: Kit): ReadonlySet<string> {
  const effects = new Set(kit.links.map(({ effect }) => effect));
  return new Set(kit.nodes.map(({ id }) => id).filter((id) => !effects.has(id)));
}

function leadsToOutcome(kit: Kit, node: string): boolean {
  const reached = downstreamOf(caseOf(kit, aScorecard(kit, [])).model, [node]);
  return kit.nodes.some(({ id, kind }) => kind === 'outcome' && reached.has(id));
}

function twoCauses([a = 0, b = 0, leak = 0, byA = 0, byB = 0]: readonly number[]): Kit {
  const parameters = {
    ...aKit({ nodes: [] }).parameters,
    strengths: { weak: byA, medium: byB, strong: 1 },
  };
  return aKit({
    nodes: [
      { id: 'a', leak: a },
      { id: 'b', leak: b },
      { id: 'effect', kind: 'outcome', leak },
    ],
    links: [
      ['a', 'effect', 'weak'],
      ['b', 'effect', 'medium'],
    ],
    kit: { parameters },
  });
}

/** Rare roots, sure links, one symptom without a cause of its own that is certainly there. */
function singleFault(chances: readonly number[], rarity: number): Kit {
  const { parameters } = aKit({ nodes: [] });
  return aKit({
    nodes: [
      ...chances.map((part, index) => ({ id: `c${index}`, leak: rarity * part })),
      { id: 'symptom', kind: 'outcome' as const, leak: 0 },
    ],
    links: chances.map((_, index) => [`c${index}`, 'symptom', 'strong'] as const),
    kit: {
      parameters: {
        ...parameters,
        strengths: { weak: 0.2, medium: 0.4, strong: 1 },
        discrimination: { ...parameters.discrimination, standard: 100 },
        oddsLimit: Number.MAX_VALUE,
      },
    },
  });
}

/** Same nodes and candidates with the same numbers, but for the last digits. */
function expectClose(after: Pick<Diagnosis, 'nodes' | 'ranking' | 'burden'>, before: Diagnosis): void {
  const nodes = new Map(after.nodes.map((node) => [node.node, node]));
  const ranked = new Map(after.ranking.map((candidate) => [candidate.node, candidate]));
  const differences = [
    after.burden - before.burden,
    ...before.nodes.flatMap(({ node, belief, ownFault }) => [
      (nodes.get(node)?.belief ?? NaN) - belief,
      (nodes.get(node)?.ownFault ?? NaN) - ownFault,
    ]),
    ...before.ranking.flatMap(({ node, durableBenefit, immediateBenefit }) => [
      (ranked.get(node)?.durableBenefit ?? NaN) - durableBenefit,
      (ranked.get(node)?.immediateBenefit ?? NaN) - immediateBenefit,
    ]),
  ];
  expect(differences.filter((difference) => !(Math.abs(difference) < slack))).toEqual([]);
}

function shuffle<Item>(items: readonly Item[], seed: number): readonly Item[] {
  return items
    .map((item, index) => ({ item, key: ((index + 1) * (seed + 7919) * 2654435761) % 1000003 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
