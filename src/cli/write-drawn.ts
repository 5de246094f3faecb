import type { World } from '../io/world.ts';
import type { ExitCode } from './exit-codes.ts';
import type { LookFlags } from './render-options-for.ts';
import { pagesOf } from './pages-of.ts';
import { tellProblems } from './tell-problems.ts';
import { unclearSuffixes } from './unclear-suffixes.ts';
import { writePages, type Drawing } from './write-pages.ts';

export type DrawOptions<Format> = LookFlags & {
  readonly format?: readonly Format[];
  readonly output?: readonly string[];
  readonly force?: boolean;
};

export type Drawn<Format> = {
  readonly otherwise: Format;
  readonly bySuffix: Readonly<Record<string, Format>>;
  readonly draw: Drawing<Format>['draw'];
};

/** Draws one thing into every format and file that was asked for; nothing where the name of a file says no format. */
export function writeDrawn<Format extends string>(
  world: World,
  options: DrawOptions<Format>,
  { otherwise, bySuffix, draw }: Drawn<Format>,
): Promise<ExitCode> {
  const { format: formats = [], output: outputs = [] } = options;
  const problems = unclearSuffixes({ formats, outputs, bySuffix });
  if (problems.length > 0) return tellProblems(world, problems);
  const pages = pagesOf<Format>({ formats, outputs, bySuffix, otherwise });
  return writePages<Format>(world, pages, { ...options, draw });
}
