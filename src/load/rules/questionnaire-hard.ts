import type { Domain, Kit } from '../../model/kit.ts';
import type { Problem } from '../../model/problem.ts';
import type { KitContext } from '../kit-context.ts';
import { kitProblem } from '../kit-problem.ts';
import { readingGrade } from '../../text/reading-grade.ts';
import { stemsOf } from '../language/stems-of.ts';

const limit = 9;

/** A whole questionnaire should read like a newspaper: nine years of schooling. */
export function questionnaireHard(context: KitContext): readonly Problem[] {
  return context.kit.domains.flatMap((domain) => {
    const grade = readingGrade(textOf(domain, context.kit));
    if (grade <= limit) return [];
    const args = { id: domain.id, grade: Math.round(grade * 10) / 10, limit };
    return [kitProblem(context, { code: 'question-hard', at: { of: 'domain', id: domain.id }, args })];
  });
}

function textOf({ capabilities }: Domain, { questions }: Kit): string {
  const inside = new Set(capabilities);
  return stemsOf(questions.filter(({ node }) => inside.has(node)))
    .map(({ text }) => text)
    .join('\n');
}
