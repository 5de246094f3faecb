import { inertJson } from './inert-json.ts';
import { roundedNumber } from './rounded-number.ts';

/** JSON with two spaces and a final line break; every number rounded to 1e-6, never "-0"; inert wherever it is shown. */
export function writeJson(value: unknown): string {
  const text = JSON.stringify(
    value,
    (_key, inner: unknown) => (typeof inner === 'number' ? roundedNumber(inner) : inner),
    2,
  );
  return `${inertJson(text)}\n`;
}
