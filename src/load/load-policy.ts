import type { Kit } from '../model/kit.ts';
import type { Policy, Rule } from '../model/policy.ts';
import type { Result } from '../model/problem.ts';
import type { SourceText } from '../model/source.ts';
import { checkPolicy } from './check-policy.ts';
import { limits } from './limits.ts';
import { readWritten } from './read-written.ts';
import { resolveFloors } from './resolve-floors.ts';
import { sortProblems } from './sort-problems.ts';
import type { WrittenPolicy } from './written/policy.ts';
import { policy } from './written/policy.ts';

/**
 * What must hold, or every problem of the policy at once. Ids are held against the kit. Scores 0…100, coverage
 * 0…1, ages in days.
 */
export function loadPolicy(kit: Kit, source: SourceText): Result<Policy> {
  const { tree, value, problems: read } = readWritten(policy, source, limits.sheetLength);
  const unknown = tree === undefined ? [] : checkPolicy(tree, kit);
  const problems = sortProblems([...read, ...unknown]);
  return value === undefined || problems.length > 0
    ? { ok: false, problems }
    : { ok: true, value: resolvePolicy(source, value), problems };
}

function resolvePolicy({ path }: SourceText, written: WrittenPolicy): Policy {
  return {
    path,
    floors: resolveFloors(written.floors),
    ...resolveDrop(written['no-drop']),
    ...resolveCoverage(written.coverage),
    ...resolveAge(written['max-age-days']),
    ...resolveHalfLives(written['max-half-lives']),
    ...resolveRootCause(written['root-cause']),
    ...resolveRoles(written['required-roles']),
    waivers: written.waivers ?? [],
  };
}

function resolveDrop(written: WrittenPolicy['no-drop']): Pick<Policy, 'noDrop'> {
  if (written === undefined) return {};
  if (typeof written === 'number') return { noDrop: { moreThan: written, level: 'error' } };
  return { noDrop: { moreThan: written['more-than'], ...ruleOf(written) } };
}

function resolveCoverage(written: WrittenPolicy['coverage']): Pick<Policy, 'coverage'> {
  if (written === undefined) return {};
  if (typeof written === 'number') return { coverage: { atLeast: written, level: 'error' } };
  return { coverage: { atLeast: written['at-least'], ...ruleOf(written) } };
}

function resolveAge(written: WrittenPolicy['max-age-days']): Pick<Policy, 'maxAgeDays'> {
  if (written === undefined) return {};
  if (typeof written === 'number') return { maxAgeDays: { days: written, level: 'error' } };
  return { maxAgeDays: { days: written.days, ...ruleOf(written) } };
}

function resolveHalfLives(written: WrittenPolicy['max-half-lives']): Pick<Policy, 'maxHalfLives'> {
  if (written === undefined) return {};
  if (typeof written === 'number') return { maxHalfLives: { times: written, level: 'error' } };
  return { maxHalfLives: { times: written.times, ...ruleOf(written) } };
}

function resolveRootCause(written: WrittenPolicy['root-cause']): Pick<Policy, 'rootCause'> {
  if (written === undefined) return {};
  const mustNotBe = written['must-not-be'] ?? [];
  const mustNotNewlyAppear = written['must-not-newly-appear'] ?? false;
  return { rootCause: { mustNotBe, mustNotNewlyAppear, ...ruleOf(written) } };
}

function resolveRoles(written: WrittenPolicy['required-roles']): Pick<Policy, 'requiredRoles'> {
  if (written === undefined) return {};
  if ('roles' in written) return { requiredRoles: { roles: written.roles, ...ruleOf(written) } };
  return { requiredRoles: { roles: written, level: 'error' } };
}

function ruleOf({ level }: { readonly level?: Rule['level'] | undefined }): Rule {
  return { level: level ?? 'error' };
}
