import { isInput } from '../io/is-input.ts';
import { pathProblem } from '../io/path-problem.ts';
import { readSource } from '../io/read-source.ts';
import type { World } from '../io/world.ts';
import { writeArtifact } from '../io/write-artifact.ts';
import type { Problem } from '../model/problem.ts';
import { mayReplace } from '../render/may-replace.ts';

export type PageTarget = {
  readonly path: string;
  readonly force: boolean;
  /** What the command reads, as it was named. */
  readonly inputs: readonly string[];
};

/**
 * Writes one page. A file that is there stays, unless forced or unless it is an older one of the same page that nobody
 * has changed; one that the command itself reads stays in any case. Problems: file-is-input, those of `writeArtifact`.
 */
export async function writePage(
  world: World,
  { path, force, inputs }: PageTarget,
  page: string,
): Promise<Problem | undefined> {
  if (path === '-') return writeArtifact(world, { path, force }, page);
  if (await isInput(world, path, inputs)) return pathProblem('file-is-input', path);
  const read = force ? undefined : await readSource(world, path);
  const mayGo = force || (read?.ok === true && mayReplace(read.value.text, page));
  return writeArtifact(world, { path, force: mayGo }, page);
}
