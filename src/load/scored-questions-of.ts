import type { Kit, KitNode, Question } from '../model/kit.ts';

/** The nodes that can be a root cause, by id. */
export function capabilitiesOf({ nodes }: Kit): readonly KitNode[] {
  return nodes.filter(({ kind }) => kind === 'capability');
}

/** The questions about a node whose answers count; free words never do. */
export function scoredQuestionsOf({ questions }: Kit, node: string): readonly Question[] {
  return questions.filter((question) => question.node === node && question.form.kind !== 'text');
}
