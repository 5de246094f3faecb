import { expect, it } from 'vitest';
import type { Floor } from '../../src/model/policy.ts';
import { aVerdict } from '../support/a-verdict.ts';

const error = { level: 'error' } as const;

it('one rule that fails for every point hides nothing of more weight, and the summary names it', () => {
  const { findings, summary } = aVerdict({
    at: '2027-06-21',
    policy: {
      maxAgeDays: { ...error, days: 10 },
      rootCause: { ...error, mustNotBe: ['crm'], mustNotNewlyAppear: false },
      requiredRoles: { ...error, roles: ['marketing'] },
    },
  });
  const failed = findings.filter(({ adjusted }) => adjusted === 'fails');
  const old = failed.filter(({ rule }) => rule === 'max-age-days');
  expect(old.length).toBeGreaterThan(10);
  expect(findings.slice(-old.length)).toEqual(old);
  expect(findings[0]?.rule).toBe('root-cause');
  expect(summary.text).toBe(
    `The policy does not hold: ${failed.length} of ${findings.length} checks failed, ${old.length} of them of the rule max-age-days.`,
  );
});

it('findings on scores come from the whole to the parts, in whatever order the policy lists them', () => {
  const floorOn = (scope: Floor['scope'], id: string): Floor => ({
    ...{ ...error, scope, id },
    ...{ atLeast: 10, ifNotAssessed: 'fail' },
  });
  const { findings } = aVerdict({
    policy: {
      floors: [
        floorOn('capability', 'crm'),
        floorOn('domain', 'force'),
        floorOn('domain', 'alignment'),
        floorOn('overall', 'overall'),
      ],
    },
  });
  expect(findings.map(({ subject }) => subject)).toEqual(['overall', 'force', 'alignment', 'crm']);
});
