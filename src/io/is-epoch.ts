/** Whether this is a moment in whole seconds since the first of January 1970, as in SOURCE_DATE_EPOCH. */
export function isEpoch(text: string): boolean {
  return /^\d{1,11}$/.test(text);
}
