import type { Problem } from '../../src/model/problem.ts';

/** Problems as short lines, `line:column code`, for tests that compare many of them. */
export function said(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ place, code }) =>
    place.kind === 'file' ? `${place.line}:${place.column} ${code}` : code,
  );
}
