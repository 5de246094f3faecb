import type { AnswerValue } from '../model/sheet.ts';
import type { Decoded, Written } from './asker.ts';
import { unclearNumber } from './unclear-number.ts';

const number = String.raw`-?\d+(?:\.\d+)?`;
/** What parts the two ends of a range; a hyphen before a number is its sign. */
const between = /(?<=\d)\s*(?:-|–|to|and)\s*/;
const oneNumber = new RegExp(`^(${number})$`);
const twoNumbers = new RegExp(`^(${number})\\s*(?:-|–|to|and)\\s*(${number})$`);

/** What somebody wrote, as a value: free words, a score 0–10, a figure, or a range such as `6 to 9`. */
export function decodeWritten(written: Written, line: string): Decoded {
  const text = line.trim();
  if (text === '') return { ok: false, refusal: { kind: 'empty' } };
  switch (written.kind) {
    case 'text':
      return { ok: true, value: { kind: 'text', text } };
    case 'recommend':
      return decodeRecommend(text);
    case 'figure':
      return decodeFigure(written, withoutUnit(text, written.unit));
  }
}

function decodeRecommend(text: string): Decoded {
  if (!/^\d+$/.test(text)) return { ok: false, refusal: { kind: 'not-a-number' } };
  const score = Number(text);
  return score <= 10 ? { ok: true, value: { kind: 'recommend', score } } : outside({ min: 0, max: 10 });
}

function decodeFigure(range: Range, text: string): Decoded {
  const [unclear] = text.split(between).flatMap((part) => unclearNumber(part) ?? []);
  return unclear === undefined
    ? decodeClear(range, text)
    : { ok: false, refusal: { kind: 'unclear', text: unclear } };
}

function decodeClear(range: Range, text: string): Decoded {
  const single = oneNumber.exec(text)?.[1];
  if (single !== undefined) return insideOf(range, { kind: 'figure', value: Number(single) });
  const [, first, second] = twoNumbers.exec(text) ?? [];
  if (first === undefined || second === undefined) return { ok: false, refusal: { kind: 'not-a-number' } };
  const [from, to] = [Math.min(Number(first), Number(second)), Math.max(Number(first), Number(second))];
  return insideOf(range, { kind: 'between', from, to });
}

type Figure = Extract<AnswerValue, { readonly kind: 'figure' | 'between' }>;

function insideOf(range: Range, value: Figure): Decoded {
  const [low, high] = value.kind === 'figure' ? [value.value, value.value] : [value.from, value.to];
  return low >= range.min && high <= range.max ? { ok: true, value } : outside(range);
}

type Range = { readonly min: number; readonly max: number };

function outside({ min, max }: Range): Decoded {
  return { ok: false, refusal: { kind: 'outside', min, max } };
}

function withoutUnit(text: string, unit: string): string {
  const bare = text.endsWith(unit) ? text.slice(0, -unit.length) : text;
  return (unit === 'percent' ? bare.replaceAll('%', '') : bare).trim();
}
