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
  /**
   * Gain and sway as shares of what the best fix brings for each person-week; where that is less than the kit's least
   * gain of a fix, as shares of that gain, so that trifles stay trifles.
   */
  readonly gainShare: number;
  readonly swayShare: number;
};

/** The suggestions in their order. `best`: durable benefit for each person-week of the best fix as things stand. */
export function tellSuggestions(
  kit: Kit,
  nodes: readonly NodeBelief[],
  suggestions: readonly Suggestion[],
  best: number,
): readonly AskStory[] {
  const whole = Math.max(best, kit.thresholds.plan.gain);
  const shareOf = (value: number): number => (whole > 0 ? value / whole : 0);
  return suggestions.flatMap((suggestion) => {
    const { question: id, node, role, gain, sway } = suggestion;
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
        gainShare: shareOf(gain),
        swayShare: shareOf(sway),
      },
    ];
  });
}
