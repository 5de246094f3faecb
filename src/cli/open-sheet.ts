import type { Asker } from '../interview/asker.ts';
import { readSource } from '../io/read-source.ts';
import type { World } from '../io/world.ts';
import { loadSheet } from '../load/load-sheet.ts';
import { beginInterview } from './begin-interview.ts';
import { findKit } from './find-kit.ts';
import { kitNamedIn } from './kit-named-in.ts';
import type { Sitting, SittingWish } from './sitting.ts';
import { tellProblems } from './tell-problems.ts';

/** The sheet to go on with, or a new one after a few questions about the company. */
export async function openSheet(world: World, asker: Asker, wish: SittingWish): Promise<Sitting> {
  const { path, kit, today } = wish;
  const read = path === undefined ? undefined : await readSource(world, path);
  if (read === undefined || read.problems.some(({ code }) => code === 'file-missing')) {
    return beginInterview(world, asker, wish);
  }
  if (!read.ok) return { kind: 'refused', problems: read.problems };
  const found = await findKit(world, { asked: kit, named: kitNamedIn(read.value), near: path });
  if (!found.ok) return { kind: 'refused', problems: found.problems };
  const loaded = loadSheet(found.value, read.value, { today });
  if (!loaded.ok) return { kind: 'refused', problems: loaded.problems };
  await tellProblems(world, loaded.problems);
  const answers = loaded.value.answers.length;
  await asker.tell(
    `Going on with ${loaded.value.path}: ${answers} ${answers === 1 ? 'answer' : 'answers'} so far.`,
  );
  return { kind: 'ready', kit: found.value, sheet: loaded.value, text: read.value.text };
}
