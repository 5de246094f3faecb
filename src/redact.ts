import type { Assessment } from './model/assessment.ts';
import type { Kit } from './model/kit.ts';
import { type Answer, carelessFlags, type Sheet, type SheetAnswer } from './model/sheet.ts';
import { compareText } from './numbers/compare-text.ts';

/**
 * The same assessment without names, notes and anybody's own words. People are called by their role and a number, files
 * by a number, both in the order they had, so that every score and range stays as it was. Notes, reasons of "does not
 * apply", free words, the lines of the files, the interviewer and flags that topline does not set go. Company, wave,
 * facts of the company, dates, roles, levels, figures and how many answers somebody gave stay.
 */
export function redact(kit: Kit, assessment: Assessment): Assessment {
  const people = aliasesOf(
    'person',
    assessment.sheets.map(({ respondent }) => respondent.id),
  );
  const files = aliasesOf(
    'sheet',
    assessment.sheets.map(({ path }) => path),
  );
  const names = namesOf(kit, assessment, [...people.keys()]);
  const sheets = assessment.sheets.map((sheet) =>
    redactSheet(sheet, {
      id: people.get(sheet.respondent.id) ?? '',
      name: names.get(sheet.respondent.id) ?? '',
      path: `${files.get(sheet.path) ?? ''}.yaml`,
    }),
  );
  return { ...assessment, sheets };
}

/** "person-07": each text by a number, in order and as wide as the last one. */
function aliasesOf(kind: string, texts: readonly string[]): ReadonlyMap<string, string> {
  const ordered = [...new Set(texts)].toSorted(compareText);
  const digits = String(ordered.length).length;
  return new Map(
    ordered.map((text, index) => [text, `${kind}-${String(index + 1).padStart(digits, '0')}`] as const),
  );
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

type Alias = { readonly id: string; readonly name: string; readonly path: string };

function redactSheet(sheet: Sheet, { id, name, path }: Alias): Sheet {
  const { interviewer: _, places: __, ...rest } = sheet;
  const { roles, anonymous } = sheet.respondent;
  return {
    ...rest,
    path,
    flags: carelessFlags.filter((flag) => sheet.flags.includes(flag)),
    respondent: { id, name, roles, anonymous },
    answers: sheet.answers.map((given) => redactAnswer(given, path)),
  };
}

function redactAnswer({ question, answer }: SheetAnswer, path: string): SheetAnswer {
  return { question, answer: withoutWords(answer), place: { kind: 'path', path } };
}

function withoutWords(answer: Answer): Answer {
  if (answer.state === 'not-applicable') return { state: 'not-applicable', reason: 'reason left out' };
  const { note: _, ...rest } = answer;
  if (rest.state === 'unknown' || rest.value.kind !== 'text') return rest;
  return { ...rest, value: { kind: 'text', text: '' } };
}
