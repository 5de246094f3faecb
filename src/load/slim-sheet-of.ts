import type { Kit } from '../model/kit.ts';
import type { Sheet } from '../model/sheet.ts';
import type { SlimSheet } from '../model/slim-sheet.ts';
import { positionsOf } from './quick/positions-of.ts';
import { marksOf } from './quick/marks-of.ts';

/** A whole sheet reduced to what scoring needs. */
export function slimSheetOf(kit: Kit, sheet: Sheet): SlimSheet {
  const { path, company, wave, respondent, date, answers } = sheet;
  const positions = positionsOf(kit);
  const marked = answers.flatMap(({ question: id, answer }) => {
    const position = positions.get(id);
    const question = position === undefined ? undefined : kit.questions[position];
    return position === undefined || question === undefined ? [] : [{ position, question, answer }];
  });
  return {
    path,
    company: company.name,
    facts: company.facts,
    wave,
    respondent: respondent.id,
    roles: respondent.roles,
    anonymous: respondent.anonymous,
    hurried: sheet.flags.includes('hurried'),
    date,
    marks: marksOf(kit, marked),
  };
}
