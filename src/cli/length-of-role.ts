import type { Kit } from '../model/kit.ts';
import { roleQuestions } from './role-questions.ts';

/** What an interview asks of one role. */
export type RoleLength = {
  readonly role: string;
  /** All of them, also those with a condition. */
  readonly questions: number;
  /** Those of them that ask for a figure, which can be looked up beforehand. */
  readonly figures: number;
  /** Words of the questions and of what may be chosen. */
  readonly words: number;
  readonly minutes: number;
};

const wordsPerMinute = 150;
const minutesPerAnswer = 20 / 60;

/** How long an interview of one role is, at 150 words read per minute and 20 seconds to answer each question. */
export function lengthOfRole(kit: Kit, role: string): RoleLength {
  const asked = roleQuestions(kit, role);
  const words = asked.reduce((sum, { ask, choices }) => sum + countWords([ask, ...choices]), 0);
  const figures = asked.filter(({ question }) => question.form.kind === 'metric').length;
  const minutes = words / wordsPerMinute + asked.length * minutesPerAnswer;
  return { role, questions: asked.length, figures, words, minutes };
}

function countWords(texts: readonly string[]): number {
  return texts.flatMap((text) => text.match(/\S+/g) ?? []).length;
}
