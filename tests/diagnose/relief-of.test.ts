import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnose/diagnose.ts';
import { whatIfRepaired } from '../../src/diagnose/what-if-repaired.ts';
import type { Kit } from '../../src/model/kit.ts';
import type { Scorecard } from '../../src/model/scorecard.ts';
import { scoreAssessment } from '../../src/score/score-assessment.ts';
import { aKit } from '../support/a-kit.ts';
import { aSheet, anAssessment } from '../support/a-sheet.ts';

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
