import type { Kit } from '../../model/kit.ts';
import type { Problem } from '../../model/problem.ts';
import type { KitContext } from '../kit-context.ts';
import { kitProblem } from '../kit-problem.ts';
import { jargonIn } from '../language/jargon-in.ts';
import { stemsOf } from '../language/stems-of.ts';

/** Jargon makes people feel stupid, and each reads something else into it. */
export function questionJargon(context: KitContext): readonly Problem[] {
  const explained = explainedTerms(context.kit);
  return stemsOf(context.kit.questions).flatMap(({ id, text, at }) =>
    jargonIn(text)
      .filter((word) => !explained.has(word.toLowerCase()))
      .map((word) => kitProblem(context, { code: 'question-jargon', at, args: { id, word } })),
  );
}

function explainedTerms({ glossary }: Kit): ReadonlySet<string> {
  return new Set(glossary.map(({ term }) => term.toLowerCase()));
}
