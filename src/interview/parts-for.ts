import type { Kit, Question } from '../model/kit.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Part } from './asker.ts';
import { partOf } from './part-of.ts';

/** The parts these questions belong to, in their order, and how many of each are answered. */
export function partsFor(kit: Kit, sheet: Sheet, questions: readonly Question[]): readonly Part[] {
  const answered = new Set(sheet.answers.map(({ question }) => question));
  const parts = new Map<string, Part>();
  for (const question of questions) {
    const { id, title } = partOf(kit, question);
    const before = parts.get(id) ?? { id, title, answered: 0, total: 0 };
    const more = answered.has(question.id) ? 1 : 0;
    parts.set(id, { id, title, answered: before.answered + more, total: before.total + 1 });
  }
  return [...parts.values()];
}
