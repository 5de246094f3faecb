/** The latest of some ISO dates; `none` where there are none. */
export function latestOf(dates: readonly string[], none = ''): string {
  return dates.length === 0 ? none : dates.reduce((latest, date) => (date > latest ? date : latest));
}
