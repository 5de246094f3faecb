import type { Choice } from '../interview/asker.ts';
import type { Answer } from '../model/sheet.ts';

/** Whether this choice is the answer given before. */
export function isChosen({ value }: Choice, earlier: Answer | undefined): boolean {
  return earlier?.state === 'answered' && JSON.stringify(value) === JSON.stringify(earlier.value);
}
