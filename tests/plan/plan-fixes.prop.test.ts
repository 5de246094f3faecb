import fc from 'fast-check';
import { expect, test } from 'vitest';
import { benefitsUnder } from '../../src/diagnose/benefits-under.ts';
import { diagnose } from '../../src/diagnose/diagnose.ts';
import type { Diagnosis } from '../../src/model/diagnosis.ts';
import type { Fix, Kit } from '../../src/model/kit.ts';
import type { Plan, RankedFix } from '../../src/model/plan.ts';
import { planFixes } from '../../src/plan/plan-fixes.ts';
import { aKit } from '../support/a-kit.ts';
import { anyCase } from '../support/any-case.ts';
import { enumerateWorlds, type OracleNode } from '../support/enumerate-worlds.ts';
import { lawRuns } from '../support/law-runs.ts';

const sketches = fc.array(
  fc.record({
    effort: fc.integer({ min: 1, max: 5 }),
    after: fc.array(fc.nat(), { maxLength: 2 }),
    repairs: fc.array(fc.record({ node: fc.nat(), effect: fc.double({ min: 0.1, max: 1, noNaN: true }) }), {
      minLength: 1,
      maxLength: 2,
    }),
    replacesPeople: fc.boolean(),
    horizon: fc.constantFrom(30, 60, 90, 180),
  }),
  { minLength: 1, maxLength: 5 },
);

type Found = { readonly plan: Plan; readonly diagnosis: Diagnosis };

type Drawn = typeof sketches extends fc.Arbitrary<infer Value> ? Value : never;

test('no plan breaks a prerequisite or the capacity, and its bundle is the best of all there are', () => {
  fc.assert(
    fc.property(
      anyCase({ most: 4, parts: 8 }),
      sketches,
      fc.integer({ min: 1, max: 14 }),
      (given, drawn, capacity) => {
        const whole = { ...given.kit, fixes: fixesFrom(drawn, given.kit) };
        const diagnosis = diagnose(whole, given.scorecard, { robustness: false });
        const plan = planFixes(whole, diagnosis, {
          benefits: benefitsUnder(whole, given.scorecard),
          capacity,
        });
        const kit = { ...whole, fixes: whole.fixes.map((fix) => withoutDone(fix, whole, diagnosis)) };
        expectTold(whole, kit, plan);
        expectKeptOrder(kit, plan);
        const { verdict } = diagnosis;
        if (verdict.kind === 'healthy' || 'unexplained' in verdict) expect(plan.steps).toEqual([]);
        else expectBest(kit, given.oracle, { plan, diagnosis });
      },
    ),
    lawRuns,
  );
});

function fixesFrom(drawn: Drawn, kit: Kit): readonly Fix[] {
  const fixes = drawn.map(({ after, repairs, effort, horizon, replacesPeople }, index) => ({
    id: `f${index}`,
    effort,
    horizon,
    replacesPeople,
    // Earlier fixes only, so that there are no circles.
    after: index === 0 ? [] : [...new Set(after.map((turn) => `f${turn % index}`))],
    repairs: repairs.map(({ node, effect }) => ({
      capability: kit.nodes[node % kit.nodes.length]?.id ?? '',
      effect,
    })),
  }));
  return aKit({ nodes: [], fixes }).fixes;
}

/** The fix without the prerequisites whose every capability is sound by answers of its own. */
function withoutDone(fix: Fix, { fixes }: Kit, { nodes, ranking }: Diagnosis): Fix {
  const isSound = (id: string): boolean =>
    ranking.some(({ node, label }) => node === id && label === 'sound') &&
    nodes.some(({ node, answers }) => node === id && answers > 0);
  const isDone = (id: string): boolean =>
    fixes.some((other) => other.id === id && other.repairs.every(({ capability }) => isSound(capability)));
  return { ...fix, after: fix.after.filter((id) => !isDone(id)) };
}

function expectTold(whole: Kit, left: Kit, { steps }: Plan): void {
  for (const { fix, inPlace } of steps) {
    const all = whole.fixes.find(({ id }) => id === fix)?.after ?? [];
    const open = left.fixes.find(({ id }) => id === fix)?.after ?? [];
    expect([...inPlace, ...open].toSorted()).toEqual(all.toSorted());
  }
}

function expectKeptOrder(kit: Kit, { steps, capacity }: Plan): void {
  const byId = new Map(kit.fixes.map((fix) => [fix.id, fix]));
  const ids = steps.map(({ fix }) => fix);
  const tooEarly = ids.filter((id, place) =>
    byId.get(id)?.after.some((before) => !ids.slice(0, place).includes(before)),
  );
  const efforts = ids.map((id) => byId.get(id)?.effort ?? NaN);
  const outOfPhase = steps.filter(({ phase }, place) => {
    const before = efforts.slice(0, place).reduce((sum, effort) => sum + effort, 0);
    const share = (90 * before) / capacity;
    // It begins in a phase that has work left in it, and that all before it has reached.
    return !(share < phase * (1 + 1e-9) && share >= (phase - 30) * (1 - 1e-6));
  });
  expect([tooEarly, outOfPhase]).toEqual([[], []]);
  expect(new Set(ids).size).toBe(steps.length);
  expect(efforts.reduce((sum, effort) => sum + effort, 0)).toBeLessThanOrEqual(capacity);
}

/** As the rules say it, by going through all worlds and all bundles. */
function expectBest(kit: Kit, oracle: readonly OracleNode[], { plan, diagnosis }: Found): void {
  const { gain } = kit.thresholds.plan;
  const inherited = diagnosis.ranking
    .filter(({ label }) => label === 'inherited-weakness')
    .map(({ node }) => node);
  const isLate = (id: string): boolean =>
    kit.fixes.some(
      (fix) =>
        fix.id === id &&
        fix.repairs.every(({ capability }) => inherited.includes(capability)) &&
        benefitOf([fix]) < gain,
    );
  const truth = enumerateWorlds(oracle);
  const benefitOf = (fixes: readonly Fix[]): number =>
    truth.benefit({ kind: 'durable', repairs: fixes.flatMap(({ repairs }) => repairs) });
  const free = plan.ranking
    .filter(({ held }: RankedFix) => held !== 'judge-people-later')
    .map(({ fix }) => fix);
  const able = kit.fixes.filter(({ id }) => free.includes(id) && !isLate(id));
  const best = subsetsOf(able)
    .filter((fixes) => fixes.length > 0 && fixes.length <= 3)
    .filter((fixes) => effortOf(kit, fixes) <= plan.capacity)
    .filter((fixes) =>
      fixes.every((left) => benefitOf(fixes) - benefitOf(fixes.filter((fix) => fix !== left)) >= gain),
    )
    .reduce((most, fixes) => Math.max(most, benefitOf(fixes)), 0);
  expect(plan.bundle?.durableBenefit ?? 0).toBeCloseTo(best, 9);
  const chosen = kit.fixes.filter(({ id }) => plan.bundle?.fixes.includes(id));
  expect(plan.bundle?.effort ?? 0).toBe(effortOf(kit, chosen));
  expect(plan.steps.map(({ fix }) => fix).toSorted()).toEqual([...closureOf(kit, chosen)].toSorted());
}

function subsetsOf(fixes: readonly Fix[]): readonly (readonly Fix[])[] {
  return fixes.reduce<readonly (readonly Fix[])[]>(
    (subsets, fix) => [...subsets, ...subsets.map((subset) => [...subset, fix])],
    [[]],
  );
}

function closureOf(kit: Kit, fixes: readonly Fix[]): ReadonlySet<string> {
  const closure = new Set(fixes.map(({ id }) => id));
  for (const id of closure)
    for (const before of kit.fixes.find((fix) => fix.id === id)?.after ?? []) closure.add(before);
  return closure;
}

function effortOf(kit: Kit, fixes: readonly Fix[]): number {
  const closure = closureOf(kit, fixes);
  return kit.fixes.reduce((sum, { id, effort }) => sum + (closure.has(id) ? effort : 0), 0);
}
