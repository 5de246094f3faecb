import type { Artifact } from '../model/artifact.ts';
import type { Report } from '../model/report.ts';
import { writeJson } from './write-json.ts';

/** The agenda for machines: the part `disagreements.agenda` of the report. */
export function renderAgendaJson({ disagreements }: Report): Artifact {
  return { body: writeJson(disagreements.agenda), mediaType: 'application/json', suffix: '.json' };
}
