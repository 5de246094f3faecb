import type { Hearing } from './hear-sheets.ts';

/**
 * The same hearings, in their order, in which everybody speaks on a question but once: with the latest answer, whatever
 * it says and whether or not it is heard. A question left open takes no answer back, and is not open beside one.
 */
export function keepLatest(hearings: readonly Hearing[]): readonly Hearing[] {
  const people = new Set(hearings.map(({ sheet }) => sheet.respondent.id));
  if (people.size === hearings.length) return hearings;
  const latest = new Map<string, number>();
  for (const [at, { sheet }] of hearings.entries())
    for (const { question } of sheet.answers) latest.set(keyOf(sheet.respondent.id, question), at);
  return hearings.map((hearing, at) => {
    const stands = (question: string): boolean =>
      (latest.get(keyOf(hearing.sheet.respondent.id, question)) ?? at) === at;
    return { ...hearing, asked: new Map([...hearing.asked].filter(([question]) => stands(question))) };
  });
}

function keyOf(respondent: string, question: string): string {
  return JSON.stringify([respondent, question]);
}
