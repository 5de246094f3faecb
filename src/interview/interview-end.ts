import type { Problem } from '../model/problem.ts';
import type { Sheet } from '../model/sheet.ts';

/** How an interview ends. */
export type InterviewEnd =
  | { readonly kind: 'finished' | 'left' | 'interrupted'; readonly sheet: Sheet }
  | { readonly kind: 'not-kept'; readonly sheet: Sheet; readonly problem: Problem };
