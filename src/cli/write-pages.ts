import { writeArtifact } from '../io/write-artifact.ts';
import type { World } from '../io/world.ts';
import { writeText } from '../io/write-text.ts';
import type { Problem } from '../model/problem.ts';
import type { RenderOptions } from '../render/renderer.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { isUntouchedFile } from './is-untouched-file.ts';
import { cleanText } from '../text/clean-text.ts';
import type { Page } from './pages-of.ts';
import { renderOptionsFor, type LookFlags } from './render-options-for.ts';
import { tellProblems } from './tell-problems.ts';

export type Drawing<Format> = LookFlags & {
  readonly force?: boolean;
  readonly draw: (page: Page<Format>, look: RenderOptions) => Promise<string>;
};

/**
 * Writes pages one after the other; each file says on standard error that it was written. A file that is there stays,
 * unless forced or unless it is a page of ours that nobody has changed.
 */
export async function writePages<Format>(
  world: World,
  pages: readonly Page<Format>[],
  drawing: Drawing<Format>,
): Promise<ExitCode> {
  const { color, draw } = drawing;
  const look = renderOptionsFor(world, drawing);
  const problems: Problem[] = [];
  for (const page of pages) {
    const isOutput = page.path === '-';
    const body = await draw(page, isOutput ? look : { ...look, colour: color === true, unicode: true });
    const force = drawing.force === true || (await isUntouchedFile(world, page.path));
    const problem = await writeArtifact(world, { path: page.path, force }, body);
    if (problem !== undefined) problems.push(problem);
    else if (!isOutput) await writeText(world.errors, `Written: ${cleanText(page.path)}\n`);
  }
  return problems.length === 0 ? exitCodes.fine : tellProblems(world, problems);
}
