import * as z from 'zod';
import { isDate } from '../../numbers/is-date.ts';

// Otherwise it makes code out of texts for every shape, which takes longer than one run gains by it.
z.config({ jitless: true });

/**
 * A map with exactly these fields. The message of an unknown field is the list of the known ones, from which
 * `decode` takes its suggestion.
 */
export function fields<const Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : undefined),
  });
}

const idPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Every id of a node, question, metric, fix, role, fact, option. */
export const id = z
  .string()
  .regex(idPattern, 'an id: words in lower case joined by hyphens')
  .max(80, 'an id of at most 80 characters');

export const text = z.string().regex(/\S/, 'a text that is not empty');

export const shortText = text.max(200, 'a text of at most 200 characters');

export const rowId = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*$/, 'the id of a row, such as S1-040');

export const rowIds = z.array(rowId).describe('Rows of sources.yaml that this stands for').optional();

export const version = z
  .string()
  .regex(/^(?:0|[1-9][0-9]{0,5})(?:\.(?:0|[1-9][0-9]{0,5})){2}$/, 'a version: major.minor.patch');

export const share = z.number().min(0).max(1);

/** A chance that is never certain: certainty cannot be argued with by any answer. */
export const chance = z.number().min(0).max(0.99);

export const grounds = z
  .enum(['seed', 'research', 'judgement'])
  .describe('Where the statement comes from: the founding documents, published research, or judgement');

export const fileName = z
  .string()
  .regex(
    /^[A-Za-z0-9_][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9_][A-Za-z0-9_.-]*)*\.ya?ml$/,
    'the name of a YAML file inside the folder of the kit',
  );

export const isoDate = z.string().refine(isDate, { error: 'a date: year-month-day, such as 2026-11-21' });
