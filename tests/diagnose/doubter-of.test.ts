import { describe, expect, test } from 'vitest';
import { diagnose } from '../../src/diagnose/diagnose.ts';
import { doubterOf } from '../../src/diagnose/doubter-of.ts';
import { levelChances } from '../../src/diagnose/level-chances.ts';
import { whatIfLearned } from '../../src/diagnose/what-if-learned.ts';
import type { Kit } from '../../src/model/kit.ts';
import type { Reading } from '../../src/model/scorecard.ts';
import { aReading, aScorecard, readingsAt } from '../support/a-scorecard.ts';
import { theWorkedExample } from '../support/the-worked-example.ts';

const kit = theWorkedExample();
const some = readingsAt({ coaching: 0, winrate: 0, turnover: 1 });

function next(id: string, of: Kit = kit) {
  const question = of.questions.find((each) => each.id === id) ?? of.questions[0];
  if (question === undefined) throw new Error(id);
  return { question, respondent: 'r1', role: 'ceo', visibility: 1 };
}

function firstBy(readings: readonly Reading[]) {
  const { ranking, nodes } = diagnose(kit, aScorecard(kit, readings), { robustness: false });
  return { first: ranking[0]?.node, ranking, nodes };
}

describe('what an answer could change', () => {
  test.each(['manager-q', 'skill-q', 'process-q', 'strategy-q', 'winrate-q'])(
    '%s: as trying all five levels by hand',
    (id) => {
      const { question } = next(id);
      const now = firstBy(some);
      const belief = now.nodes.find(({ node }) => node === question.node)?.belief ?? NaN;
      let change = 0;
      for (const [level, chance] of levelChances(belief, 1).entries()) {
        const reading = aReading({
          node: question.node,
          question: id,
          respondent: 'r1',
          group: 'ceo',
          level,
        });
        const after = firstBy([...some, reading]);
        if (after.first !== now.first) change += chance;
      }
      const { leaders, doubts } = doubterOf(kit)(aScorecard(kit, some), [next(id)]);
      expect(leaders).toEqual(now.ranking.map(({ node: leader }) => leader));
      expect(doubts[0]?.change).toBeCloseTo(change, 9);
      const truths = [true, false].map((sound) => ({
        chance: sound ? 1 - belief : belief,
        ranking: whatIfLearned(kit, aScorecard(kit, some), [{ node: question.node, sound }])?.ranking ?? [],
      }));
      const upset = truths.filter(({ ranking }) => ranking[0]?.node !== now.first);
      expect(doubts[0]?.upset).toBeCloseTo(
        upset.reduce((sum, { chance }) => sum + chance, 0),
        9,
      );
      // The example has five capabilities, so all of them are leading ones.
      const before = new Map(now.ranking.map((one) => [one.node, one.durableBenefit]));
      const moved = truths.map(({ chance, ranking }) => {
        const moves = ranking.map((one) => Math.abs(one.durableBenefit - (before.get(one.node) ?? NaN)));
        return chance * moves.reduce((sum, move) => sum + move, 0);
      });
      expect(doubts[0]?.stir).toBeCloseTo(
        moved.reduce((sum, move) => sum + move, 0),
        9,
      );
    },
  );

  test('is asked again without other results', () => {
    const doubter = doubterOf(kit);
    const card = aScorecard(kit, some);
    const asked = [next('manager-q'), next('skill-q'), next('manager-q')];
    expect(doubter(card, asked)).toEqual(doubter(card, asked));
    expect(doubter(card, asked).doubts[2]).toEqual(doubter(card, asked).doubts[0]);
    expect(doubter(card, [])).toEqual({ leaders: doubter(card, asked).leaders, doubts: [] });
  });

  test('stands where nothing leads to an outcome', () => {
    const loose = { ...kit, links: [] };
    const { doubts } = doubterOf(loose)(aScorecard(loose, some), [next('manager-q')]);
    expect(doubts[0]).toEqual({ question: 'manager-q', change: 0, upset: 0, stir: 0 });
    const bare = { ...kit, nodes: kit.nodes.filter(({ kind }) => kind !== 'capability'), links: [] };
    expect(doubterOf(bare)(aScorecard(bare, []), []).leaders).toEqual([]);
  });
});
