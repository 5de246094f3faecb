import { compareReports } from '../../compare/compare-reports.ts';
import { todayOf } from '../../io/today-of.ts';
import type { World } from '../../io/world.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import type { ComparisonOptions } from '../handlers.ts';
import { hasErrors } from '../has-errors.ts';
import { loadWave } from '../load-wave.ts';
import { mismatchesOf } from '../mismatches-of.ts';
import { tellProblems } from '../tell-problems.ts';
import { writeComparison } from '../write-comparison.ts';

/** What moved from one report, or the sheets of one wave, to another, and what became of what the first predicted. */
export async function compare(
  world: World,
  [before, after]: readonly [string, string],
  options: ComparisonOptions,
): Promise<ExitCode> {
  const wish = { kit: options.kit, today: options.at ?? todayOf(world) };
  const old = await loadWave(world, { ...wish, paths: [before] });
  const earlier = old.ok ? [old.value.report] : [];
  const now = await loadWave(world, { ...wish, paths: [after], earlier });
  await tellProblems(world, [...old.problems, ...now.problems]);
  if (!old.ok || !now.ok) return exitCodes.input;
  const mismatches = mismatchesOf(old.value, now.value.report);
  await tellProblems(world, mismatches);
  if (hasErrors(mismatches)) return exitCodes.input;
  const comparison = compareReports(now.value.kit, old.value.report, now.value.report);
  return writeComparison(world, comparison, options);
}
