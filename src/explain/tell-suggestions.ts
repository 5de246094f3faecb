import type { NodeBelief, Suggestion } from '../model/diagnosis.ts';
import type { Kit } from '../model/kit.ts';

/** A question worth asking next, with its words and what it is worth. */
export type AskStory = Suggestion & {
  /** In the wording of the role. */
  readonly ask: string;
  readonly roleTitle: string;
  /** What is broken, if it is. */
  readonly fault: string;
  /** Chance (0…1) that it is, and how many answers say so now. */
  readonly belief: number;
  readonly answers: number;
};

/** The suggestions in their order. */
export function tellSuggestions(
  kit: Kit,
  nodes: readonly NodeBelief[],
  suggestions: readonly Suggestion[],
): readonly AskStory[] {
  return suggestions.flatMap((suggestion) => {
    const { question: id, node, role } = suggestion;
    const question = kit.questions.find((each) => each.id === id);
    const found = nodes.find((each) => each.node === node);
    if (question === undefined || found === undefined) return [];
    return [
      {
        ...suggestion,
        ask: question.wording[role] ?? question.ask,
        roleTitle: kit.roles.find((each) => each.id === role)?.title ?? role,
        fault: kit.nodes.find((each) => each.id === node)?.fault ?? node,
        belief: found.belief,
        answers: found.answers,
      },
    ];
  });
}
