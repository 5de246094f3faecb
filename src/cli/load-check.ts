import type { World } from '../io/world.ts';
import type { Policy } from '../model/policy.ts';
import type { Result } from '../model/problem.ts';
import { loadAssessment, type LoadedAssessment } from './load-assessment.ts';
import { loadPolicyFile } from './load-policy-file.ts';
import type { SheetWish } from './load-sheets.ts';

export type CheckWish = SheetWish & {
  /** From `--policy`. */
  readonly policy: string | undefined;
};

export type LoadedCheck = LoadedAssessment & { readonly policy: Policy };

/** Sheets and the policy they are held against. Problems: those of `loadAssessment` and of `loadPolicyFile`. */
export async function loadCheck(world: World, wish: CheckWish): Promise<Result<LoadedCheck>> {
  const loaded = await loadAssessment(world, wish);
  if (!loaded.ok) return loaded;
  const { kit } = loaded.value;
  const policy = await loadPolicyFile(world, kit, { asked: wish.policy, paths: wish.paths });
  const problems = [...loaded.problems, ...policy.problems];
  if (!policy.ok) return { ok: false, problems };
  return { ok: true, value: { ...loaded.value, policy: policy.value }, problems };
}
