import { assessmentOf } from '../assessment-of.ts';
import { examine } from '../examine.ts';
import type { InterviewEnd } from '../interview/interview-end.ts';
import { lookUps } from '../interview/look-ups.ts';
import { openQuestions } from '../interview/open-questions.ts';
import type { World } from '../io/world.ts';
import type { Kit } from '../model/kit.ts';
import type { Sheet } from '../model/sheet.ts';
import type { QuickCheck } from '../quick-check.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { quickEnding } from './quick-ending.ts';
import { tellLines } from './tell-lines.ts';
import { tellProblems } from './tell-problems.ts';
import { toolVersion } from './tool-version.ts';
import { writeReport } from './write-report.ts';

export type Ending = {
  readonly kit: Kit;
  readonly end: InterviewEnd;
  readonly today: string;
  /** Where the sheet is. */
  readonly path: string;
  /** The quick check, if it was one. */
  readonly check: QuickCheck | undefined;
  /** Whether it was a second look. */
  readonly looks: boolean;
};

/** Says where the sheet is and how to go on, and after the last question shows the report. */
export async function endInterview(world: World, ending: Ending): Promise<ExitCode> {
  const { end } = ending;
  const { path } = ending;
  const goOn = [`Saved in ${path}`, `Go on with: topline assess ${flagOf(ending)}${path}`];
  switch (end.kind) {
    case 'finished':
      await tellLines(world.errors, [`That was the last question. Saved in ${path}`]);
      return lastWords(world, ending, end.sheet);
    case 'left':
      await tellLines(world.errors, goOn);
      return exitCodes.fine;
    case 'interrupted':
      await tellLines(world.errors, ['', ...goOn]);
      return exitCodes.interrupted;
    case 'not-kept':
      return tellProblems(world, [end.problem]);
  }
}

function flagOf({ check, looks }: Ending): string {
  if (looks) return '--second-look ';
  return check === undefined ? '' : '--quick ';
}

/** Whoever leads the company may be judging it alone, with one answer on most points. */
function mayLookAgain({ kit, end, check, looks }: Ending): boolean {
  if (looks || check !== undefined) return false;
  const leaders = new Set(kit.roles.flatMap(({ id, executive }) => (executive ? [id] : [])));
  return end.sheet.respondent.roles.some((role) => leaders.has(role)) && lookUps(kit, end.sheet).length > 0;
}

function lookAgain(path: string): string {
  return `Before you act on this alone, look up what others would be asked: topline assess --second-look ${path}`;
}

/** What a quick check says of itself or a second look could bring, then the report, and under it what to do next. */
async function lastWords(world: World, ending: Ending, sheet: Sheet): Promise<ExitCode> {
  const { kit, path, today, check } = ending;
  const report = examine(kit, assessmentOf(sheet), { at: today, toolVersion });
  if (check !== undefined) await tellLines(world.errors, quickEnding(kit, sheet, { check, path, report }));
  if (mayLookAgain(ending)) await tellLines(world.errors, [lookAgain(path)]);
  const written = await writeReport(world, report, {});
  // What was said above the report has left the screen by now.
  await tellLines(world.errors, underReport(ending, sheet));
  return written;
}

function underReport(ending: Ending, sheet: Sheet): readonly string[] {
  const { path } = ending;
  const open = openQuestions(ending.kit, sheet).length;
  const goOn = open === 0 ? [] : [`Go on with what is still open (${open}): topline assess ${path}`];
  const again = mayLookAgain(ending) ? [lookAgain(path)] : [];
  return ['', `Saved in ${path}`, `See this report again: topline report ${path}`, ...goOn, ...again];
}
