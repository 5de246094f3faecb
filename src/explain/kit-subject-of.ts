import type { Fix, Question } from '../model/kit.ts';
import type { ExplainInput } from './explain-input.ts';
import type { Subject } from './subject.ts';

/** What the report quotes without an entry of its own: a question, a metric, or a fix that was not chosen. */
export function kitSubjectOf(input: ExplainInput, id: string): Subject | undefined {
  const { questions, fixes } = input.kit;
  const fix = fixes.find((each) => each.id === id);
  if (fix !== undefined) return fixSubject(input, fix);
  const question =
    questions.find((each) => each.id === id || each.was.includes(id)) ??
    questions.find(({ form }) => form.kind === 'metric' && form.metric === id);
  return question === undefined ? undefined : questionSubject(input, question);
}

function fixSubject({ plan }: ExplainInput, { id, title, measure, effort, horizon, repairs }: Fix): Subject {
  const ranked = plan.ranking.find(({ fix }) => fix === id);
  return {
    id,
    kind: 'fix that is not in the report',
    title,
    says: [measure],
    entry: { ...ranked, effort, horizon },
    nodes: repairs.map(({ capability }) => capability),
    fix: id,
  };
}

function questionSubject({ kit }: ExplainInput, { id, ask, node, help, form }: Question): Subject {
  const metric = kit.metrics.find((each) => form.kind === 'metric' && each.id === form.metric);
  const known =
    metric === undefined
      ? []
      : [`${metric.title}: ${metric.definition}`, `Where to find it: ${metric.where}`];
  return {
    id,
    kind: metric === undefined ? 'question' : 'question about a hard figure',
    title: ask,
    says: [...known, ...(help === undefined ? [] : [help])],
    entry: {},
    nodes: [node],
    question: id,
  };
}
