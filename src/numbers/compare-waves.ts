import type { Report } from '../model/report.ts';
import { compareKeys } from './compare-keys.ts';
import { latestAnswer } from './latest-answer.ts';

/** Order of reports on one company: by their latest answers, whenever a report was drawn; then wave, then its date. */
export function compareWaves(a: Report, b: Report): number {
  return compareKeys(keysOf(a), keysOf(b));
}

function keysOf(report: Report): readonly string[] {
  return [latestAnswer(report), report.wave, report.at];
}
