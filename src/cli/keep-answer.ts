import { readSource } from '../io/read-source.ts';
import type { World } from '../io/world.ts';
import { writeDurably } from '../io/write-durably.ts';
import type { Given } from '../interview/accept-answer.ts';
import { loadSheet } from '../load/load-sheet.ts';
import { saveAnswer } from '../load/save-answer.ts';
import type { Kit } from '../model/kit.ts';
import type { Problem } from '../model/problem.ts';

export type Kept = {
  readonly kit: Kit;
  readonly path: string;
  /** The sheet's text when it was opened. */ readonly text: string;
};

/**
 * Puts one answer after another into a sheet, each into the file as it stands, so that what an editor changed
 * meanwhile stays. A file that can no longer be read as a sheet is left alone: the answers go into one beside it.
 * Problems: file-changed-outside, file-not-written.
 */
export function keepAnswer(
  world: World,
  { kit, path, text }: Kept,
): (given: Given) => Promise<Problem | undefined> {
  let last = text;
  return async (given) => {
    const read = await readSource(world, path);
    const isSound = read.ok && (read.value.text === last || loadSheet(kit, read.value).ok);
    last = saveAnswer(isSound ? read.value.text : last, kit, given);
    return isSound ? writeDurably(world, path, last) : keepBeside(world, path, last);
  };
}

async function keepBeside(world: World, path: string, text: string): Promise<Problem> {
  const beside = path.replace(/(\.ya?ml)?$/, '.kept.yaml');
  const problem = await writeDurably(world, beside, text);
  const place = { kind: 'path', path } as const;
  return problem ?? { code: 'file-changed-outside', severity: 'error', place, args: { path: beside } };
}
