import { roundedNumber } from './rounded-number.ts';

/**
 * JSON with two spaces and a final line break; every number rounded to 1e-6, never "-0". What a terminal or the log of a
 * CI job would obey (controls, marks that turn the reading order, `##` commands) is written as an escape, so that the
 * text reads back as it was.
 */
export function writeJson(value: unknown): string {
  const text = JSON.stringify(
    value,
    (_key, inner: unknown) => (typeof inner === 'number' ? roundedNumber(inner) : inner),
    2,
  );
  return `${text.replace(acting, escapeOf)}\n`;
}

// Line breaks stand between values only: inside a string JSON has already escaped them.
const acting =
  /##(?=\w*\[)|[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

function escapeOf(text: string): string {
  return Array.from({ length: text.length }, (_, index) => codeOf(text.charCodeAt(index))).join('');
}

function codeOf(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}
