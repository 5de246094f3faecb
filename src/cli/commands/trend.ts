import { trendOf } from '../../compare/trend-of.ts';
import { todayOf } from '../../io/today-of.ts';
import type { World } from '../../io/world.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import type { TrendOptions } from '../handlers.ts';
import { hasErrors } from '../has-errors.ts';
import { loadWaves } from '../load-waves.ts';
import { mismatchesOf } from '../mismatches-of.ts';
import { tellProblems } from '../tell-problems.ts';
import { toolVersion } from '../tool-version.ts';
import { writeTrend } from '../write-trend.ts';

/** All waves of one company side by side. */
export async function trend(
  world: World,
  paths: readonly string[],
  options: TrendOptions,
): Promise<ExitCode> {
  const wish = { paths, kit: options.kit, today: options.at ?? todayOf(world) };
  const loaded = await loadWaves(world, wish);
  await tellProblems(world, loaded.problems);
  if (!loaded.ok) return exitCodes.input;
  const { waves } = loaded.value;
  const last = waves.at(-1);
  const mismatches = waves.slice(0, -1).flatMap((wave) => (last ? mismatchesOf(wave, last.report) : []));
  await tellProblems(world, mismatches);
  if (last === undefined || hasErrors(mismatches)) return exitCodes.input;
  const section = trendOf(waves.map(({ report }) => report));
  return writeTrend(world, { company: last.report.company, toolVersion, section }, options);
}
