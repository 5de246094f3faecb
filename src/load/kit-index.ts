import type { Kit, Metric, Question } from '../model/kit.ts';

/** What reading a sheet looks up in a kit. */
export type KitIndex = {
  readonly questions: ReadonlyMap<string, Question>;
  /** Former id → the question that bears another name now. */
  readonly former: ReadonlyMap<string, Question>;
  readonly metrics: ReadonlyMap<string, Metric>;
};

const indexes = new WeakMap<Kit, KitIndex>();

/** Built once for each kit: thousands of sheets may be held against the same one. */
export function kitIndexOf(kit: Kit): KitIndex {
  const known = indexes.get(kit);
  if (known !== undefined) return known;
  const index: KitIndex = {
    questions: new Map(kit.questions.map((question) => [question.id, question])),
    former: new Map(kit.questions.flatMap((question) => question.was.map((id) => [id, question] as const))),
    metrics: new Map(kit.metrics.map((metric) => [metric.id, metric])),
  };
  indexes.set(kit, index);
  return index;
}
