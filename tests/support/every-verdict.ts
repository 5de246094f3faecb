import { compareReports } from '../../src/compare/compare-reports.ts';
import type { Policy, Waiver } from '../../src/model/policy.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { aVerdict } from './a-verdict.ts';
import { theTroubledInput, theTroubledReport } from './the-troubled-company.ts';

const error = { level: 'error' } as const;
const warn = { level: 'warn' } as const;
const floor = { ...error, ifNotAssessed: 'fail' } as const;

function waiverOf(rule: Waiver['rule'], subject: string, expires: string): Waiver {
  return { rule, subject, expires, reason: 'They merge.', owner: 'A. Director' };
}

/** Every rule there is, broken, kept, skipped and waived, and a waiver in each state. */
const everyRule = {
  floors: [
    { ...floor, scope: 'overall', id: 'overall', atLeast: 20 },
    { ...floor, scope: 'domain', id: 'alignment', atLeast: 50 },
    { ...floor, scope: 'domain', id: 'force', atLeast: 60 },
    { ...floor, scope: 'capability', id: 'crm', atLeast: 80, level: 'warn' },
    { ...floor, scope: 'capability', id: 'nowhere', atLeast: 10, ifNotAssessed: 'skip' },
  ],
  noDrop: { ...error, moreThan: 5 },
  coverage: { ...error, atLeast: 0.5 },
  maxAgeDays: { ...warn, days: 30 },
  maxHalfLives: { ...warn, times: 9 },
  rootCause: { ...error, mustNotBe: ['joint-planning'], mustNotNewlyAppear: true },
  requiredRoles: { ...error, roles: ['ceo', 'bishop'] },
  waivers: [
    waiverOf('floor', 'alignment', '2027-12-31'),
    waiverOf('floor', 'force', '2026-10-31'),
    waiverOf('coverage', 'overall', '2027-12-31'),
  ],
} satisfies Partial<Policy>;

/** Verdicts that between them hold whatever a verdict can: without a baseline, against one, and on no rule at all. */
export function everyVerdict(): readonly Verdict[] {
  const report = theTroubledReport();
  const before = { ...report, wave: '2026-Q3', at: '2026-08-21' };
  const comparison = compareReports(theTroubledInput().kit, before, report, { resamples: 5 });
  const lost = { ...comparison, missing: ['chief'] };
  return [
    aVerdict({ policy: everyRule, at: '2027-01-21' }),
    aVerdict({ policy: everyRule, at: '2027-01-21', comparison: lost }),
    aVerdict({ policy: everyRule, at: '2027-01-21', comparison }),
    aVerdict({}),
  ];
}
