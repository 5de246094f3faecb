import { describe, expect, test } from 'vitest';
import { askNext } from '../../src/diagnose/ask-next.ts';
import { doubterOf } from '../../src/diagnose/doubter-of.ts';
import { diagnose } from '../../src/diagnose/diagnose.ts';
import type { Kit, Question } from '../../src/model/kit.ts';
import type { Reading } from '../../src/model/scorecard.ts';
import { aKit } from '../support/a-kit.ts';
import { aReading, aScorecard } from '../support/a-scorecard.ts';
import { turnByHand } from '../support/tried-by-hand.ts';

/** Two capabilities that have nothing to do with each other, each with an outcome of its own. */
function twoSides({ share, leak }: { readonly share: number; readonly leak: number }): Kit {
  return aKit({
    nodes: [
      { id: 'offer', leak },
      { id: 'service' },
      { id: 'sales', kind: 'outcome', weight: share },
      { id: 'stay', kind: 'outcome', weight: 1 - share },
    ],
    links: [
      ['offer', 'sales', 'strong'],
      ['service', 'stay', 'strong'],
    ],
  });
}

function said(node: string, ...levels: readonly number[]): readonly Reading[] {
  return levels.map((level, at) => aReading({ node, level, respondent: `rep-${String(at)}` }));
}

function questionOn(kit: Kit, node: string): Question {
  return kit.questions.find((each) => each.node === node) ?? expect.fail('no such question');
}

function turnOf(kit: Kit, node: string, readings: readonly Reading[]): number {
  const [found] = askNext(kit, aScorecard(kit, readings), { questions: [`${node}-q`] });
  return found?.turn ?? NaN;
}

describe('an answer turns the verdict', () => {
  test.each(['offer', 'service'])(
    'where it puts another of two root causes first, though both are still named: about %s',
    (node) => {
      const kit = twoSides({ share: 0.5, leak: 0.15 });
      const readings = [...said('offer', 0, 0), ...said('service', 0, 0.5)];
      const { verdict } = diagnose(kit, aScorecard(kit, readings), { robustness: false });
      expect(verdict).toEqual({ kind: 'root-cause', roots: ['offer', 'service'] });
      const byHand = turnByHand(kit, questionOn(kit, node), readings);
      expect(byHand).toBeGreaterThan(0.05);
      expect(turnOf(kit, node, readings)).toBeCloseTo(byHand, 10);
    },
  );

  test('that names no suspect because nobody was asked about it, if it is about that suspect', () => {
    const kit = twoSides({ share: 0.95, leak: 0.6 });
    const { verdict } = diagnose(kit, aScorecard(kit, []), { robustness: false });
    expect(verdict).toEqual({ kind: 'insufficient-evidence', candidates: ['offer'] });
    const byHand = turnByHand(kit, questionOn(kit, 'offer'), []);
    expect(byHand).toBeGreaterThan(0.05);
    expect(turnOf(kit, 'offer', [])).toBeCloseTo(byHand, 10);
    expect(turnOf(kit, 'sales', [])).toBe(0);
  });

  test('by no fault, however sure, of what costs too little to be named', () => {
    const kit = twoSides({ share: 0.95, leak: 0.6 });
    const after = diagnose(kit, aScorecard(kit, said('service', 0)), { robustness: false });
    expect(after.nodes.find(({ node }) => node === 'service')?.ownFault).toBeGreaterThan(0.5);
    expect(turnOf(kit, 'service', [])).toBe(0);
  });
});

describe('no answer turns the verdict', () => {
  test.each(
    [0.11, 0.15, 0.2, 0.23, 0.3].flatMap((leak) => [0, 0.1, 0.3].map((level) => [leak, level] as const)),
  )(
    'by what arithmetic leaves of a tie between root causes it has nothing to do with: leak %f, level %f',
    (leak, level) => {
      const alike = ['one', 'three', 'two'];
      const kit = aKit({
        nodes: [
          ...[...alike, 'aside'].map((id) => ({ id, leak })),
          { id: 'sales', kind: 'outcome', weight: 0.97 },
          { id: 'stay', kind: 'outcome', weight: 0.03 },
        ],
        links: [...alike.map((id) => [id, 'sales', 'medium'] as const), ['aside', 'stay', 'weak']],
      });
      const scorecard = aScorecard(
        kit,
        alike.flatMap((id) => said(id, level, level, level)),
      );
      const { verdict } = diagnose(kit, scorecard, { robustness: false });
      expect(verdict).toEqual({ kind: 'root-cause', roots: alike });
      expect(askNext(kit, scorecard, { questions: ['aside-q'] })[0]?.turn).toBe(0);
      const aside = { question: questionOn(kit, 'aside'), respondent: 'new', role: 'ceo', visibility: 1 };
      const { leaders, doubts } = doubterOf(kit)(scorecard, [aside]);
      expect(leaders).toEqual([...alike, 'aside']);
      expect(doubts[0]).toMatchObject({ change: 0, upset: 0 });
    },
  );
});

describe('where all looks sound but an outcome is in trouble', () => {
  const kit = aKit({
    nodes: [
      { id: 'offer' },
      { id: 'service' },
      { id: 'sales', kind: 'outcome', weight: 0.8, leak: 0.1 },
      { id: 'stay', kind: 'outcome', weight: 0.2, leak: 0.1 },
    ],
    links: [
      ['offer', 'sales', 'strong'],
      ['service', 'stay', 'weak'],
    ],
  });

  test.each([
    ['nearly so', [0], 'healthy'],
    ['for certain', [0, 0], 'insufficient-evidence'],
  ] as const)('%s, an answer about any node turns the verdict as trying it by hand does', (_, stay, kind) => {
    const readings = [
      ...said('offer', 4, 4),
      ...said('service', 4, 4),
      ...said('sales', 4),
      ...said('stay', ...stay),
    ];
    expect(diagnose(kit, aScorecard(kit, readings), { robustness: false }).verdict.kind).toBe(kind);
    for (const { id } of kit.nodes)
      expect(turnOf(kit, id, readings)).toBeCloseTo(turnByHand(kit, questionOn(kit, id), readings), 10);
    expect(turnOf(kit, 'stay', readings)).toBeGreaterThan(0.3);
  });
});
