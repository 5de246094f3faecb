import type { World } from '../io/world.ts';
import { writeArtifact } from '../io/write-artifact.ts';
import type { Artifact } from '../model/artifact.ts';
import type { Problem } from '../model/problem.ts';
import { mayReplace } from '../render/may-replace.ts';
import type { RenderOptions } from '../render/renderer.ts';
import { withMark } from '../render/with-mark.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import type { Page } from './pages-of.ts';
import { pagesTwice } from './pages-twice.ts';
import { renderOptionsFor, type LookFlags } from './render-options-for.ts';
import { tellLines } from './tell-lines.ts';
import { tellProblems } from './tell-problems.ts';

export type Drawing<Format> = LookFlags & {
  readonly force?: boolean;
  readonly draw: (page: Page<Format>, look: RenderOptions) => Promise<Artifact | undefined>;
};

/**
 * Writes pages one after the other, those in files with our mark; each file says on standard error that it was written.
 * An older page that nobody has changed gives way to a new one. Nothing is written where two would have one place.
 */
export async function writePages<Format extends string>(
  world: World,
  pages: readonly Page<Format>[],
  drawing: Drawing<Format>,
): Promise<ExitCode> {
  const { color, draw, force = false } = drawing;
  const look = renderOptionsFor(world, drawing);
  const twice = pagesTwice(world, pages);
  if (twice.length > 0) return tellProblems(world, twice);
  const problems: Problem[] = [];
  for (const page of pages) {
    const isOutput = page.path === '-';
    const drawn = await draw(page, isOutput ? look : { ...look, colour: color === true, unicode: true });
    const text = textOf(drawn, isOutput);
    const target = { path: page.path, force, mayReplace: (held: string) => mayReplace(held, text) };
    const problem = await writeArtifact(world, target, text);
    if (problem !== undefined) problems.push(problem);
    else if (!isOutput) await tellLines(world.errors, [`Written: ${page.path}`]);
  }
  return problems.length === 0 ? exitCodes.fine : tellProblems(world, problems);
}

function textOf(page: Artifact | undefined, isOutput: boolean): string {
  if (page === undefined) return '';
  return isOutput ? page.body : withMark(page);
}
