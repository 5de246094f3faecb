import { isKitFolder } from '../../io/is-kit-folder.ts';
import { nameOfFolder } from '../../io/name-of-folder.ts';
import { readKitFiles } from '../../io/read-kit-files.ts';
import { shippedKitFolder } from '../../io/shipped-kit-folder.ts';
import type { World } from '../../io/world.ts';
import { writeFolder } from '../../io/write-folder.ts';
import { writeKitCopy } from '../../load/write-kit-copy.ts';
import { kitFileNames } from '../../load/kit-file-names.ts';
import { loadPlacedKit } from '../../load/load-placed-kit.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { kitNotFound } from '../kit-not-found.ts';
import { tellLines } from '../tell-lines.ts';
import { tellProblems } from '../tell-problems.ts';

type CopyWish = {
  /** Id of a shipped kit, or a kit's folder. */
  readonly from: string;
  readonly folder: string;
};

/** Copies a kit into a new folder, so that its cuts and words can be fitted to one client. Nothing that is there already is touched. */
export async function kitCopy(world: World, { from, folder }: CopyWish): Promise<ExitCode> {
  const source = (await isKitFolder(world, from)) ? from : await shippedKitFolder(world, from);
  if (source === undefined) return tellProblems(world, [await kitNotFound(world, from, '--from')]);
  const files = await readKitFiles(world, source, kitFileNames);
  if (!files.ok) return tellProblems(world, files.problems);
  if (files.value.problems.length > 0) return tellProblems(world, files.value.problems);
  const loaded = loadPlacedKit(files.value);
  if (!loaded.ok) return tellProblems(world, loaded.problems);
  const copies = writeKitCopy(files.value);
  const problem = await writeFolder(world, folder, copies);
  if (problem !== undefined) return tellProblems(world, [problem]);
  await tellLines(world.errors, saidOf(loaded.value.kit.id, nameOfFolder(world, folder), folder));
  return exitCodes.fine;
}

function saidOf(id: string, name: string, path: string): readonly string[] {
  const used =
    name === id
      ? 'Sheets beside it, or below, use it from now on.'
      : `Use it with --kit ${path}, or call the folder ${id}: then sheets beside it use it.`;
  return [
    `Written: ${path}, a copy of ${id}. ${used}`,
    'Change the cuts in metrics.yaml, then:',
    `  topline kit lint ${path}`,
  ];
}
