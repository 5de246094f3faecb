import type { PredictionResult } from '../../model/track-record-section.ts';

/** What became of a prediction, in a word or two. */
export function sayResult(result: PredictionResult): string {
  return words[result];
}

const words = {
  'came-true': 'came true',
  partly: 'partly',
  not: 'not',
  'too-early': 'too early',
  'not-measured': 'not measured',
} as const satisfies Record<PredictionResult, string>;
