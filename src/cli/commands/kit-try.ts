import { askCompany } from '../../interview/ask-company.ts';
import type { Asker } from '../../interview/asker.ts';
import { beginSheet } from '../../interview/begin-sheet.ts';
import { conductInterview } from '../../interview/conduct-interview.ts';
import { askerFor } from '../../io/asker-for.ts';
import { todayOf } from '../../io/today-of.ts';
import type { World } from '../../io/world.ts';
import type { Kit } from '../../model/kit.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { findKit } from '../find-kit.ts';
import type { KitTryOptions } from '../handlers.ts';
import { loadKitFolder } from '../load-kit-folder.ts';
import { tellLines } from '../tell-lines.ts';
import { tellProblems } from '../tell-problems.ts';
import { unknownRole } from '../unknown-role.ts';
import { writeScript } from '../write-script.ts';

/** The interview as one role sees it, without saving anything; without a terminal, its questions as text. */
export async function kitTry(
  world: World,
  folder: string | undefined,
  options: KitTryOptions,
): Promise<ExitCode> {
  const found = await (folder === undefined ? loadKitFolder(world, '.') : findKit(world, { asked: folder }));
  if (!found.ok) return tellProblems(world, found.problems);
  const kit = found.value;
  const unknown = unknownRole(kit, options.role);
  if (unknown !== undefined) return tellProblems(world, [unknown]);
  const opened = await askerFor(world, options);
  if (opened === undefined) {
    await tellLines(world.output, writeScript(kit, options.role));
    return exitCodes.fine;
  }
  try {
    const date = todayOf(world);
    return await walkThrough(opened.asker, kit, { role: options.role, date, now: world.now });
  } finally {
    opened.close();
  }
}

type Walk = { readonly role: string; readonly date: string; readonly now: () => number };

async function walkThrough(asker: Asker, kit: Kit, { role, date, now }: Walk): Promise<ExitCode> {
  await asker.tell('Nothing of this is saved.');
  const company = await askCompany(kit, asker);
  if (company === undefined) return exitCodes.interrupted;
  const sheet = beginSheet(kit, { path: '-', company, role, respondent: `${role}-1`, date });
  const end = await conductInterview(kit, sheet, {
    asker,
    now,
    keep: () => Promise.resolve(undefined),
  });
  if (end.kind === 'finished') await asker.tell('That was the last question. Nothing was saved.');
  return end.kind === 'interrupted' ? exitCodes.interrupted : exitCodes.fine;
}
