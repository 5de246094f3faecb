import type { World } from '../io/world.ts';
import type { Report } from '../model/report.ts';
import type { ExitCode } from './exit-codes.ts';
import type { ReportOptions } from './handlers.ts';
import { writeAgenda } from './write-agenda.ts';
import { writeReport } from './write-report.ts';

/** Writes the whole report, or only its agenda where that is wanted. */
export function writeWanted(world: World, report: Report, options: ReportOptions): Promise<ExitCode> {
  return options.agenda === true ? writeAgenda(world, report, options) : writeReport(world, report, options);
}
