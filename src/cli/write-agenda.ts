import { writeArtifact } from '../io/write-artifact.ts';
import type { World } from '../io/world.ts';
import { writeText } from '../io/write-text.ts';
import type { Report } from '../model/report.ts';
import { agendaRendererOf } from '../render/index.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import type { PageOptions } from './handlers.ts';
import { renderOptionsFor } from './render-options-for.ts';
import { tellProblems } from './tell-problems.ts';

/** Draws only the agenda, as text or JSON, on standard output or into the one or more files asked for. */
export async function writeAgenda(world: World, report: Report, options: PageOptions): Promise<ExitCode> {
  const targets = options.output ?? ['-'];
  const render = await agendaRendererOf(options.format?.includes('json') === true ? 'json' : 'terminal');
  const { body } = render(report, renderOptionsFor(world, options));
  for (const path of targets) {
    const problem = await writeArtifact(world, { path, force: options.force === true }, body);
    if (problem !== undefined) return tellProblems(world, [problem]);
    if (path !== '-') await writeText(world.errors, `Written: ${path}\n`);
  }
  return exitCodes.fine;
}
