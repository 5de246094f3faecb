import type { Weight } from '../model/kit.ts';
import type { SaidEntry } from '../model/root-cause-section.ts';
import type { Case } from './case-of.ts';
import { meanLevel } from './mean-level.ts';
import { sortedBy } from './sorted-by.ts';
import { voicesOf } from './voices-of.ts';

/** What people said about the node itself: up to three questions, those that may be shown and the worst first. */
export function composeSaid(given: Case, node: string): readonly SaidEntry[] {
  const own = given.kit.questions.filter((question) => question.node === node);
  const asked = own.flatMap((question) => {
    const readings = given.readingsOf(question.id);
    const level = meanLevel(readings);
    if (level === undefined) return [];
    const { id, ask, weight } = question;
    const voices = voicesOf(given, question, readings);
    return [{ level, weight, entry: { id: `said:${node}:${id}`, node, question: id, ask, voices } }];
  });
  return sortedBy(asked, ({ level, weight, entry: { voices, question } }) => [
    voices.length === 0 ? 1 : 0,
    level,
    -telling[weight],
    question,
  ])
    .slice(0, shown)
    .map(({ entry }) => entry);
}

const shown = 3;
const telling = { hearsay: 0, standard: 1, figure: 2 } as const satisfies Record<Weight, number>;
