import type { Assessment } from './model/assessment.ts';
import type { Kit } from './model/kit.ts';
import type { Answer, Sheet, SheetAnswer } from './model/sheet.ts';

/**
 * The same assessment without names, notes and anybody's own words: people are called by their role and a number, which
 * follow the order of their ids so that every score and range stays as it was. Reasons of "does not apply" and free
 * words go, the interviewer too; the levels and figures stay.
 */
export function redact(kit: Kit, assessment: Assessment): Assessment {
  const ids = [...new Set(assessment.sheets.map(({ respondent }) => respondent.id))].toSorted();
  const digits = String(ids.length).length;
  const aliases = new Map(
    ids.map((id, index) => [id, `person-${String(index + 1).padStart(digits, '0')}`] as const),
  );
  const names = namesOf(kit, assessment, ids);
  const sheets = assessment.sheets.map((sheet) =>
    redactSheet(sheet, {
      id: aliases.get(sheet.respondent.id) ?? '',
      name: names.get(sheet.respondent.id) ?? '',
    }),
  );
  return { ...assessment, sheets };
}

/** "Seller 2": the main role, counted in the order of the ids. */
function namesOf(kit: Kit, { sheets }: Assessment, ids: readonly string[]): ReadonlyMap<string, string> {
  const titles = new Map(kit.roles.map(({ id, title }) => [id, title]));
  const roles = new Map(sheets.map(({ respondent }) => [respondent.id, respondent.roles[0]]));
  const counted = new Map<string, number>();
  return new Map(
    ids.map((id) => {
      const role = roles.get(id) ?? '';
      const place = (counted.get(role) ?? 0) + 1;
      counted.set(role, place);
      return [id, `${titles.get(role) ?? role} ${String(place)}`];
    }),
  );
}

function redactSheet(sheet: Sheet, alias: { readonly id: string; readonly name: string }): Sheet {
  const { interviewer: _, places: __, ...rest } = sheet;
  const { roles, anonymous } = sheet.respondent;
  return {
    ...rest,
    respondent: { ...alias, roles, anonymous },
    answers: sheet.answers.flatMap(redactAnswer),
  };
}

function redactAnswer(given: SheetAnswer): readonly SheetAnswer[] {
  const { answer } = given;
  if (answer.state === 'answered' && answer.value.kind === 'text') return [];
  return [{ ...given, answer: withoutWords(answer) }];
}

function withoutWords(answer: Answer): Answer {
  if (answer.state === 'not-applicable') return { state: 'not-applicable', reason: 'reason left out' };
  const { note: _, ...rest } = answer;
  return rest;
}
