import type { Assessment } from './model/assessment.ts';
import type { Sheet } from './model/sheet.ts';

/** The assessment that one sheet is when nobody else was heard. */
export function assessmentOf(sheet: Sheet): Assessment {
  const { company, wave } = sheet;
  return { company: company.name, wave, facts: company.facts, sheets: [sheet] };
}
