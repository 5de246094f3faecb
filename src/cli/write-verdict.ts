import { appendText } from '../io/append-text.ts';
import type { World } from '../io/world.ts';
import type { Verdict } from '../model/verdict.ts';
import { verdictRendererOf, type VerdictFormat } from '../render/index.ts';
import type { ExitCode } from './exit-codes.ts';
import type { CheckOptions } from './handlers.ts';
import { renderOptionsFor } from './render-options-for.ts';
import { tellProblems } from './tell-problems.ts';
import { withoutWhatHolds } from './without-what-holds.ts';
import { writeDrawn } from './write-drawn.ts';

const bySuffix: Readonly<Record<string, VerdictFormat>> = {
  '.json': 'json',
  '.md': 'markdown',
  '.txt': 'terminal',
  '.xml': 'junit',
};

/**
 * Draws the verdict wherever it was asked for. `--quiet` leaves out of the terminal page what holds. With the format
 * `github`, the summary of the job gets a page too, where the runner names a file for it.
 */
export async function writeVerdict(world: World, verdict: Verdict, options: CheckOptions): Promise<ExitCode> {
  const { quiet = false, format: formats = [] } = options;
  const summary = formats.includes('github') ? world.env['GITHUB_STEP_SUMMARY'] : undefined;
  if (summary !== undefined && summary !== '') {
    const { body } = (await verdictRendererOf('markdown'))(verdict, renderOptionsFor(world, options));
    const problem = await appendText(world, summary, body);
    if (problem !== undefined) return tellProblems(world, [problem]);
  }
  return writeDrawn<VerdictFormat>(world, options, {
    otherwise: 'terminal',
    bySuffix,
    draw: async ({ format, path }, look) => {
      const isQuiet = quiet && path === '-' && format === 'terminal';
      const shown = isQuiet ? withoutWhatHolds(verdict) : verdict;
      return shown === undefined ? undefined : (await verdictRendererOf(format))(shown, look);
    },
  });
}
