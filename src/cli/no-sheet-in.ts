import { pathProblem } from '../io/path-problem.ts';
import type { Problem } from '../model/problem.ts';
import type { BulkSource } from './batches-of.ts';

/** What to say where sheets should have come from and none came. */
export function noSheetIn(source: BulkSource): Problem {
  const path = source.kind === 'list' ? source.path : '-';
  return pathProblem('nothing-found', path, { wanted: 'sheets' });
}
