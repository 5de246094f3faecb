import type { Asker } from '../interview/asker.ts';
import { readSource } from '../io/read-source.ts';
import type { World } from '../io/world.ts';
import { loadSheet } from '../load/load-sheet.ts';
import type { Sheet } from '../model/sheet.ts';
import type { SourceText } from '../model/source.ts';
import { beginInterview } from './begin-interview.ts';
import { findKit } from './find-kit.ts';
import { findPredecessor } from './find-predecessor.ts';
import { kitNamedIn } from './kit-named-in.ts';
import type { Sitting, SittingWish } from './sitting.ts';
import { tellProblems } from './tell-problems.ts';
import { wrongWishes } from './wrong-wishes.ts';

/** The sheet to go on with, or a new one after a few questions about the company. */
export async function openSheet(world: World, asker: Asker, wish: SittingWish): Promise<Sitting> {
  if (wish.next) return openNext(world, asker, wish);
  const { path } = wish;
  const read = path === undefined ? undefined : await readSource(world, path);
  if (read === undefined || read.problems.some(({ code }) => code === 'file-missing')) {
    return beginInterview(world, asker, { wish });
  }
  return read.ok
    ? resume(world, asker, { wish, source: read.value })
    : { kind: 'refused', problems: read.problems };
}

async function openNext(world: World, asker: Asker, wish: SittingWish): Promise<Sitting> {
  const found = await findPredecessor(world, wish.path);
  if (!found.ok) return { kind: 'refused', problems: found.problems };
  const { company, wave } = found.value.sheet;
  await asker.tell(`The next respondent of ${company.name}, ${wave}.`);
  return beginInterview(world, asker, { wish, before: found.value });
}

async function resume(
  world: World,
  asker: Asker,
  { wish, source }: { readonly wish: SittingWish; readonly source: SourceText },
): Promise<Sitting> {
  const named = kitNamedIn(source);
  const found = await findKit(world, { asked: wish.kit, named, near: source.path });
  if (!found.ok) return { kind: 'refused', problems: found.problems };
  const loaded = loadSheet(found.value, source, { today: wish.today });
  if (!loaded.ok) return { kind: 'refused', problems: loaded.problems };
  await tellProblems(world, loaded.problems);
  const wrong = wrongWishes(found.value, wish, loaded.value);
  if (wrong.length > 0) return { kind: 'refused', problems: wrong };
  await asker.tell(goingOn(loaded.value));
  return { kind: 'ready', kit: found.value, sheet: loaded.value, text: source.text };
}

function goingOn({ path, respondent, answers }: Sheet): string {
  const whose = `${respondent.id} (${respondent.roles.join(', ')})`;
  const count = answers.length === 1 ? '1 answer' : `${answers.length} answers`;
  return `Going on with ${path}, the sheet of ${whose}: ${count} so far.`;
}
