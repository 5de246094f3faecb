import type { World } from '../io/world.ts';
import type { Problem } from '../model/problem.ts';
import type { Report } from '../model/report.ts';
import { agendaRendererOf, type Format } from '../render/index.ts';
import type { ExitCode } from './exit-codes.ts';
import type { PageOptions } from './handlers.ts';
import { tellProblems } from './tell-problems.ts';
import { writeDrawn } from './write-drawn.ts';

type AgendaFormat = Parameters<typeof agendaRendererOf>[0];

/** Draws only the agenda, as text or JSON, wherever it was asked for. Problems: `flag-invalid` for any other format. */
export function writeAgenda(
  world: World,
  report: Report,
  { format: formats = [], ...options }: PageOptions,
): Promise<ExitCode> {
  const others = formats.filter((format) => !isAgendaFormat(format));
  if (others.length > 0) return tellProblems(world, others.map(refused));
  return writeDrawn<AgendaFormat>(
    world,
    { ...options, format: formats.filter(isAgendaFormat) },
    {
      otherwise: 'terminal',
      bySuffix: { '.json': 'json', '.txt': 'terminal' },
      draw: async ({ format }, look) => (await agendaRendererOf(format))(report, look),
    },
  );
}

function isAgendaFormat(format: Format): format is AgendaFormat {
  return format === 'terminal' || format === 'json';
}

function refused(value: Format): Problem {
  const args = { value, expected: 'terminal or json with --agenda' };
  return { code: 'flag-invalid', severity: 'error', place: { kind: 'flag', flag: '--format' }, args };
}
