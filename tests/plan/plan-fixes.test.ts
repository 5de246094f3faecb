import { describe, expect, test } from 'vitest';
import { benefitsUnder } from '../../src/diagnose/benefits-under.ts';
import { diagnose } from '../../src/diagnose/diagnose.ts';
import type { DiagnosisVerdict } from '../../src/model/diagnosis.ts';
import type { Fix, Kit } from '../../src/model/kit.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { NodeScore } from '../../src/model/scorecard.ts';
import { planFixes } from '../../src/plan/plan-fixes.ts';
import { aKit } from '../support/a-kit.ts';
import { aScorecard, readingsAt } from '../support/a-scorecard.ts';
import { exampleLevels, theWorkedExample } from '../support/the-worked-example.ts';

type FixSketch = Partial<Fix> & { readonly id: string };

describe('the ranking of fixes', () => {
  test('goes by durable benefit per person-week', () => {
    const { ranking } = planOf([
      fixing('manager', { effort: 4 }),
      fixing('coaching', { effort: 1 }),
      { id: 'talk' },
      fixing('strategy', {}),
    ]);
    expect(ranking.map(({ fix }) => fix)).toEqual(['fix-coaching', 'fix-manager', 'fix-strategy']);
    expect(ranking[0]?.durableBenefit).toBeCloseTo(0.1242445475, 6);
    expect(ranking[0]?.immediateBenefit).toBeCloseTo(0.3897927561, 6);
    expect(ranking[1]?.perWeek).toBeCloseTo(0.2257159774 / 4, 6);
  });

  test('puts equal fixes in the order of their ids', () => {
    const { ranking } = planOf([fixing('manager', { id: 'b' }), fixing('manager', { id: 'a' })]);
    expect(ranking.map(({ fix }) => fix)).toEqual(['a', 'b']);
    const three = ['c', 'b', 'a', 'a-second'].map((id) => fixing('manager', { id }));
    for (const turned of [false, true])
      expect(planOf(three, { turned }).ranking.map(({ fix }) => fix)).toEqual(['a', 'a-second', 'b', 'c']);
  });

  test('holds back what takes more than there is, prerequisites counted', () => {
    const { ranking, bundle } = planOf(
      [
        fixing('manager', { effort: 3, after: ['groundwork'] }),
        { id: 'groundwork', effort: 2 },
        fixing('skill', {}),
      ],
      { capacity: 4 },
    );
    expect(ranking.map(({ fix, effort, held }) => [fix, effort, held])).toEqual([
      ['fix-manager', 5, 'over-capacity'],
      ['fix-skill', 1, undefined],
    ]);
    expect(bundle?.fixes).toEqual(['fix-skill']);
  });

  test('holds back replacing people until the ecosystem above them is sound', () => {
    const fixes = [fixing('skill', { replacesPeople: true }), fixing('coaching', { after: ['fix-skill'] })];
    const early = planOf(fixes);
    expect(early.ranking.map(({ held }) => held)).toEqual(['judge-people-later', 'judge-people-later']);
    expect(early.steps).toEqual([]);
    const sound = planOf(fixes, {
      levels: { manager: 4, coaching: 4, skill: 0, process: 4, strategy: 4, winrate: 0 },
    });
    expect(sound.ranking.map(({ held }) => held)).toEqual([undefined, undefined]);
  });

  test('holds back replacing people on two nodes while one of them is too early', () => {
    const repairs = ['manager', 'skill'].map((capability) => ({ capability, effect: 1 }));
    const { ranking } = planOf([fixing('skill', { replacesPeople: true, repairs })]);
    expect(ranking[0]?.held).toBe('judge-people-later');
  });

  test('calls the ecosystem above sound up to exactly the limit of the kit', () => {
    const kit = theWorkedExample({
      fixes: aKit({ nodes: [], fixes: [fixing('skill', { replacesPeople: true })] }).fixes,
    });
    const scorecard = aScorecard(kit, readingsAt(exampleLevels));
    const diagnosis = diagnose(kit, scorecard, { robustness: false });
    const heldAt = (ecosystemAbove: number) => {
      const ranking = diagnosis.ranking.map((candidate) => ({ ...candidate, ecosystemAbove }));
      const benefits = benefitsUnder(kit, scorecard);
      return planFixes(kit, { ...diagnosis, ranking }, { benefits }).ranking[0]?.held;
    };
    expect([heldAt(0.3), heldAt(0.300001)]).toEqual([undefined, 'judge-people-later']);
  });

  test('lets fixes pass that replace people on a node without anything above', () => {
    const { ranking } = planOf([fixing('manager', { replacesPeople: true })]);
    expect(ranking[0]?.held).toBeUndefined();
  });
});

describe('what the company does not have', () => {
  const levels = { strategy: 3, manager: 1, coaching: 0, skill: 1, winrate: 0, turnover: 1 };
  const idle = ['process'];

  test('has no fix in the ranking or the plan, not even one that something else waits for', () => {
    const fixes = [fixing('process', { effort: 3 }), fixing('manager', { after: ['fix-process'] })];
    const plan = planOf(fixes, { levels, idle });
    expect(plan.ranking.map(({ fix }) => fix)).toEqual(['fix-manager']);
    expect(plan.steps.map(({ fix }) => fix)).toEqual(['fix-manager']);
    expect(plan.bundle?.effort).toBe(1);
    expect(plan.ranking[0]?.held).toBeUndefined();
  });

  test('leaves a fix that repairs something else too, and groundwork', () => {
    const repairs = ['process', 'manager'].map((capability) => ({ capability, effect: 1 }));
    const plan = planOf([{ id: 'wide', repairs, after: ['groundwork'] }, { id: 'groundwork' }], {
      levels,
      idle,
    });
    expect(plan.steps.map(({ fix }) => fix)).toEqual(['groundwork', 'wide']);
    const narrow = planOf([fixing('manager', {})], { levels, idle });
    expect(plan.ranking[0]?.durableBenefit).toBeCloseTo(narrow.ranking[0]?.durableBenefit ?? NaN, 12);
  });
});

describe('the bundle', () => {
  test('is the three that do most together, with what they gain from each other', () => {
    const { bundle } = planOf(['manager', 'coaching', 'process', 'skill'].map((id) => fixing(id, {})));
    expect(bundle?.fixes).toEqual(['fix-coaching', 'fix-manager', 'fix-skill']);
    expect(bundle?.effort).toBe(3);
    const apart = 0.2257159774 + 0.1242445475 + 0.0726417046;
    expect(bundle?.interaction).toBeCloseTo((bundle?.durableBenefit ?? NaN) - apart, 6);
    expect(bundle?.interaction).toBeGreaterThan(0);
  });

  test('says what it would lose without each of its fixes', () => {
    const of = (...nodes: readonly string[]) => planOf(nodes.map((id) => fixing(id, {}))).bundle;
    const both = of('manager', 'skill');
    const lost = (both?.durableBenefit ?? NaN) - (of('manager')?.durableBenefit ?? NaN);
    expect(both?.losses.map(({ fix }) => fix)).toEqual(['fix-manager', 'fix-skill']);
    expect(both?.losses[1]?.durableBenefit).toBeCloseTo(lost, 12);
  });

  test('stays within the capacity', () => {
    const fixes = ['manager', 'coaching', 'process'].map((id) => fixing(id, { effort: 2 }));
    expect(planOf(fixes, { capacity: 4 }).bundle).toMatchObject({
      fixes: ['fix-coaching', 'fix-manager'],
      effort: 4,
    });
  });

  test('counts a shared prerequisite once', () => {
    const fixes = ['manager', 'coaching'].map((id) => fixing(id, { after: ['groundwork'] }));
    const { bundle, steps } = planOf([...fixes, { id: 'groundwork', effort: 2 }], { capacity: 4 });
    expect(bundle).toMatchObject({ fixes: ['fix-coaching', 'fix-manager'], effort: 4 });
    expect(steps.map(({ fix, because }) => [fix, because])).toEqual([
      ['groundwork', 'prerequisite'],
      ['fix-manager', 'best-bundle'],
      ['fix-coaching', 'best-bundle'],
    ]);
  });

  test('takes the cheaper of two that do the same, then the earlier by id', () => {
    const same = (id: string, effort: number) => fixing('manager', { id, effort });
    expect(planOf([same('a', 3), same('b', 2)], { capacity: 3 }).bundle?.fixes).toEqual(['b']);
    for (const turned of [false, true]) {
      const three = [same('b', 2), same('a', 2), same('c', 2)];
      expect(planOf(three, { capacity: 3, turned }).bundle?.fixes).toEqual(['a']);
    }
  });

  test('takes, of one fix and of two that do the same, the one whose first id comes first', () => {
    const both = ['manager', 'coaching'].map((capability) => ({ capability, effect: 1 }));
    const apart = [fixing('manager', { id: 'a' }), fixing('coaching', { id: 'c' })];
    const whole = (id: string) => fixing('manager', { id, effort: 2, repairs: both });
    for (const turned of [false, true]) {
      expect(planOf([...apart, whole('ab')], { turned }).bundle?.fixes).toEqual(['a', 'c']);
      expect(planOf([...apart, whole('A')], { turned }).bundle?.fixes).toEqual(['A']);
    }
  });

  test('takes nobody along who adds less than the least gain to the others', () => {
    const fixes = ['manager', 'coaching', 'strategy'].map((id) => fixing(id, {}));
    expect(planOf(fixes, { gain: 0 }).bundle?.fixes).toEqual(['fix-coaching', 'fix-manager', 'fix-strategy']);
    expect(planOf(fixes, { gain: 0.04 }).bundle?.fixes).toEqual(['fix-coaching', 'fix-manager']);
    const twice = [fixing('manager', {}), fixing('manager', { id: 'once-more' })];
    expect(planOf(twice).bundle?.fixes).toEqual(['fix-manager']);
  });

  test('does not depend on the order of the fixes', () => {
    const fixes = ['manager', 'coaching', 'process', 'skill'].map((id) => fixing(id, {}));
    expect(planOf(fixes, { turned: true })).toEqual(planOf(fixes));
  });

  test('combines no more than the twelve fixes that bring most for their effort', () => {
    const cheap = Array.from({ length: 12 }, (_, at) =>
      fixing('strategy', { id: `s${at + 10}`, effort: 0.01 }),
    );
    const { bundle } = planOf([...cheap, fixing('manager', { effort: 11 })]);
    expect(bundle?.fixes).toEqual(['s10']);
    expect(planOf([...cheap.slice(1), fixing('manager', { effort: 11 })]).bundle?.fixes).toContain(
      'fix-manager',
    );
  });

  test('lets a fix join that gains enough only together with others', () => {
    const fixes = ['manager', 'process'].map((id) => fixing(id, {}));
    const plan = planOf(fixes, { gain: 0.06 });
    expect(plan.ranking.find(({ fix }) => fix === 'fix-process')?.durableBenefit).toBeLessThan(0.06);
    expect(plan.bundle?.fixes).toEqual(['fix-manager', 'fix-process']);
  });

  test('asks for the least gain and not for more', () => {
    const durableBenefit = planOf([fixing('manager', {})]).bundle?.durableBenefit ?? NaN;
    expect(planOf([fixing('manager', {})], { gain: durableBenefit }).bundle).toBeDefined();
    expect(planOf([fixing('manager', {})], { gain: durableBenefit + 1e-9 })).toMatchObject({ steps: [] });
  });

  test('spends on an inherited weakness only what its own fault is worth', () => {
    // Skill is broken by coaching: its own fault alone brings .073, after the repair of coaching .11.
    const levels = { ...exampleLevels, coaching: 0, skill: 1 };
    const fixes = [fixing('coaching', {}), fixing('skill', {})];
    const both = planOf(fixes, { levels, gain: 0.07 });
    expect(both.bundle?.fixes).toEqual(['fix-coaching', 'fix-skill']);
    expect(planOf(fixes, { levels, gain: 0.08 }).bundle?.fixes).toEqual(['fix-coaching']);
    const own = both.ranking.find(({ fix }) => fix === 'fix-skill')?.durableBenefit ?? NaN;
    expect(planOf(fixes, { levels, gain: own }).bundle?.fixes).toEqual(['fix-coaching', 'fix-skill']);
    const mixed = fixing('skill', {
      repairs: [
        { capability: 'skill', effect: 1 },
        { capability: 'aside', effect: 1 },
      ],
    });
    const more = planOf([fixing('coaching', {}), mixed], { levels, gain: 0.08 });
    expect(more.bundle?.fixes).toEqual(['fix-coaching', 'fix-skill']);
  });

  test('is missing when nothing helps', () => {
    const idle = fixing('manager', { repairs: [{ capability: 'manager', effect: 0 }] });
    for (const fix of [idle, fixing('aside', {})]) {
      const plan = planOf([fix], { gain: 0 });
      expect(plan.bundle).toBeUndefined();
      expect(plan.steps).toEqual([]);
    }
    expect(planOf([])).toEqual({ capacity: 12, ranking: [], steps: [] });
  });

  test('is missing where the trouble comes from nothing that was asked about', () => {
    const kit = theWorkedExample({ fixes: aKit({ nodes: [], fixes: [fixing('manager', {})] }).fixes });
    const scorecard = aScorecard(kit, readingsAt(exampleLevels));
    const verdict = { kind: 'insufficient-evidence', candidates: [] } as const;
    const planUnder = (changed: DiagnosisVerdict): Plan => {
      const diagnosis = { ...diagnose(kit, scorecard, { robustness: false }), verdict: changed };
      return planFixes(kit, diagnosis, { benefits: benefitsUnder(kit, scorecard) });
    };
    expect(planUnder(verdict).steps).toHaveLength(1);
    const plan = planUnder({ ...verdict, unexplained: ['sales'] });
    expect(plan.steps).toEqual([]);
    expect(plan).not.toHaveProperty('bundle');
  });

  test('is missing for a healthy company, whatever could still be repaired', () => {
    const levels = Object.fromEntries(Object.keys(exampleLevels).map((node) => [node, 4]));
    const plan = planOf([fixing('manager', {})], { levels, gain: 0 });
    expect(plan.ranking).toHaveLength(1);
    expect(plan.ranking[0]?.durableBenefit).toBeGreaterThan(0);
    expect(plan).not.toHaveProperty('bundle');
    expect(plan.steps).toEqual([]);
  });
});

describe('the steps', () => {
  test('follow each other through three phases, prerequisites first, the best per person-week before others', () => {
    const { steps } = planOf([
      fixing('manager', { effort: 4, horizon: 60 }),
      fixing('coaching', { effort: 4, after: ['groundwork'], horizon: 90 }),
      { id: 'groundwork', effort: 3, owner: 'sales-leader' },
      fixing('skill', { effort: 1 }),
    ]);
    expect(steps.map(({ fix, phase, dueDays }) => [fix, phase, dueDays])).toEqual([
      ['fix-skill', 30, 60],
      ['fix-manager', 30, 90],
      ['groundwork', 60, 90],
      ['fix-coaching', 90, 180],
    ]);
    expect(steps[2]).toMatchObject({ owner: 'sales-leader', effort: 3, because: 'prerequisite' });
  });

  test('start a new phase exactly where the last is full', () => {
    const { steps } = planOf(['manager', 'coaching', 'skill'].map((id) => fixing(id, { effort: 4 })));
    expect(steps.map(({ phase }) => phase)).toEqual([30, 60, 90]);
    const thirds = planOf(
      ['manager', 'coaching', 'skill'].map((id) => fixing(id, { effort: 0.1 })),
      { capacity: 0.3000000001 },
    );
    expect(thirds.steps.map(({ phase }) => phase)).toEqual([30, 60, 90]);
  });

  test('promise what their fix promises, counted from the day by which they have begun', () => {
    const moves = [{ id: 'manager-q', by: 2, withinDays: 60 }];
    const { steps } = planOf([
      fixing('manager', { effort: 4, moves }),
      fixing('coaching', { effort: 4, moves: [{ id: 'winrate', by: 1, withinDays: 90 }] }),
    ]);
    expect(steps.map(({ predictions }) => predictions)).toEqual([
      [{ id: 'manager-q', by: 2, withinDays: 90 }],
      [{ id: 'winrate', by: 1, withinDays: 150 }],
    ]);
  });

  test('show no sooner than the first of what they promise, nor before the horizon of their fix', () => {
    const moves = [90, 60].map((withinDays) => ({ id: 'manager-q', by: 1, withinDays }));
    const dueAt = (horizon: Fix['horizon']) =>
      planOf([fixing('manager', { horizon, moves })]).steps[0]?.dueDays;
    expect([dueAt(30), dueAt(60), dueAt(90)]).toEqual([90, 90, 120]);
  });

  describe('leave out a prerequisite', () => {
    const before = fixing('strategy', { effort: 5 });
    const main = fixing('coaching', { effort: 2, after: [before.id, 'talk'] });
    const talk = { id: 'talk', effort: 1 };
    const stepsAt = (levels: Readonly<Record<string, number>>, capacity: number): readonly unknown[] =>
      planOf([main, before, talk], { levels, capacity }).steps.map(({ fix, inPlace }) => [fix, inPlace]);

    test('whose work is in place by the answers, so that there is room for what helps', () => {
      expect(stepsAt({ ...exampleLevels, strategy: 4 }, 7)).toEqual([
        ['talk', []],
        ['fix-coaching', ['fix-strategy']],
      ]);
    });

    test('only there: not where it is weak, and not where nobody was asked', () => {
      const { strategy: _, ...others } = exampleLevels;
      for (const levels of [
        { ...exampleLevels, strategy: 1 },
        { ...others, process: 4, manager: 4 },
      ])
        expect(stepsAt(levels, 8)).toEqual([
          ['fix-strategy', []],
          ['talk', []],
          ['fix-coaching', []],
        ]);
    });

    test('only where all that it repairs is in place, and not where only answers on others speak for it', () => {
      const repairs = ['strategy', 'process'].map((capability) => ({ capability, effect: 1 }));
      const { process: _, ...others } = exampleLevels;
      for (const [levels, wide] of [
        [
          { ...exampleLevels, strategy: 4 },
          { ...before, repairs },
        ],
        [
          { ...others, strategy: 4, winrate: 4 },
          { ...before, repairs: repairs.slice(1) },
        ],
      ] as const) {
        const { steps } = planOf([main, wide, talk], { levels, capacity: 8 });
        expect(steps.slice(-1)).toMatchObject([{ fix: main.id, inPlace: [] }]);
      }
    });
  });

  test('survive prerequisites that run in a circle or lead nowhere', () => {
    const { steps } = planOf([
      fixing('manager', { after: ['fix-coaching', 'nowhere'] }),
      fixing('coaching', { after: ['fix-manager'] }),
    ]);
    expect(steps.map(({ fix }) => fix)).toEqual(['fix-coaching', 'fix-manager']);
  });
});

function fixing(capability: string, given: Partial<Fix>): FixSketch {
  return { id: `fix-${capability}`, repairs: [{ capability, effect: 1 }], ...given };
}

type Circumstances = {
  readonly capacity?: number;
  readonly levels?: Readonly<Record<string, number>>;
  readonly gain?: number;
  /** With the fixes in the opposite order. */
  readonly turned?: boolean;
  /** Capabilities that do not apply. */
  readonly idle?: readonly string[];
};

function doesNotApply(node: string): NodeScore {
  const value = { state: 'not-assessed', reason: 'does-not-apply' } as const;
  return { node, value, coverage: 0, respondents: 0, groups: [] };
}

function planOf(
  fixes: readonly FixSketch[],
  { capacity, levels = exampleLevels, gain, idle = [], turned = false }: Circumstances = {},
): Plan {
  const example: Kit = theWorkedExample({ fixes: aKit({ nodes: [], fixes }).fixes });
  const plan = gain === undefined ? example.thresholds.plan : { gain };
  const ordered = turned ? example.fixes.toReversed() : example.fixes;
  const kit = { ...example, fixes: ordered, thresholds: { ...example.thresholds, plan } };
  const scorecard = aScorecard(kit, readingsAt(levels), idle.map(doesNotApply));
  const diagnosis = diagnose(kit, scorecard, { robustness: false });
  const benefits = benefitsUnder(kit, scorecard);
  return planFixes(kit, diagnosis, capacity === undefined ? { benefits } : { benefits, capacity });
}
