import type { Report } from '../model/report.ts';

/** ISO date of the latest sheet a report rests on; the date it was made for where nobody answered. */
export function latestAnswer({ respondents, at }: Pick<Report, 'respondents' | 'at'>): string {
  const dates = respondents.map(({ date }) => date);
  return dates.length === 0 ? at : dates.reduce((latest, date) => (date > latest ? date : latest));
}
