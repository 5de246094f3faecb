import { entriesIn } from './entries-in.ts';
import type { ExplainInput } from './explain-input.ts';

/** Every id that `explain` knows: those of the report in its order, then those of the kit by themselves. */
export function explainableIds({ kit, report }: ExplainInput): readonly string[] {
  const { nodes, fixes, questions, metrics, domains } = kit;
  const ids = [
    ...entriesIn(report).map(({ id }) => id),
    ...[nodes, fixes, questions, domains].flatMap((each) => each.map(({ id }) => id)),
    ...metrics
      .map(({ id }) => id)
      .filter((id) => questions.some(({ form }) => form.kind === 'metric' && form.metric === id)),
  ];
  return [...new Set(ids)];
}
