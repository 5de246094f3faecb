import type { World } from '../io/world.ts';
import type { Report } from '../model/report.ts';
import { agendaRendererOf } from '../render/index.ts';
import type { ExitCode } from './exit-codes.ts';
import type { PageOptions } from './handlers.ts';
import { writePages, type Inputs } from './write-pages.ts';

/** Draws only the agenda, as text or JSON, on standard output or into the one or more files asked for. */
export function writeAgenda(world: World, report: Report, options: PageOptions & Inputs): Promise<ExitCode> {
  const { output = ['-'], format: formats = [] } = options;
  const format = formats.includes('json') ? 'json' : 'terminal';
  return writePages(
    world,
    output.map((path) => ({ path, format }) as const),
    { ...options, draw: async (page, look) => (await agendaRendererOf(page.format))(report, look) },
  );
}
