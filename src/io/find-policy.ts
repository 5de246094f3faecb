import { dirname, join, resolve } from 'node:path';
import type { World } from './world.ts';

/** Name of a policy that nobody names. */
const policyName = 'topline.policy.yaml';

/** The policy in a folder that was given or beside a sheet, the first there is; else the one in the working folder. */
export async function findPolicy(world: World, paths: readonly string[]): Promise<string | undefined> {
  const beside = paths.flatMap((path) => [join(path, policyName), join(dirname(path), policyName)]);
  for (const path of [...beside, policyName]) {
    const about = await world.files.stat(resolve(world.directory, path)).catch(() => undefined);
    if (about?.isFile() === true) return path;
  }
  return undefined;
}
