import type { QuestionScreen } from '../interview/asker.ts';

/** Columns of the bar. */
const columns = 20;

/** How far the interview is: a bar, what is answered and the minutes left. Where nothing can be drawn, the words alone. */
export function progressText(
  { answered, total, minutesLeft, atMost }: QuestionScreen,
  look: { readonly marks: boolean; readonly unicode: boolean },
): string {
  const minutes = minutesLeft === 1 ? '1 minute' : `${minutesLeft} minutes`;
  const count = atMost ? `${answered}` : `${answered} of ${total}`;
  const left = `${count} answered, about ${minutes} left`;
  if (!look.marks) return left;
  const filled = Math.min(columns, Math.round((answered / Math.max(1, total)) * columns));
  const [full, empty] = look.unicode ? ['█', '░'] : ['#', '.'];
  return `${full.repeat(filled)}${empty.repeat(columns - filled)}  ${left}`;
}
