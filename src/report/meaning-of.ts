import type { AnswerValue } from '../model/sheet.ts';
import { sayLevel } from '../text/say-level.ts';

/** The level (0…4) of a figure in words; other answers are words already. */
export function meaningOf({ kind }: AnswerValue, level: number): { readonly meaning?: string } {
  return kind === 'figure' || kind === 'between' || kind === 'recommend' ? { meaning: sayLevel(level) } : {};
}
