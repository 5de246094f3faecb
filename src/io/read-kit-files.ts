import { join } from 'node:path';
import type { Problem, Result } from '../model/problem.ts';
import type { SourceText } from '../model/source.ts';
import { readSource } from './read-source.ts';
import type { World } from './world.ts';

export type KitTexts = {
  readonly root: SourceText;
  /** What could be read of the files that the root names. */
  readonly others: ReadonlyMap<string, SourceText>;
  /** What could not, but for files that are not there: the kit's loader names those where they are asked for. */
  readonly problems: readonly Problem[];
};

/** The `kit.yaml` of a folder and the files it names. Problems: those of `readSource`. */
export async function readKitFiles(
  world: World,
  folder: string,
  namesIn: (root: SourceText) => readonly string[],
): Promise<Result<KitTexts>> {
  const root = await readSource(world, join(folder, 'kit.yaml'));
  if (!root.ok) return { ...root, problems: root.problems.map(asKit) };
  const others = new Map<string, SourceText>();
  const problems: Problem[] = [];
  for (const name of namesIn(root.value)) {
    const read = await readSource(world, join(folder, name));
    if (read.ok) others.set(name, read.value);
    else problems.push(...read.problems.filter(({ code }) => code !== 'file-missing'));
  }
  return { ok: true, value: { root: root.value, others, problems }, problems: [] };
}

/** A missing `kit.yaml` most often means that another folder, or a file, was named. */
function asKit(problem: Problem): Problem {
  return problem.code === 'file-missing' ? { ...problem, args: { ...problem.args, wanted: 'kit' } } : problem;
}
