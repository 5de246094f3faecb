import type { Artifact } from '../model/artifact.ts';
import type { Comparison } from '../model/comparison.ts';
import { writeJson } from './write-json.ts';

/** The comparison itself for machines. */
export function renderComparisonJson(comparison: Comparison): Artifact {
  return { body: writeJson(comparison), mediaType: 'application/json', suffix: '.json' };
}
