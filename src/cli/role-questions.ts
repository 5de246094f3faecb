import type { Kit, Question } from '../model/kit.ts';
import { sayFigureIn } from '../text/say-figure-in.ts';

/** One question as a role reads it. */
export type RoleQuestion = {
  readonly question: Question;
  readonly ask: string;
  /** What may be answered; empty where the answer is written. */
  readonly choices: readonly string[];
  /** What is to be written; empty where the answer is chosen. */
  readonly written: string;
};

/** Every question a role can be asked, whatever its condition, in the order of the interview and the words of the role. */
export function roleQuestions(kit: Kit, role: string): readonly RoleQuestion[] {
  return kit.questions
    .filter(({ roles }) => Object.hasOwn(roles, role))
    .map((question) => ({
      question,
      ask: question.wording[role] ?? question.ask,
      choices: choicesOf(question),
      written: writtenOf(kit, question),
    }));
}

function choicesOf({ form }: Question): readonly string[] {
  switch (form.kind) {
    case 'levels':
      return Object.values(form.levels);
    case 'yes-no':
      return ['Yes', 'No'];
    case 'choice':
      return form.options.map(({ title }) => title);
    case 'metric':
    case 'recommend':
    case 'text':
      return [];
  }
}

function writtenOf({ metrics }: Kit, { form }: Question): string {
  switch (form.kind) {
    case 'levels':
    case 'yes-no':
    case 'choice':
      return '';
    case 'metric':
      return metrics
        .filter(({ id }) => id === form.metric)
        .map(({ unit, where }) => `${sayFigureIn(unit)}; where: ${where}`)
        .join('');
    case 'recommend':
      return '0 (not at all) to 10 (gladly)';
    case 'text':
      return 'free words';
  }
}
