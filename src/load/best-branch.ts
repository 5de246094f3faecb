import type * as z from 'zod';
import { wordFor } from './kind-of.ts';

type Issue = z.core.$ZodIssue;

/** What to say of a value that fits no branch: the faults of the nearest one, the words, or the types allowed. */
export type Branch =
  | { readonly kind: 'issues'; readonly issues: readonly Issue[] }
  | { readonly kind: 'values'; readonly values: readonly string[] }
  | { readonly kind: 'types'; readonly expected: string };

/** Chooses by kind of value first, then by the fewest faults; ties go to the branch written first. */
export function bestBranch(branches: readonly (readonly Issue[])[]): Branch {
  const fitting = branches.filter((issues) => !issues.some(isOfOtherType));
  if (fitting.length > 0) {
    const [best = []] = fitting.toSorted((left, right) => faultCount(left) - faultCount(right));
    return { kind: 'issues', issues: best };
  }
  const issues = branches.flat().filter((issue) => issue.path.length === 0);
  const values = issues.flatMap((issue) => (issue.code === 'invalid_value' ? issue.values.map(String) : []));
  return issues.every((issue) => issue.code === 'invalid_value')
    ? { kind: 'values', values }
    : { kind: 'types', expected: expectedTypes(issues) };
}

function isOfOtherType(issue: Issue): boolean {
  if (issue.path.length > 0) return false;
  return issue.code === 'invalid_type' || issue.code === 'invalid_value' || isUnionOfOtherTypes(issue);
}

function isUnionOfOtherTypes(issue: Issue): boolean {
  return issue.code === 'invalid_union' && issue.errors.every((branch) => branch.some(isOfOtherType));
}

function faultCount(issues: readonly Issue[]): number {
  const counts = issues.map((issue) => (issue.code === 'unrecognized_keys' ? issue.keys.length : 1));
  return counts.reduce((sum, count) => sum + count, 0);
}

function expectedTypes(issues: readonly Issue[]): string {
  const words = new Set(issues.flatMap(typesOf));
  return [...words].join(' or ');
}

function typesOf(issue: Issue): readonly string[] {
  if (issue.code === 'invalid_type') return [wordFor(issue.expected)];
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return issue.code === 'invalid_union' ? issue.errors.flat().flatMap(typesOf) : [];
}
