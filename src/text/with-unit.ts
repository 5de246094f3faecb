/** A number, written already, with its unit; a ratio counts nothing, and so the number stands alone. */
export function withUnit(figure: string, unit: string): string {
  return isBare(unit) ? figure : `${figure} ${unit}`;
}

/** Whether a reader is told no unit. */
export function isBare(unit: string): boolean {
  return unit === '' || unit === 'ratio';
}
