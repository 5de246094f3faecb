import type { Kit, Question } from '../model/kit.ts';
import type { Reading, Scorecard } from '../model/scorecard.ts';
import { groupedBy } from '../numbers/grouped-by.ts';
import { idleNodes } from './idle-nodes.ts';

/** A question that is worth an answer more. */
export type OpenQuestion = {
  readonly question: Question;
  /** The answers it got. */
  readonly heard: readonly Reading[];
  /** The figure that stands for its metric and on its node: one figure counts, so the answer would take its place. */
  readonly standing: Reading | undefined;
};

/** From this many answers on, one more is not worth asking for. */
const enough = 2;

/**
 * The questions where one more answer can count, in the order of the kit: those of `wanted`, or all that fewer than
 * two people answered. A metric with a figure from a system is none of them, for no figure is better grounded.
 */
export function questionsToAsk(
  kit: Kit,
  scorecard: Scorecard,
  wanted: readonly string[] | undefined,
): readonly OpenQuestion[] {
  const { readings } = scorecard;
  const idle = idleNodes(scorecard);
  const standingFor = standingFigures(kit, readings);
  const byQuestion = groupedBy(readings, ({ question }) => question);
  return kit.questions
    .filter(({ form, node }) => form.kind !== 'text' && !idle.has(node))
    .map((question) => ({
      question,
      heard: byQuestion.get(question.id) ?? [],
      standing: standingFor(question),
    }))
    .filter(({ question: { id }, heard }) => wanted?.includes(id) ?? heard.length < enough)
    .filter(({ standing }) => standing?.evidence !== 'system');
}

function standingFigures(
  kit: Kit,
  readings: readonly Reading[],
): (question: Question) => Reading | undefined {
  const keys = new Map(kit.questions.map((question) => [question.id, keyOf(question)]));
  const figures = new Map(readings.map((reading) => [keys.get(reading.question), reading]));
  return (question) => {
    const key = keyOf(question);
    return key === undefined ? undefined : figures.get(key);
  };
}

/** One figure counts for each metric on each node. */
function keyOf({ form, node }: Question): string | undefined {
  return form.kind === 'metric' ? JSON.stringify([node, form.metric]) : undefined;
}
