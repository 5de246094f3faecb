import type { WrittenAnswer } from '../written/sheet.ts';
import { isMap } from '../yaml-tree.ts';
import { isText } from './is-text.ts';

/** Whether a value has the shape of an answer, as the schema `answer` has it; a property test holds the two together. */
export function isWrittenAnswer(value: unknown): value is WrittenAnswer {
  if (value === null || typeof value === 'string' || typeof value === 'number') return true;
  if (!isMap(value)) return false;
  if ('n/a' in value) return isText(value['n/a'], Infinity) && hasOnly(value, notApplicable);
  return hasOnly(value, longForm) && isLongForm(value);
}

const notApplicable = new Set(['n/a']);
const longForm = new Set(['value', 'between', 'unit', 'note', 'evidence']);
const evidences = new Set<unknown>(['hearsay', 'document', 'system']);

function hasOnly(value: object, known: ReadonlySet<string>): boolean {
  for (const key in value) if (!known.has(key)) return false;
  return true;
}

function isLongForm({ value, between, unit, note, evidence }: Readonly<Record<string, unknown>>): boolean {
  return (
    isOneOf(value, between) &&
    (unit === undefined || isText(unit, 200)) &&
    (note === undefined || isText(note, 5000)) &&
    (evidence === undefined || evidences.has(evidence))
  );
}

function isOneOf(value: unknown, between: unknown): boolean {
  if (value === undefined) return isRange(between);
  return between === undefined && (typeof value === 'string' || typeof value === 'number');
}

function isRange(between: unknown): boolean {
  return Array.isArray(between) && between.length === 2 && between.every((each) => typeof each === 'number');
}
