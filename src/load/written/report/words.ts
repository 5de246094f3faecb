import * as z from 'zod';
import type { Sentence } from '../../../model/sentence.ts';
import type { Evidence } from '../../../model/sheet.ts';
import type { EachOf, ShapeOf } from './shape-of.ts';

/** A text of the report; some may be empty, so nothing more is asked of it. */
export const words = z.string();

export const count = z.number().int().min(0);

/** A mean level, 0…4. */
export const meanLevel = z.number().min(0).max(4);

/** What an answer rests on. */
export const grounds = z.enum({
  hearsay: 'hearsay',
  document: 'document',
  system: 'system',
} satisfies EachOf<Evidence>);

export const sentence = z
  .object({ id: words, text: words } satisfies ShapeOf<Sentence>)
  .meta({ id: 'sentence' });
