import type { Question } from '../model/kit.ts';
import type { Sheet } from '../model/sheet.ts';

/**
 * Chooses what to ask next among the open questions, given in the order of the kit: the id of one of them, or
 * undefined when there is nothing left worth asking.
 */
export type Choose = (sheet: Sheet, open: readonly Question[]) => string | undefined;

/** The first open question. */
export const nextQuestion: Choose = (_sheet, open) => open[0]?.id;
