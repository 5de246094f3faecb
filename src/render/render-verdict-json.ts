import type { Artifact } from '../model/artifact.ts';
import type { Verdict } from '../model/verdict.ts';
import { writeJson } from './write-json.ts';

/** The verdict itself for machines. */
export function renderVerdictJson(verdict: Verdict): Artifact {
  return { body: writeJson(verdict), mediaType: 'application/json', suffix: '.json' };
}
