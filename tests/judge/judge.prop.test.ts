import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Floor, Policy, Waiver } from '../../src/model/policy.ts';
import { aVerdict } from '../support/a-verdict.ts';

const subjects: readonly Pick<Floor, 'scope' | 'id'>[] = [
  { scope: 'overall', id: 'overall' },
  { scope: 'domain', id: 'alignment' },
  { scope: 'domain', id: 'force' },
  { scope: 'capability', id: 'joint-planning' },
  { scope: 'capability', id: 'crm' },
  { scope: 'capability', id: 'nowhere' },
];

const level = fc.constantFrom('error' as const, 'warn' as const);

const floor: fc.Arbitrary<Floor> = fc
  .record({
    subject: fc.constantFrom(...subjects),
    atLeast: fc.integer({ min: 0, max: 100 }),
    level,
    ifNotAssessed: fc.constantFrom('fail' as const, 'warn' as const, 'skip' as const),
  })
  .map(({ subject, ...rest }) => ({ ...subject, ...rest }));

const waiver: fc.Arbitrary<Waiver> = fc.record({
  rule: fc.constantFrom('floor' as const, 'coverage' as const, 'root-cause' as const),
  subject: fc.constantFrom('overall', 'alignment', 'joint-planning'),
  reason: fc.constant('Because.'),
  owner: fc.constant('Somebody'),
  expires: fc.constantFrom('2026-01-01', '2026-11-21', '2027-01-01'),
});

const policy: fc.Arbitrary<Partial<Policy>> = fc.record({
  floors: fc.uniqueArray(floor, { maxLength: 4, selector: ({ id }) => id }),
  waivers: fc.array(waiver, { maxLength: 3 }),
  coverage: fc.record({ atLeast: fc.double({ min: 0, max: 1, noNaN: true }), level }),
});

it('a tighter floor never turns red to green', () => {
  fc.assert(
    fc.property(policy, fc.nat(3), fc.integer({ min: 1, max: 100 }), (given, index, by) => {
      const floors = (given.floors ?? []).map((each, at) =>
        at === index ? { ...each, atLeast: each.atLeast + by } : each,
      );
      const before = aVerdict({ policy: given });
      const after = aVerdict({ policy: { ...given, floors } });
      expect(Number(after.holds)).toBeLessThanOrEqual(Number(before.holds));
    }),
  );
});

it('one rule more never turns red to green', () => {
  fc.assert(
    fc.property(policy, floor, (given, more) => {
      const after = aVerdict({ policy: { ...given, floors: [...(given.floors ?? []), more] } });
      expect(Number(after.holds)).toBeLessThanOrEqual(Number(aVerdict({ policy: given }).holds));
    }),
  );
});

it('a waiver more never turns green to red, and never touches the strict result', () => {
  fc.assert(
    fc.property(policy, waiver, (given, more) => {
      const before = aVerdict({ policy: given });
      const after = aVerdict({ policy: { ...given, waivers: [...(given.waivers ?? []), more] } });
      expect(Number(after.holds)).toBeGreaterThanOrEqual(Number(before.holds));
      expect(after.holdsWithoutWaivers).toBe(before.holdsWithoutWaivers);
      expect(Number(before.holds)).toBeGreaterThanOrEqual(Number(before.holdsWithoutWaivers));
    }),
  );
});

it('floors as high as is said could be still hold', () => {
  fc.assert(
    fc.property(policy, (given) => {
      const { tighten } = aVerdict({ policy: given });
      const floors = (given.floors ?? []).map((each) => {
        const entry = tighten.find(({ id }) => id === `tighten:${each.scope}:${each.id}`);
        return entry === undefined ? each : { ...each, atLeast: entry.to };
      });
      const outcomes = (floorsOf: readonly Floor[]) =>
        aVerdict({ policy: { ...given, floors: floorsOf } }).findings.map(({ strict }) => strict);
      expect(outcomes(floors)).toEqual(outcomes(given.floors ?? []));
    }),
  );
});
