import type { Change } from '../interview/change.ts';
import { readSource } from '../io/read-source.ts';
import type { World } from '../io/world.ts';
import { writeArtifact } from '../io/write-artifact.ts';
import { writeDurably } from '../io/write-durably.ts';
import { loadSheet } from '../load/load-sheet.ts';
import { saveAnswer } from '../load/save-answer.ts';
import { saveDetail } from '../load/save-detail.ts';
import type { Kit } from '../model/kit.ts';
import type { Problem } from '../model/problem.ts';
import type { Sheet } from '../model/sheet.ts';

export type Kept = {
  readonly kit: Kit;
  readonly path: string;
  /** The sheet's text when it was opened. */
  readonly text: string;
  /** Another place to save the sheet after this problem; undefined when there is none. */
  readonly elsewhere: (problem: Problem) => Promise<string | undefined>;
};

export type Keeper = {
  /** Problems: file-changed-outside, file-not-written. */
  readonly keep: (change: Change) => Promise<Problem | undefined>;
  /** Where the sheet is now. */
  readonly path: () => string;
};

/**
 * Puts one change after another into a sheet, each into the file as it stands, so that what an editor changed
 * meanwhile stays, up to the moment in which the new file takes the place of the old. A file that can no longer be read
 * as a sheet, or that answers the same question in another way than the interview knows, is left alone: the answers go into one beside it. A disk
 * that takes nothing is told, and another place asked for.
 */
export function keepChange(world: World, { kit, path, text, elsewhere }: Kept): Keeper {
  let place = path;
  let last = text;
  // As the person knows the sheet: with the answers of this interview alone.
  let known = text;
  const keep = async (change: Change): Promise<Problem | undefined> => {
    const before = last;
    const now = await textAt(world, place);
    const goesIn = now !== undefined && goesTogether(kit, { known, now }, change);
    last = changed(goesIn ? now : last, kit, change);
    if (!goesIn) return keepBeside();
    const problem = await writeDurably(world, place, last, {
      objection: () => hasChanged(world, place, now),
    });
    if (problem?.code === 'file-changed-outside') {
      last = before;
      return keep(change);
    }
    known = now === known ? last : changed(known, kit, change);
    return problem === undefined ? undefined : keepElsewhere(problem);
  };
  const keepBeside = async (): Promise<Problem | undefined> => {
    const beside = await writeBeside(world, place, last);
    return typeof beside === 'string' ? changedOutside(place, beside) : keepElsewhere(beside);
  };
  const keepElsewhere = async (problem: Problem): Promise<Problem | undefined> => {
    const other = await elsewhere(problem);
    if (other === undefined) return problem;
    const again = await writeArtifact(world, { path: other, force: false }, last);
    if (again !== undefined) return keepElsewhere(again);
    place = other;
    return undefined;
  };
  return { keep, path: () => place };
}

async function textAt(world: World, path: string): Promise<string | undefined> {
  const read = await readSource(world, path);
  return read.ok ? read.value.text : undefined;
}

async function hasChanged(world: World, path: string, known: string): Promise<Problem | undefined> {
  return (await textAt(world, path)) === known ? undefined : changedOutside(path, path);
}

function changed(text: string, kit: Kit, change: Change): string {
  return change.kind === 'answer' ? saveAnswer(text, kit, change) : saveDetail(text, change);
}

type Texts = { readonly known: string; readonly now: string };

/** Whether the change can go into the file as it stands now. */
function goesTogether(kit: Kit, { known, now }: Texts, change: Change): boolean {
  if (now === known) return true;
  const sheet = sheetIn(kit, now);
  if (sheet === undefined || change.kind !== 'answer') return sheet !== undefined;
  const before = sheetIn(kit, known);
  return answerIn(sheet, change.question) === answerIn(before, change.question);
}

function sheetIn(kit: Kit, text: string): Sheet | undefined {
  const loaded = loadSheet(kit, { path: '-', text });
  return loaded.ok ? loaded.value : undefined;
}

function answerIn(sheet: Sheet | undefined, question: string): string | undefined {
  return JSON.stringify(sheet?.answers.find((one) => one.question === question)?.answer);
}

/** The name of the new file beside the sheet, or why there is none; one that is there from an earlier time stays. */
async function writeBeside(world: World, path: string, text: string, number = 1): Promise<string | Problem> {
  const beside = path.replace(/(\.ya?ml)?$/, number === 1 ? '.kept.yaml' : `.kept-${String(number)}.yaml`);
  const problem = await writeArtifact(world, { path: beside, force: false }, text);
  if (problem === undefined) return beside;
  return problem.code === 'file-exists' ? writeBeside(world, path, text, number + 1) : problem;
}

function changedOutside(path: string, kept: string): Problem {
  const place = { kind: 'path', path } as const;
  return { code: 'file-changed-outside', severity: 'error', place, args: { path: kept } };
}
