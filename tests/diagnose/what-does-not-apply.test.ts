import { describe, expect, test } from 'vitest';
import { askNext } from '../../src/diagnose/ask-next.ts';
import { benefitsUnder } from '../../src/diagnose/benefits-under.ts';
import { diagnose } from '../../src/diagnose/diagnose.ts';
import { whatIfLearned } from '../../src/diagnose/what-if-learned.ts';
import { whatIfRepaired } from '../../src/diagnose/what-if-repaired.ts';
import type { Kit } from '../../src/model/kit.ts';
import type { NodeScore, NotAssessed, Scorecard } from '../../src/model/scorecard.ts';
import { aKit } from '../support/a-kit.ts';
import { aScorecard, readingsAt } from '../support/a-scorecard.ts';

/** `partners` stands between two capabilities, and nothing else joins them. */
const kit = aKit({
  nodes: [
    { id: 'planning' },
    { id: 'partners' },
    { id: 'offer' },
    { id: 'delays', kind: 'symptom', leak: 0.05 },
    { id: 'sales', kind: 'outcome', leak: 0.05 },
  ],
  links: [
    ['planning', 'partners', 'strong'],
    ['partners', 'offer', 'strong'],
    ['partners', 'sales', 'strong'],
    ['offer', 'delays', 'medium'],
    ['delays', 'sales', 'strong'],
    ['offer', 'sales', 'medium'],
  ],
  fixes: [
    { id: 'fix-offer', repairs: [{ capability: 'offer', effect: 1 }] },
    { id: 'fix-partners', repairs: [{ capability: 'partners', effect: 1 }] },
  ],
});
const smaller: Kit = {
  ...kit,
  nodes: kit.nodes.filter(({ id }) => id !== 'partners'),
  links: kit.links.filter(({ cause, effect }) => cause !== 'partners' && effect !== 'partners'),
  questions: kit.questions.filter(({ node }) => node !== 'partners'),
  fixes: kit.fixes.filter(({ id }) => id !== 'fix-partners'),
};
const readings = readingsAt({ planning: 1, offer: 1, sales: 0 });
const without = scorecardWith('partners', 'does-not-apply');

describe('a capability that does not apply', () => {
  test('is nowhere in the diagnosis, as if the kit did not have it', () => {
    const options = { draws: 20 };
    const diagnosis = diagnose(kit, without, options);
    expect(diagnosis).toEqual(diagnose(smaller, aScorecard(smaller, readings), options));
    expect(JSON.stringify(diagnosis)).not.toContain('partners');
  });

  test('is nothing to ask about, even when it is asked for', () => {
    const asked = askNext(kit, without, { limit: 9 });
    const expected = askNext(smaller, aScorecard(smaller, readings), { limit: 9 });
    expect(asked.map(({ question }) => question)).toEqual(expected.map(({ question }) => question));
    for (const [at, { sway }] of asked.entries()) expect(sway).toBeCloseTo(expected[at]?.sway ?? NaN, 12);
    expect(askNext(kit, without, { questions: ['partners-q'] })).toEqual([]);
  });

  test('is no use to repair, and nothing to learn about', () => {
    const repairs = [{ capability: 'partners', effect: 1 }];
    const benefits = benefitsUnder(kit, without);
    expect([benefits.durable([repairs]), benefits.immediate([repairs])]).toEqual([[0], [0]]);
    expect(whatIfRepaired(kit, without, repairs).durable.benefit).toBe(0);
    const learned = whatIfLearned(kit, without, [{ node: 'partners', sound: false }]);
    expect(learned).toEqual(whatIfLearned(smaller, aScorecard(smaller, readings), []));
  });

  test('is not the same as one that nobody was asked about', () => {
    const nodes = diagnose(kit, scorecardWith('partners', 'not-asked'), { robustness: false }).nodes;
    expect(nodes.map(({ node }) => node)).toContain('partners');
  });
});

test('a symptom that nobody can be asked about can still be there', () => {
  const { nodes } = diagnose(kit, scorecardWith('delays', 'does-not-apply'), { robustness: false });
  expect(nodes.map(({ node }) => node)).toContain('delays');
});

function scorecardWith(node: string, reason: NotAssessed): Scorecard {
  const score: NodeScore = {
    node,
    value: { state: 'not-assessed', reason },
    coverage: 0,
    respondents: 0,
    groups: [],
  };
  return aScorecard(kit, readings, [score]);
}
