import type { Kit, Question } from '../model/kit.ts';

/** All that is said to whoever answers: the question, its other wordings, and what may be answered. */
export function questionWords(kit: Kit, question: Question): readonly string[] {
  const wordings = Object.entries(question.wording).map(([role, text]) => `${role}: ${text}`);
  const help = question.help === undefined ? [] : [`help: ${question.help}`];
  return [question.ask, ...wordings, ...answersOf(kit, question), ...help];
}

function answersOf(kit: Kit, { form }: Question): readonly string[] {
  switch (form.kind) {
    case 'levels':
      return Object.entries(form.levels).map(([level, text]) => `${level}: ${text}`);
    case 'choice':
      return form.options.map(({ title, level }) => `${level}: ${title}`);
    case 'metric':
      return kit.metrics.filter(({ id }) => id === form.metric).map(({ definition }) => definition);
    case 'yes-no':
      return ['yes', 'no'];
    case 'recommend':
      return ['0 to 10'];
    case 'text':
      return [];
  }
}
