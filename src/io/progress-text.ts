import type { QuestionScreen } from '../interview/asker.ts';

/** Columns of the bar. */
const columns = 20;

/** How far the interview is: a bar, and the minutes left. Where nothing can be drawn, the words alone. */
export function progressText(
  { number, total, minutesLeft, atMost }: QuestionScreen,
  look: { readonly marks: boolean; readonly unicode: boolean },
): string {
  const minutes = minutesLeft === 1 ? '1 minute' : `${minutesLeft} minutes`;
  const left = `${atMost ? 'at most' : 'about'} ${minutes} left`;
  if (!look.marks) return left;
  const filled = Math.min(columns, Math.round(((number - 1) / Math.max(1, total)) * columns));
  const [full, empty] = look.unicode ? ['█', '░'] : ['#', '.'];
  return `${full.repeat(filled)}${empty.repeat(columns - filled)}  ${left}`;
}
