import type { Verdict } from '../model/verdict.ts';
import { baselineOf } from './baseline-of.ts';
import { byScope } from './by-scope.ts';
import { judgeAges } from './judge-ages.ts';
import { judgeCoverage } from './judge-coverage.ts';
import { judgeDrops } from './judge-drops.ts';
import { judgeFloors } from './judge-floors.ts';
import { judgeHalfLives } from './judge-half-lives.ts';
import type { JudgeInput } from './judge-input.ts';
import { judgeRoles } from './judge-roles.ts';
import { judgeRootCauses } from './judge-root-causes.ts';
import { tightenFloors } from './tighten-floors.ts';
import { verdictSummary } from './verdict-summary.ts';
import { waiveFindings } from './waive-findings.ts';
import { waiverEntries } from './waiver-entries.ts';

/**
 * Holds a report against a policy. Total: every rule of the policy gets at least one finding, also where there is
 * nothing to look at, what weighs most first, for a page shows ten. A breach of level `error` fails the verdict unless a waiver sets it aside on that day.
 */
export function judge(input: JudgeInput): Verdict {
  const { policy, report, comparison } = input;
  const strict = [
    ...judgeRootCauses(input),
    ...judgeRoles(input),
    ...byScope([...judgeFloors(input), ...judgeDrops(input)], report),
    ...judgeCoverage(input),
    ...judgeAges(input),
    ...judgeHalfLives(input),
  ];
  const findings = waiveFindings(strict, policy.waivers, report.at);
  const waivers = waiverEntries(strict, policy.waivers, report.at);
  const { id, version, digest } = report.kit;
  return {
    schemaVersion: 1,
    toolVersion: report.toolVersion,
    at: report.at,
    company: report.company,
    wave: report.wave,
    kit: { id, version, digest },
    policy: policy.path,
    ...(comparison === undefined ? {} : { baseline: baselineOf(input.kit, comparison) }),
    holds: findings.every(({ adjusted }) => adjusted !== 'fails'),
    holdsWithoutWaivers: strict.every((finding) => finding.strict !== 'fails'),
    summary: { id: 'verdict.summary', text: verdictSummary(findings, waivers) },
    findings,
    waivers,
    tighten: tightenFloors(input),
  };
}
