/** JSON with two spaces and a final line break; every number rounded to 1e-6, never "-0". */
export function writeJson(value: unknown): string {
  return `${JSON.stringify(value, (_key, inner: unknown) => (typeof inner === 'number' ? rounded(inner) : inner), 2)}\n`;
}

function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
