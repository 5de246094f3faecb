import { examine } from '../examine.ts';
import type { InterviewEnd } from '../interview/conduct-interview.ts';
import type { World } from '../io/world.ts';
import { writeText } from '../io/write-text.ts';
import type { Kit } from '../model/kit.ts';
import type { Sheet } from '../model/sheet.ts';
import { cleanText } from '../text/clean-text.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { tellProblems } from './tell-problems.ts';
import { toolVersion } from './tool-version.ts';
import { writeReport } from './write-report.ts';

export type Ending = { readonly kit: Kit; readonly end: InterviewEnd; readonly today: string };

/** Says where the sheet is and how to go on, and after the last question shows the report. */
export async function endInterview(world: World, { kit, end, today }: Ending): Promise<ExitCode> {
  const path = cleanText(end.sheet.path);
  const goOn = `Saved in ${path}\nGo on with: topline assess ${path}\n`;
  switch (end.kind) {
    case 'finished':
      await writeText(world.errors, `That was the last question. Saved in ${path}\n`);
      return reportOn(world, { kit, sheet: end.sheet, today });
    case 'left':
      await writeText(world.errors, goOn);
      return exitCodes.fine;
    case 'interrupted':
      await writeText(world.errors, `\n${goOn}`);
      return exitCodes.interrupted;
    case 'not-kept':
      return tellProblems(world, [end.problem]);
  }
}

type Answered = { readonly kit: Kit; readonly sheet: Sheet; readonly today: string };

async function reportOn(world: World, { kit, sheet, today }: Answered): Promise<ExitCode> {
  const { company, wave } = sheet;
  const assessment = { company: company.name, wave, facts: company.facts, sheets: [sheet] };
  const report = examine(kit, assessment, { at: today, toolVersion });
  return writeReport(world, report, { robustness: true });
}
