import type { Artifact } from '../model/artifact.ts';
import type { Report } from '../model/report.ts';
import { writeJson } from './write-json.ts';

/** The report itself for machines; numbers to 1e-6, keys in the order of the documentation. Loads back equal. */
export function renderJson(report: Report): Artifact {
  return { body: writeJson(report), mediaType: 'application/json', suffix: '.json' };
}
