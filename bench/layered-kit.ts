import type { Kit, KitNode, Question, Strength } from '../src/model/kit.ts';
import type { Reading, Scorecard } from '../src/model/scorecard.ts';
import { drawsOf } from '../src/numbers/draws-of.ts';
import { aKit } from '../tests/support/a-kit.ts';
import { aScorecard, aReading } from '../tests/support/a-scorecard.ts';

export type LayeredCase = { readonly kit: Kit; readonly scorecard: Scorecard };

const strengths: readonly Strength[] = ['weak', 'medium', 'strong'];

/**
 * A random layered kit and its answers: four of five nodes are capabilities, the last six are outcomes, causes stand
 * a few nodes upstream; one fix and two questions for each capability, two sellers and a chief executive answer.
 */
export function layeredCase(size: number, links: number, seed: string): LayeredCase {
  const draws = drawsOf(seed);
  const nodes = Array.from({ length: size }, (_, index) => nodeAt(index, size));
  const chosen = new Map<string, readonly [string, string, Strength]>();
  const causes = new Map<number, number>();
  while (chosen.size < links) {
    const effect = 1 + draws.index(size - 1);
    const cause = effect - 1 - draws.index(Math.min(effect, 14));
    const key = `${nameOf(cause)} ${nameOf(effect)}`;
    if (chosen.has(key) || (causes.get(effect) ?? 0) >= 9) continue;
    causes.set(effect, (causes.get(effect) ?? 0) + 1);
    chosen.set(key, [nameOf(cause), nameOf(effect), strengths[draws.index(3)] ?? 'medium']);
  }
  const questions = nodes.flatMap(({ id }) => [
    { id: `${id}-a`, node: id },
    { id: `${id}-b`, node: id },
  ]);
  const fixes = nodes
    .filter(({ kind }) => kind === 'capability')
    .map(({ id }) => ({
      id: `fix-${id}`,
      effort: 1 + draws.index(4),
      repairs: [{ capability: id, effect: 0.8 }],
    }));
  const kit = aKit({ nodes, links: [...chosen.values()], questions, fixes });
  return { kit, scorecard: aScorecard(kit, answersTo(questions, draws)) };
}

function nodeAt(index: number, size: number): Partial<KitNode> & { readonly id: string } {
  if (index >= size - 6) return { id: nameOf(index), kind: 'outcome', weight: 1 / 6, leak: 0.05 };
  return { id: nameOf(index), kind: index % 5 === 4 ? 'symptom' : 'capability', leak: 0.07 };
}

function answersTo(
  questions: readonly Partial<Question>[],
  draws: ReturnType<typeof drawsOf>,
): readonly Reading[] {
  const people = [
    ['ceo', 'ceo-1'],
    ['rep', 'rep-1'],
    ['rep', 'rep-2'],
  ] as const;
  return questions.flatMap(({ id = '', node = '' }) =>
    people
      .filter(() => draws.uniform() < 0.6)
      .map(([group, respondent]) =>
        aReading({ node, question: id, group, respondent, level: draws.index(5) }),
      ),
  );
}

function nameOf(index: number): string {
  return `n${String(index).padStart(3, '0')}`;
}
