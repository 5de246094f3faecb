import type { World } from '../io/world.ts';
import type { Verdict } from '../model/verdict.ts';
import { verdictRendererOf, type VerdictFormat } from '../render/index.ts';
import type { ExitCode } from './exit-codes.ts';
import type { CheckOptions } from './handlers.ts';
import { pagesOf } from './pages-of.ts';
import { withoutWhatHolds } from './without-what-holds.ts';
import { writePages } from './write-pages.ts';

const bySuffix: Readonly<Record<string, VerdictFormat>> = { '.json': 'json', '.txt': 'terminal' };

/** Draws the verdict wherever it was asked for. `--quiet` leaves out of the terminal page what holds. */
export function writeVerdict(world: World, verdict: Verdict, options: CheckOptions): Promise<ExitCode> {
  const { format: formats = [], output: outputs = [], quiet = false } = options;
  const pages = pagesOf<VerdictFormat>({ formats, outputs, bySuffix, otherwise: 'terminal' });
  return writePages<VerdictFormat>(world, pages, {
    ...options,
    draw: async ({ format, path }, look) => {
      const isQuiet = quiet && path === '-' && format === 'terminal';
      const shown = isQuiet ? withoutWhatHolds(verdict) : verdict;
      return shown === undefined ? '' : (await verdictRendererOf(format))(shown, look).body;
    },
  });
}
