import type * as z from 'zod';

type Issue = z.core.$ZodIssue;

/** Leaves out what a misspelt field brings with it: "one of these is wanted" beside "this one is unknown". */
export function withoutConsequences(issues: readonly Issue[]): readonly Issue[] {
  const misspelt = new Set(issues.filter(({ code }) => code === 'unrecognized_keys').map(pathOf));
  return issues.filter((issue) => issue.code !== 'custom' || !misspelt.has(pathOf(issue)));
}

function pathOf({ path }: Issue): string {
  return JSON.stringify(path);
}
