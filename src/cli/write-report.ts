import { writeArtifact } from '../io/write-artifact.ts';
import type { World } from '../io/world.ts';
import { writeText } from '../io/write-text.ts';
import type { Problem } from '../model/problem.ts';
import type { Report } from '../model/report.ts';
import { rendererOf, type Format } from '../render/index.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import type { PageOptions } from './handlers.ts';
import { renderOptionsFor } from './render-options-for.ts';
import { tellProblems } from './tell-problems.ts';

const formatOfSuffix: Readonly<Record<string, Format>> = {
  '.json': 'json',
  '.txt': 'terminal',
  '.html': 'html',
};

/** Draws the report on standard output or into the files asked for; each file says that it was written. */
export async function writeReport(world: World, report: Report, options: PageOptions): Promise<ExitCode> {
  const targets = options.output ?? ['-'];
  const problems: Problem[] = [];
  for (const path of targets) {
    const problem = await writePage(world, { report, path }, options);
    if (problem !== undefined) problems.push(problem);
    else if (path !== '-') await writeText(world.errors, `Written: ${path}\n`);
  }
  return problems.length === 0 ? exitCodes.fine : tellProblems(world, problems);
}

type Page = { readonly report: Report; readonly path: string };

async function writePage(
  world: World,
  { report, path }: Page,
  options: PageOptions,
): Promise<Problem | undefined> {
  const render = await rendererOf(formatFor(path, options.format));
  const look = renderOptionsFor(world, options);
  const plain = path === '-' ? look : { ...look, colour: options.color === true, unicode: true };
  const { body } = render(report, plain);
  return writeArtifact(world, { path, force: options.force === true }, body);
}

function formatFor(path: string, asked: Format | undefined): Format {
  const suffix = /\.[a-z]+$/.exec(path)?.[0] ?? '';
  return asked ?? formatOfSuffix[suffix] ?? 'terminal';
}
