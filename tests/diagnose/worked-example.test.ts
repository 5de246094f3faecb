import { describe, expect, test } from 'vitest';
import { benefitsUnder } from '../../src/diagnose/benefits-under.ts';
import { diagnose } from '../../src/diagnose/diagnose.ts';
import { whatIfLearned } from '../../src/diagnose/what-if-learned.ts';
import { whatIfRepaired } from '../../src/diagnose/what-if-repaired.ts';
import type { Diagnosis } from '../../src/model/diagnosis.ts';
import { aScorecard, readingsAt } from '../support/a-scorecard.ts';
import { exampleLevels, theWorkedExample } from '../support/the-worked-example.ts';

const kit = theWorkedExample();
const answered = aScorecard(kit, readingsAt(exampleLevels));

/** Six digits, as the numbers of the worked example are known. */
const digits = 6;

describe('the worked example', () => {
  test.each([
    ['manager', 0.2, 0.7072653724, 0.7072653724],
    ['coaching', 0.252, 0.9213759628, 0.3878378898],
    ['skill', 0.31828, 0.8780469082, 0.3477548865],
    ['process', 0.248, 0.2945093734, 0.2644750712],
    ['strategy', 0.15, 0.0796300965, 0.0796300965],
    ['winrate', 0.337065976, 0.8846151209, 0.1737200466],
    ['turnover', 0.2271376, 0.6732482516, 0.1561451592],
  ])('believes of %s what the enumeration of all switches says', (id, prior, belief, ownFault) => {
    const node = nodeIn(inExample(), id);
    expect(node?.prior).toBeCloseTo(prior, digits);
    expect(node?.belief).toBeCloseTo(belief, digits);
    expect(node?.ownFault).toBeCloseTo(ownFault, digits);
    expect(node?.inherited).toBeCloseTo(belief - ownFault, digits);
  });

  test.each([
    ['strategy', 'process', 0.0375428778],
    ['manager', 'coaching', 0.6276918505],
    ['coaching', 'skill', 0.6798615663],
    ['process', 'winrate', 0.1934795637],
    ['skill', 'winrate', 0.6710836697],
    ['coaching', 'turnover', 0.5536807815],
    ['strategy', 'turnover', 0.0322034828],
  ])('finds how far %s did break %s', (cause, effect, activity) => {
    const link = inExample().links.find((each) => each.cause === cause && each.effect === effect);
    expect(link?.activity).toBeCloseTo(activity, digits);
  });

  test('ranks by durable benefit: the manager before the louder coaching', () => {
    expect(inExample().ranking.map(({ node }) => node)).toEqual([
      'manager',
      'coaching',
      'skill',
      'process',
      'strategy',
    ]);
    expect(inExample().verdict).toEqual({ kind: 'root-cause', roots: ['manager'] });
  });

  test.each([
    ['manager', 0.2257159774, 0.2257159774],
    ['coaching', 0.1242445475, 0.3897927561],
    ['skill', 0.0726417046, 0.3220580802],
    ['process', 0.055924918, 0.0641518629],
    ['strategy', 0.0140977116, 0.0140977116],
  ])('weighs what the repair of %s brings, for good and for now', (id, durable, immediate) => {
    const candidate = inExample().ranking.find(({ node }) => node === id);
    expect(candidate?.durableBenefit).toBeCloseTo(durable, digits);
    expect(candidate?.immediateBenefit).toBeCloseTo(immediate, digits);
    expect(candidate?.relapseGap).toBeCloseTo(immediate - durable, digits);
  });

  test('sums up the burden', () => {
    expect(inExample().burden).toBeCloseTo(0.8000683732, digits);
    expect(inExample().priorBurden).toBeCloseTo(0.2930946256, digits);
  });

  test('shows the ways from the manager to both outcomes, the likelier first', () => {
    expect(inExample().ranking[0]?.paths.map(({ nodes }) => nodes)).toEqual([
      ['manager', 'coaching', 'turnover'],
      ['manager', 'coaching', 'skill', 'winrate'],
    ]);
    expect(inExample().ranking[0]?.paths[0]?.activity).toBeCloseTo(0.6276918505 * 0.5536807815, digits);
  });

  test('cites the answer about the manager against coaching as the cause', () => {
    expect(inExample().ranking[1]?.evidenceAgainst.map(({ question }) => question)).toEqual(['manager-q']);
  });
});

describe('joint repairs in the worked example', () => {
  const bundles: readonly (readonly [readonly string[], number, number])[] = [
    [['manager', 'coaching'], 0.3897927561, 0.3897927561],
    [['process', 'skill'], 0.1365051905, 0.4265370446],
    [['coaching', 'skill'], 0.2143763088, 0.5173060633],
    [['manager', 'process'], 0.293961515, 0.3039572687],
    [['manager', 'strategy'], 0.2435896475, 0.2435896475],
    [['winrate'], 0.056839023, 0.5307690725],
    [['turnover'], 0.039475704, 0.2692993006],
    [[], 0, 0],
  ];

  test.each(bundles)('of %j have the enumerated benefits', (nodes, durable, immediate) => {
    const repairs = nodes.map((capability) => ({ capability, effect: 1 }));
    const benefits = benefitsUnder(kit, answered);
    expect(benefits.durable([repairs])[0]).toBeCloseTo(durable, digits);
    expect(benefits.immediate([repairs])[0]).toBeCloseTo(immediate, digits);
    const world = whatIfRepaired(kit, answered, repairs);
    expect(world.durable.benefit).toBeCloseTo(durable, digits);
    expect(world.immediate.benefit).toBeCloseTo(immediate, digits);
    expect(world.durable.burden).toBeCloseTo(0.8000683732 - durable, digits);
  });

  test('are the same for many sets at once as for each alone', () => {
    const capabilities = ['coaching', 'manager', 'process', 'skill', 'strategy'];
    const sets = capabilities.flatMap((one, at) =>
      capabilities
        .slice(at + 1)
        .flatMap((other, place) => [
          [one, other].map((capability) => ({ capability, effect: 0.5 + place / 10 })),
          [one, other, 'process'].map((capability) => ({ capability, effect: 0.9 - place / 10 })),
        ]),
    );
    const benefits = benefitsUnder(kit, answered);
    for (const kind of ['durable', 'immediate'] as const) {
      const together = benefits[kind](sets);
      for (const [at, set] of sets.entries())
        expect(together[at]).toBeCloseTo(benefits[kind]([set])[0] ?? NaN, 12);
    }
  });

  test('that are surer bring more: 60 % of the whole at effect 0.6', () => {
    const bundle = (capability: string) => [{ capability, effect: 0.6 }];
    const benefits = benefitsUnder(kit, answered);
    const [coaching, skill] = benefits.durable([bundle('coaching'), bundle('skill')]);
    expect(coaching).toBeCloseTo(0.0745467285, digits);
    expect(skill).toBeCloseTo(0.0435850227, digits);
    expect(benefits.immediate([bundle('coaching')])[0]).toBeCloseTo(0.2338756537, digits);
  });

  test('leave what is upstream of them as likely as before', () => {
    const world = whatIfRepaired(kit, answered, [{ capability: 'coaching', effect: 1 }]);
    const after = (of: typeof world.durable, id: string) => of.nodes.find(({ node }) => node === id)?.belief;
    expect(after(world.durable, 'manager')).toBeCloseTo(0.7072653724, digits);
    expect(after(world.immediate, 'coaching')).toBeCloseTo(0, digits);
    expect(after(world.durable, 'coaching')).toBeCloseTo(0.6276918505, digits);
  });
});

test('what was not asked about is repaired as well', () => {
  const some = aScorecard(kit, readingsAt({ winrate: 0 }));
  const repairs = [{ capability: 'coaching', effect: 1 }];
  const benefit = benefitsUnder(kit, some).durable([repairs])[0] ?? NaN;
  expect(whatIfRepaired(kit, some, repairs).durable.benefit).toBeCloseTo(benefit, 12);
  expect(benefit).toBeGreaterThan(0);
});

describe('other answers to the worked example', () => {
  test('make coaching itself the cause when the manager is reported sound', () => {
    const diagnosis = diagnosisAt({ ...exampleLevels, manager: 4 });
    expect(nodeIn(diagnosis, 'coaching')?.belief).toBeCloseTo(0.8089438772, digits);
    expect(nodeIn(diagnosis, 'coaching')?.ownFault).toBeCloseTo(0.7279452023, digits);
    expect(diagnosis.burden).toBeCloseTo(0.7753631385, digits);
    expect(diagnosis.verdict).toEqual({ kind: 'root-cause', roots: ['coaching'] });
  });

  test('leave more to coaching when nobody was asked about the manager', () => {
    const { manager: _, ...others } = exampleLevels;
    const coaching = nodeIn(diagnosisAt(others), 'coaching');
    expect(coaching?.belief).toBeCloseTo(0.877014, digits);
    expect(coaching?.ownFault).toBeCloseTo(0.522032, digits);
  });

  test.each([
    [0, 0.9306464086, 0.9605761905, 0.2996303137],
    [4, 0.0186466487, 0.0097033228, 0.0087317396],
  ])('all at level %i give the enumerated burden', (level, burden, belief, ownFault) => {
    const levels = Object.fromEntries(Object.keys(exampleLevels).map((node) => [node, level]));
    const diagnosis = diagnosisAt(levels);
    expect(diagnosis.burden).toBeCloseTo(burden, digits);
    expect(nodeIn(diagnosis, 'coaching')?.belief).toBeCloseTo(belief, digits);
    expect(nodeIn(diagnosis, 'coaching')?.ownFault).toBeCloseTo(ownFault, digits);
  });

  test('not given at all leave the prior', () => {
    const diagnosis = diagnosisAt({});
    expect(diagnosis.burden).toBeCloseTo(0.2930946256, digits);
  });
});

describe('learning is not repairing', () => {
  test('to learn that coaching is sound says something about the manager', () => {
    const learned = whatIfLearned(kit, answered, [{ node: 'coaching', sound: true }]);
    const manager = learned?.nodes.find(({ node }) => node === 'manager');
    expect(manager?.belief).toBeLessThan(0.3);
    expect(learned?.nodes.find(({ node }) => node === 'coaching')?.belief).toBe(0);
    for (const { belief, ownFault, inherited } of learned?.nodes ?? []) {
      expect(inherited).toBeCloseTo(belief - ownFault, 12);
    }
    expect(learned?.ranking[0]?.node).toBe('skill');
  });

  test('to learn that the manager is broken is what a certain answer would say', () => {
    const learned = whatIfLearned(kit, answered, [{ node: 'manager', sound: false }]);
    expect(learned?.nodes.find(({ node }) => node === 'manager')?.ownFault).toBeCloseTo(1, 12);
    expect(learned?.burden).toBeGreaterThan(0.8000683732);
    // Nobody needs to have answered about what is known.
    expect(learned?.verdict).toEqual({ kind: 'root-cause', roots: ['manager'] });
  });

  test('knowing nothing new leaves the verdict as it was', () => {
    for (const levels of [
      exampleLevels,
      {},
      { coaching: 4, winrate: 4, manager: 4, skill: 4, turnover: 3 },
    ]) {
      const scorecard = aScorecard(kit, readingsAt(levels));
      expect(whatIfLearned(kit, scorecard, [])?.verdict).toEqual(diagnose(kit, scorecard).verdict);
    }
  });

  test('a symptom that nobody was asked about counts in full once the truth about it is known', () => {
    const grown = {
      ...kit,
      nodes: [...kit.nodes, { ...kit.nodes[0], id: 'rumours', kind: 'symptom', leak: 0.05 }],
      links: [...kit.links, { ...kit.links[0], cause: 'manager', effect: 'rumours', strength: 'strong' }],
    } as typeof kit;
    const learned = [{ node: 'rumours', sound: false }];
    const unasked = whatIfLearned(grown, answered, learned);
    const asked = whatIfLearned(
      grown,
      aScorecard(grown, readingsAt({ ...exampleLevels, rumours: 2 })),
      learned,
    );
    const benefitOf = (found: typeof asked) =>
      found?.ranking.find(({ node }) => node === 'manager')?.durableBenefit;
    expect(benefitOf(unasked)).toBeGreaterThan(0.2257159774);
    expect(benefitOf(unasked)).toBeCloseTo(benefitOf(asked) ?? NaN, 12);
  });

  test('what the model holds impossible cannot be learned', () => {
    const nodes = kit.nodes.map((node) => (node.id === 'manager' ? { ...node, leak: 0 } : node));
    const learned = whatIfLearned({ ...kit, nodes }, answered, [{ node: 'manager', sound: false }]);
    expect(learned).toBeUndefined();
  });
});

/** Made anew for every test, so that each of them shows what it rests on. */
function inExample(): Diagnosis {
  return diagnosisAt(exampleLevels);
}

function diagnosisAt(levels: Readonly<Record<string, number>>): Diagnosis {
  return diagnose(kit, aScorecard(kit, readingsAt(levels)), { robustness: false });
}

function nodeIn(diagnosis: Diagnosis, id: string): Diagnosis['nodes'][number] | undefined {
  return diagnosis.nodes.find(({ node }) => node === id);
}
