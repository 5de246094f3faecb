import type { Question } from '../model/kit.ts';
import type { Interview } from './interview.ts';

export type Asking = {
  /** The id of the question on the screen. */
  readonly question: string;
  /** The questions of this interview that apply now, in the order of the kit. */
  readonly questions: readonly Question[];
  /** Whether the interview picks its questions, not in the order of the kit. */
  readonly picks: boolean;
};

/**
 * The questions asked so far, in the order in which they were: first those answered in earlier sittings, in the order
 * of the kit, then those of this one. Where all are asked in the kit's order, only earlier answers before the first
 * question of this sitting count as asked before it.
 */
export function askedOrder({ sheet, visited }: Interview, asking: Asking): readonly string[] {
  const ids = asking.questions.map(({ id }) => id);
  const own = visited.filter((id) => ids.includes(id));
  const end = asking.picks ? ids.length : ids.indexOf(own[0] ?? asking.question);
  const answered = new Set(sheet.answers.map((answer) => answer.question));
  const earlier = ids.slice(0, end).filter((id) => answered.has(id) && !own.includes(id));
  return [...earlier, ...own];
}
