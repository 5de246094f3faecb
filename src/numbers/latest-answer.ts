import type { Report } from '../model/report.ts';
import { latestOf } from './latest-of.ts';

/** ISO date of the latest sheet a report rests on; the date it was made for where nobody answered. */
export function latestAnswer({ respondents, at }: Pick<Report, 'respondents' | 'at'>): string {
  return latestOf(
    respondents.map(({ date }) => date),
    at,
  );
}
