import type { Artifact } from '../model/artifact.ts';
import type { Trend } from './trend-renderer.ts';
import { writeJson } from './write-json.ts';

/** The waves for machines. */
export function renderTrendJson({ company, section }: Trend): Artifact {
  const body = writeJson({ schemaVersion: 1, company, ...section });
  return { body, mediaType: 'application/json', suffix: '.json' };
}
