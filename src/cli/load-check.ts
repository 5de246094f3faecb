import type { World } from '../io/world.ts';
import type { Policy } from '../model/policy.ts';
import type { Result } from '../model/problem.ts';
import { loadAssessment, type LoadedAssessment } from './load-assessment.ts';
import { loadEarlier } from './load-earlier.ts';
import { loadPolicyFile } from './load-policy-file.ts';
import type { SheetWish } from './load-sheets.ts';
import type { EarlierReport } from './mismatches-of.ts';

export type CheckWish = SheetWish & {
  /** From `--policy`. */
  readonly policy: string | undefined;
  /** From `--baseline`. */
  readonly baseline: string | undefined;
};

export type LoadedCheck = LoadedAssessment & {
  readonly policy: Policy;
  /** The baseline, if one was named. */
  readonly earlier: readonly EarlierReport[];
};

/** Sheets, policy and baseline, with the problems of all three at once. */
export async function loadCheck(world: World, wish: CheckWish): Promise<Result<LoadedCheck>> {
  const { policy: asked, baseline, paths } = wish;
  const earlier = await loadEarlier(world, baseline === undefined ? [] : [baseline]);
  const apart = [asked, baseline].filter((path) => path !== undefined);
  const loaded = await loadAssessment(world, { ...wish, apart });
  if (!loaded.ok) return { ok: false, problems: [...loaded.problems, ...earlier.problems] };
  const policy = await loadPolicyFile(world, loaded.value.kit, { asked, paths });
  const problems = [...loaded.problems, ...policy.problems, ...earlier.problems];
  if (!policy.ok || !earlier.ok) return { ok: false, problems };
  return { ok: true, value: { ...loaded.value, policy: policy.value, earlier: earlier.value }, problems };
}
