import type { Question } from '../model/kit.ts';

/** One of somebody's roles, and how well it sees a question (more than 0, at most 1). */
export type Hat = { readonly group: string; readonly visibility: number };

/** The hat that sees the question best, the earlier one on ties; `undefined` where none of them sees it. */
export function bestHat(question: Question, roles: readonly string[]): Hat | undefined {
  let best: Hat | undefined;
  for (const group of roles) {
    const visibility = question.roles[group] ?? 0;
    if (visibility > (best?.visibility ?? 0)) best = { group, visibility };
  }
  return best;
}
