import { askerFor } from '../../io/asker-for.ts';
import { todayOf } from '../../io/today-of.ts';
import type { World } from '../../io/world.ts';
import type { Asker } from '../../interview/asker.ts';
import type { Problem } from '../../model/problem.ts';
import { conductSitting } from '../conduct-sitting.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import type { AssessOptions } from '../handlers.ts';
import { openSheet } from '../open-sheet.ts';
import type { SittingWish } from '../sitting.ts';
import { tellProblems } from '../tell-problems.ts';

/** Asks one person, question by question; every answer is on disk before the next question appears. */
export async function assess(
  world: World,
  path: string | undefined,
  options: AssessOptions,
): Promise<ExitCode> {
  const opened = await askerFor(world, options);
  if (opened === undefined) return tellProblems(world, [needsTerminal]);
  const { role: roles = [], kit, domain: parts = [], quick = false, next = false } = options;
  const { secondLook = false } = options;
  try {
    return await sitDown(world, opened.asker, {
      ...{ path, roles, kit, parts, quick, next, secondLook },
      today: todayOf(world),
    });
  } finally {
    opened.close();
  }
}

async function sitDown(world: World, asker: Asker, wish: SittingWish): Promise<ExitCode> {
  const sitting = await openSheet(world, asker, wish);
  switch (sitting.kind) {
    case 'left':
      return exitCodes.interrupted;
    case 'refused':
      return tellProblems(world, sitting.problems);
    case 'ready':
      return conductSitting(world, asker, { ...sitting, wish });
  }
}

const needsTerminal: Problem = {
  code: 'needs-terminal',
  severity: 'error',
  place: { kind: 'flag', flag: 'assess' },
  args: {},
};
