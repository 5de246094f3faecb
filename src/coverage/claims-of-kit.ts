import type { Proof } from '../model/coverage.ts';
import type { Fix, Kit, KitNode, Link, Metric } from '../model/kit.ts';
import { questionWords } from './question-words.ts';

/** A wording together with the rows it says it covers. */
export type Claim = Proof & { readonly covers: readonly string[] };

/** Everything in a kit that may cover rows. */
export function claimsOfKit(kit: Kit): readonly Claim[] {
  return [
    ...kit.questions.map((question): Claim => {
      const { id, covers } = question;
      return { letter: 'Q', id, covers, words: questionWords(kit, question) };
    }),
    ...kit.nodes.map(claimOfNode),
    ...kit.links.map(claimOfLink),
    ...kit.fixes.map(claimOfFix),
    ...kit.metrics.map(claimOfMetric),
  ];
}

function claimOfNode({ id, covers, title, why }: KitNode): Claim {
  return { letter: 'N', id, covers, words: [title, why] };
}

function claimOfLink({ cause, effect, covers, because }: Link): Claim {
  return { letter: 'E', id: `${cause} → ${effect}`, covers, words: [because] };
}

function claimOfFix({ id, covers, title, steps }: Fix): Claim {
  return { letter: 'F', id, covers, words: [title, ...steps] };
}

function claimOfMetric({ id, covers, title, definition, where, note }: Metric): Claim {
  const notes = note === undefined ? [] : [note];
  return { letter: 'K', id, covers, words: [title, definition, where, ...notes] };
}
