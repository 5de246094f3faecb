import { isEpoch } from '../io/is-epoch.ts';
import type { Environment } from '../io/world.ts';
import type { Problem } from '../model/problem.ts';

/** What is wrong with SOURCE_DATE_EPOCH, if anything: a clock that is set wrong must not quietly be today. */
export function clockProblem(env: Environment): Problem | undefined {
  const value = env['SOURCE_DATE_EPOCH'] ?? '';
  if (value === '' || isEpoch(value)) return undefined;
  const expected = 'a moment in whole seconds since 1970, such as 1798761600';
  const place = { kind: 'flag', flag: 'SOURCE_DATE_EPOCH' } as const;
  return { code: 'flag-invalid', severity: 'error', place, args: { value, expected } };
}
