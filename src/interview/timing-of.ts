import type { Answer } from '../model/sheet.ts';
import type { QuestionScreen } from './asker.ts';
import type { Timing } from './interview.ts';

/** How long one answer took, and how much there was to read. */
export function timingOf(
  { question, ask, choices }: QuestionScreen,
  answer: Answer,
  seconds: number,
): Timing {
  const texts = [ask, ...choices.map(({ title }) => title)];
  const words = texts.flatMap((text) => text.trim().split(/\s+/)).length;
  const level =
    answer.state === 'answered' && answer.value.kind === 'level' ? { level: answer.value.level } : {};
  return { question: question.id, seconds, words, ...level };
}
