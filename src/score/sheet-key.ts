/** One sheet of one respondent, whatever was made of it. */
export function sheetKey(path: string, respondent: string): string {
  return JSON.stringify([path, respondent]);
}
