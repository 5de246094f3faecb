import { describe, expect, test } from 'vitest';
import { askNext } from '../../src/diagnose/ask-next.ts';
import { diagnose } from '../../src/diagnose/diagnose.ts';
import { doubterOf } from '../../src/diagnose/doubter-of.ts';
import { levelChances } from '../../src/diagnose/level-chances.ts';
import { repairCostOf } from '../../src/diagnose/repair-cost-of.ts';
import type { Kit } from '../../src/model/kit.ts';
import type { Reading } from '../../src/model/scorecard.ts';
import { aKit, aQuestion } from '../support/a-kit.ts';
import { aReading, aScorecard, readingsAt } from '../support/a-scorecard.ts';
import { theWorkedExample } from '../support/the-worked-example.ts';
import { gainByHand } from '../support/tried-by-hand.ts';

/** The worked example, in which the manager's fault also shows in the reports, which harm nobody. */
function kitWithSign(): Kit {
  const capabilities = ['coaching', 'manager', 'process', 'skill', 'strategy'];
  const { fixes } = aKit({
    nodes: [],
    fixes: capabilities.map((capability) => ({
      id: `fix-${capability}`,
      repairs: [{ capability, effect: 0.8 }],
    })),
  });
  const { nodes, questions } = aKit({ nodes: [{ id: 'late-reports', kind: 'symptom', leak: 0.05 }] });
  const kit = theWorkedExample({ fixes });
  const sign = {
    cause: 'manager',
    effect: 'late-reports',
    strength: 'strong',
    because: 'A manager without time reports late.',
    source: 'judgement',
    covers: [],
  } as const;
  return {
    ...kit,
    nodes: [...kit.nodes, ...nodes],
    questions: [...kit.questions, ...questions],
    links: [...kit.links, sign],
  };
}

function firstOn(kit: Kit, readings: readonly Reading[]): string | undefined {
  return diagnose(kit, aScorecard(kit, readings), { robustness: false }).ranking[0]?.node;
}

describe('a sign that leads to no outcome', () => {
  const some = readingsAt({ coaching: 0, winrate: 0, turnover: 1 });
  const question = aQuestion({ node: 'late-reports' });

  test('is worth asking about for what it says about its causes', () => {
    const kit = kitWithSign();
    const [found] = askNext(kit, aScorecard(kit, some), { questions: [question.id] });
    const byHand = gainByHand(kit, question, some);
    expect(byHand).toBeGreaterThan(0.001);
    expect(found?.gain).toBeCloseTo(byHand, 10);
  });

  test('can put another capability first', () => {
    const kit = kitWithSign();
    const card = aScorecard(kit, some);
    const next = { question, respondent: 'r1', role: 'ceo', visibility: 1 };
    const belief =
      diagnose(kit, card, { robustness: false }).nodes.find(({ node }) => node === question.node)?.belief ??
      NaN;
    const now = firstOn(kit, some);
    const changed = [...levelChances(belief, 1).entries()]
      .filter(([level]) => {
        const reading = aReading({ node: question.node, respondent: 'r1', group: 'ceo', level });
        return firstOn(kit, [...some, reading]) !== now;
      })
      .reduce((sum, [, chance]) => sum + chance, 0);
    expect(changed).toBeGreaterThan(0);
    expect(doubterOf(kit)(card, [next]).doubts[0]?.change).toBeCloseTo(changed, 9);
  });

  test('counts in what a repair costs, since anybody may be asked about it', () => {
    const plain = repairCostOf(theWorkedExample(), ['manager']);
    expect(repairCostOf(kitWithSign(), ['manager']).totalCells).toBeGreaterThan(plain.totalCells);
  });
});
