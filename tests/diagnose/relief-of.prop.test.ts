import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solveBeliefs } from '../../src/diagnose/belief-network.ts';
import { caseOf } from '../../src/diagnose/case-of.ts';
import { diagnose } from '../../src/diagnose/diagnose.ts';
import { reliefOf } from '../../src/diagnose/relief-of.ts';
import { whatIfRepaired } from '../../src/diagnose/what-if-repaired.ts';
import type { Kit } from '../../src/model/kit.ts';
import type { Scorecard } from '../../src/model/scorecard.ts';
import { scoreAssessment } from '../../src/score/score-assessment.ts';
import { aKit } from '../support/a-kit.ts';
import { aSheet, anAssessment } from '../support/a-sheet.ts';
import { anyCase } from '../support/any-case.ts';
import { lawRuns } from '../support/law-runs.ts';

/** Two causes of one outcome, of which one also does harm to another. */
const kit = aKit({
  nodes: [
    { id: 'offer' },
    { id: 'service' },
    { id: 'sales', kind: 'outcome', weight: 0.5 },
    { id: 'stay', kind: 'outcome', weight: 0.5 },
  ],
  links: [
    ['offer', 'sales', 'strong'],
    ['service', 'sales', 'strong'],
    ['service', 'stay', 'weak'],
  ],
});

function scoresWith(answers: Readonly<Record<string, number>>, of: Kit = kit): Scorecard {
  return scoreAssessment(of, anAssessment(aSheet({ answers })), { resamples: 0 });
}

describe('what the named causes take away together', () => {
  const scorecard = scoresWith({ 'offer-q': 0, 'service-q': 0, 'sales-q': 0, 'stay-q': 1 });
  const { verdict, relief, burden, ranking } = diagnose(kit, scorecard, { robustness: false });

  it('is what the repair of all of them at once would, more than each by itself adds up to', () => {
    expect(verdict).toMatchObject({ kind: 'root-cause' });
    const roots = 'roots' in verdict ? verdict.roots : [];
    const repaired = whatIfRepaired(
      kit,
      scorecard,
      roots.map((capability) => ({ capability, effect: 1 })),
    );
    expect(roots).toHaveLength(2);
    expect(relief?.benefit).toBeCloseTo(repaired.durable.benefit, 9);
    expect(burden).toBeCloseTo(repaired.burden, 9);
    const apart = ranking.reduce((sum, { durableBenefit }) => sum + durableBenefit, 0);
    expect(Number(relief?.benefit)).toBeGreaterThan(apart);
  });

  it('names first the outcome that it helps most', () => {
    const [first, second] = relief?.outcomes ?? [];
    expect([first?.outcome, second?.outcome]).toEqual(['sales', 'stay']);
    expect(Number(first?.chance)).toBeGreaterThan(Number(second?.chance));
    expect(Number(second?.chance)).toBeGreaterThan(0);
  });
});

describe('what any nodes together take away', () => {
  it('is, outcome by outcome, what the worlds with and without them say', () => {
    fc.assert(
      fc.property(anyCase(), fc.integer({ min: 1, max: 63 }), ({ kit: own, scorecard }, picked) => {
        const nodes = own.nodes.map(({ id }) => id).filter((_, at) => Math.floor(picked / 2 ** at) % 2 === 1);
        const given = caseOf(own, scorecard);
        const beliefs = solveBeliefs(given.beliefs, given.model, given.ratios);
        const relief = reliefOf(given, beliefs, nodes);
        const repairs = nodes.map((capability) => ({ capability, effect: 1 }));
        const { durable } = whatIfRepaired(own, scorecard, repairs);
        const left = new Map(durable.nodes.map(({ node, belief }) => [node, belief]));
        expect(relief.benefit).toBeCloseTo(durable.benefit, 9);
        for (const { outcome, chance } of relief.outcomes) {
          const taken = Number(beliefs.belief.get(outcome)) - Number(left.get(outcome));
          expect(chance).toBeCloseTo(taken, 9);
        }
      }),
      lawRuns,
    );
  });
});

describe('trouble that nothing asked about explains', () => {
  it('is as sure as it would be there with every capability sound', () => {
    const scorecard = scoresWith({ 'offer-q': 4, 'service-q': 4, 'sales-q': 0, 'stay-q': 4 });
    const { verdict, outside, relief } = diagnose(kit, scorecard, { robustness: false });
    expect(verdict).toMatchObject({ unexplained: ['sales'] });
    const repaired = whatIfRepaired(kit, scorecard, [
      { capability: 'offer', effect: 1 },
      { capability: 'service', effect: 1 },
    ]);
    const left = repaired.durable.nodes.find(({ node }) => node === 'sales')?.belief;
    expect(outside).toEqual([{ outcome: 'sales', chance: expect.closeTo(Number(left), 9) as number }]);
    expect(relief).toBeUndefined();
  });

  it('is told of no other verdict', () => {
    const scorecard = scoresWith({ 'offer-q': 4, 'service-q': 4, 'sales-q': 4, 'stay-q': 4 });
    const { verdict, outside, relief } = diagnose(kit, scorecard, { robustness: false });
    expect(verdict.kind).toBe('healthy');
    expect([outside, relief]).toEqual([undefined, undefined]);
  });
});
