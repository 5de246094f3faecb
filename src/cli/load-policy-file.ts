import { findPolicy } from '../io/find-policy.ts';
import { readSource } from '../io/read-source.ts';
import type { World } from '../io/world.ts';
import { loadPolicy } from '../load/load-policy.ts';
import type { Kit } from '../model/kit.ts';
import type { Policy } from '../model/policy.ts';
import type { Result } from '../model/problem.ts';

export type PolicyWish = {
  /** From `--policy`. */
  readonly asked: string | undefined;
  /** Where the sheets are. */
  readonly paths: readonly string[];
};

/** The policy that was asked for, or the one beside the sheets. Problems: policy-missing, those of reading and of `loadPolicy`. */
export async function loadPolicyFile(world: World, kit: Kit, wish: PolicyWish): Promise<Result<Policy>> {
  const path = wish.asked ?? (await findPolicy(world, wish.paths));
  if (path === undefined) {
    const place = { kind: 'flag', flag: '--policy' } as const;
    return { ok: false, problems: [{ code: 'policy-missing', severity: 'error', place, args: {} }] };
  }
  const source = await readSource(world, path);
  return source.ok ? loadPolicy(kit, source.value) : source;
}
