import { assemble } from '../assemble.ts';
import type { World } from '../io/world.ts';
import type { Problem, Result } from '../model/problem.ts';
import type { Sheet } from '../model/sheet.ts';
import { compareKeys } from '../numbers/compare-keys.ts';
import { groupedBy } from '../numbers/grouped-by.ts';
import { scoreAssessment } from '../score/score-assessment.ts';
import { loadSheets } from './load-sheets.ts';
import type { RowsOfKit, ScoreWish } from './score-wish.ts';

/**
 * One row with intervals for each company and wave whose sheets do not contradict each other. Problems: usage, and
 * those of the sheets and of `assemble`. Fails where there is no row.
 */
export async function groupRows(world: World, { source, kit, today }: ScoreWish): Promise<Result<RowsOfKit>> {
  if (source.kind !== 'paths') return { ok: false, problems: [pathsWanted] };
  const loaded = await loadSheets(world, { paths: source.given, kit, today }, Number.POSITIVE_INFINITY);
  if (!loaded.ok) return loaded;
  const { kit: used, sheets } = loaded.value;
  const assembled = pilesOf(sheets).map((pile) => assemble(pile));
  const problems = [...loaded.problems, ...assembled.flatMap((one): readonly Problem[] => one.problems)];
  const assessments = assembled.flatMap((one) => (one.ok ? one.value : []));
  const rows = assessments.map((assessment) => ({
    company: assessment.company,
    wave: assessment.wave,
    scorecard: scoreAssessment(used, assessment),
  }));
  return rows.length === 0 ? { ok: false, problems } : { ok: true, value: { kit: used, rows }, problems };
}

/** The sheets of each company and wave, in order of company, then wave. */
function pilesOf(sheets: readonly Sheet[]): readonly (readonly Sheet[])[] {
  const keyOf = ({ company, wave }: Sheet): readonly string[] => [company.name, wave];
  const ordered = sheets.toSorted((a, b) => compareKeys(keyOf(a), keyOf(b)));
  return [...groupedBy(ordered, (sheet) => JSON.stringify(keyOf(sheet))).values()];
}

const pathsWanted: Problem = {
  code: 'usage',
  severity: 'error',
  place: { kind: 'flag', flag: '--group' },
  args: { reason: 'a list or a stream is grouped with --format ndjson or csv' },
};
