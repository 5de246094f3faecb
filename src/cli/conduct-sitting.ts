import type { Asker } from '../interview/asker.ts';
import { type Conduct, conductInterview } from '../interview/conduct-interview.ts';
import { lookUps } from '../interview/look-ups.ts';
import { openQuestions } from '../interview/open-questions.ts';
import { lockSheet } from '../io/lock-sheet.ts';
import type { World } from '../io/world.ts';
import { writeDurably } from '../io/write-durably.ts';
import type { Kit } from '../model/kit.ts';
import type { Problem } from '../model/problem.ts';
import type { Sheet } from '../model/sheet.ts';
import { writeArtifact } from '../io/write-artifact.ts';
import { quickCheck, quickLimit } from '../quick-check.ts';
import { secondLook, secondLookLimit } from '../second-look.ts';
import { askElsewhere } from './ask-elsewhere.ts';
import { endInterview } from './end-interview.ts';
import type { ExitCode } from './exit-codes.ts';
import { keepChange } from './keep-change.ts';
import type { SittingWish } from './sitting.ts';
import { tellProblems } from './tell-problems.ts';

export type Ready = {
  readonly kit: Kit;
  readonly sheet: Sheet;
  readonly text: string;
  readonly wish: SittingWish;
};

/** The interview on a sheet that is ready, from the lock to the report. Nobody else may ask about it meanwhile. */
export async function conductSitting(world: World, asker: Asker, ready: Ready): Promise<ExitCode> {
  const lock = await lockSheet(world, ready.sheet.path);
  if (!lock.ok) return tellProblems(world, [lock.problem]);
  try {
    const elsewhere = askElsewhere(world, asker);
    const path = await provePlace(world, ready, elsewhere);
    if (typeof path !== 'string') return await tellProblems(world, [path]);
    return await converse(world, asker, { ...ready, sheet: { ...ready.sheet, path } });
  } finally {
    await lock.release();
  }
}

/** Writes the sheet as it is, so that a disk that takes nothing shows before the first question, not after it. */
async function provePlace(
  world: World,
  { sheet, text }: Ready,
  elsewhere: (problem: Problem) => Promise<string | undefined>,
): Promise<string | Problem> {
  let problem = await writeDurably(world, sheet.path, text);
  let { path } = sheet;
  while (problem !== undefined) {
    const other = await elsewhere(problem);
    if (other === undefined) return problem;
    path = other;
    problem = await writeArtifact(world, { path, force: false }, text);
  }
  return path;
}

async function converse(world: World, asker: Asker, { kit, sheet, text, wish }: Ready): Promise<ExitCode> {
  const { quick, secondLook: looks, parts, today } = wish;
  const keeper = keepChange(world, { kit, path: sheet.path, text, elsewhere: askElsewhere(world, asker) });
  const check = quick ? quickCheck(kit) : undefined;
  if (looks) await asker.tell(lookingUp(openQuestions(kit, sheet).length));
  const end = await conductInterview(kit, sheet, {
    asker,
    keep: keeper.keep,
    now: world.now,
    parts,
    ...(check === undefined ? {} : { choose: check.choose, limit: quickLimit, asksFacts: true }),
    ...(looks ? lookingConduct(kit) : {}),
  });
  return endInterview(world, { kit, end, today, path: keeper.path(), check, looks });
}

function lookingConduct(kit: Kit): Pick<Conduct, 'choose' | 'limit' | 'questions' | 'asksGrounds'> {
  const { choose } = secondLook(kit);
  return { choose, limit: secondLookLimit, questions: (sheet) => lookUps(kit, sheet), asksGrounds: true };
}

/** Short lines, as nothing folds them. `open` counts the respondent's own questions. */
function lookingUp(open: number): string {
  return [
    'A second look at the ten leading suspects:',
    'at most 25 questions that others would answer.',
    'Look each one up in a document or a system first;',
    'leave with q as often as you like.',
    ...(open === 0 ? [] : [`Better after your own questions: ${open} of them are open.`]),
  ].join('\n');
}
