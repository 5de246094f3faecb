import { judge } from '../../src/judge/judge.ts';
import type { Comparison } from '../../src/model/comparison.ts';
import type { Policy } from '../../src/model/policy.ts';
import type { Finding, Verdict } from '../../src/model/verdict.ts';
import { theTroubledInput, theTroubledReport } from './the-troubled-company.ts';

const input = theTroubledInput();
const report = theTroubledReport();

export type VerdictSketch = {
  readonly policy?: Partial<Policy>;
  readonly at?: string;
  readonly comparison?: Comparison;
};

/** A policy; what the sketch leaves out asks for nothing. */
export function aPolicy(given: Partial<Policy> = {}): Policy {
  return { path: 'topline.policy.yaml', floors: [], waivers: [], ...given };
}

/** The verdict on the troubled company, `alignment` at 38.9 and `force` at 54.9 of 100. */
export function aVerdict({ policy, at = '2026-11-21', comparison }: VerdictSketch): Verdict {
  const { kit, assessment, scorecard } = input;
  return judge({
    kit,
    policy: aPolicy(policy),
    assessment,
    scorecard,
    report: { ...report, at },
    ...(comparison === undefined ? {} : { comparison }),
  });
}

/** Rule, subject and outcome of each finding, as one line each. */
export function toldOf(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ rule, subject, adjusted }) => `${rule} ${subject} ${adjusted}`);
}
