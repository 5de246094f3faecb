import { assemble } from '../assemble.ts';
import type { World } from '../io/world.ts';
import type { Problem, Result } from '../model/problem.ts';
import { scoreAssessment } from '../score/score-assessment.ts';
import { loadSheets } from './load-sheets.ts';
import type { RowsOfKit, ScoreWish } from './score-wish.ts';

/** One row with intervals for each company and wave. Problems: usage, and those of the sheets and of `assemble`. */
export async function groupRows(world: World, { source, kit, today }: ScoreWish): Promise<Result<RowsOfKit>> {
  if (source.kind !== 'paths') return { ok: false, problems: [pathsWanted] };
  const loaded = await loadSheets(world, { paths: source.given, kit, today }, Number.POSITIVE_INFINITY);
  if (!loaded.ok) return loaded;
  const { kit: used, sheets } = loaded.value;
  const assembled = assemble(sheets);
  const problems = [...loaded.problems, ...assembled.problems];
  if (!assembled.ok) return { ok: false, problems };
  const rows = assembled.value.map((assessment) => ({
    company: assessment.company,
    wave: assessment.wave,
    scorecard: scoreAssessment(used, assessment),
  }));
  return { ok: true, value: { kit: used, rows }, problems };
}

const pathsWanted: Problem = {
  code: 'usage',
  severity: 'error',
  place: { kind: 'flag', flag: '--group' },
  args: { reason: 'a list or a stream is grouped with --format ndjson or csv' },
};
