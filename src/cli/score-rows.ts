import { assemble } from '../assemble.ts';
import type { Result } from '../model/problem.ts';
import type { ScoreRow } from '../render/score-row.ts';
import { scoreAssessment } from '../score/score-assessment.ts';
import type { LoadedSheets } from './load-sheets.ts';

/** One row for each sheet, in order of path, or for each company and wave. Problems: those of `assemble`. */
export function scoreRows(loaded: LoadedSheets, group: boolean): Result<readonly ScoreRow[]> {
  return group ? groupRows(loaded) : { ok: true, value: sheetRows(loaded), problems: [] };
}

/** One respondent's sheet says nothing about how people differ, so no intervals are drawn for it. */
function sheetRows({ kit, sheets }: LoadedSheets): readonly ScoreRow[] {
  return sheets.map((sheet) => {
    const { company, wave, path, respondent } = sheet;
    const assessment = { company: company.name, wave, facts: company.facts, sheets: [sheet] };
    return {
      company: company.name,
      wave,
      sheet: { path, respondent: respondent.id, roles: respondent.roles },
      scorecard: scoreAssessment(kit, assessment, { resamples: 0 }),
    };
  });
}

function groupRows({ kit, sheets }: LoadedSheets): Result<readonly ScoreRow[]> {
  const assembled = assemble(sheets);
  if (!assembled.ok) return assembled;
  const value = assembled.value.map((assessment) => ({
    company: assessment.company,
    wave: assessment.wave,
    scorecard: scoreAssessment(kit, assessment),
  }));
  return { ok: true, value, problems: [] };
}
