import type { Assessment } from './model/assessment.ts';
import type { Place, Problem, Result } from './model/problem.ts';
import type { FactValue, Sheet } from './model/sheet.ts';
import { compareText } from './numbers/compare-text.ts';
import { compareKeys } from './numbers/compare-keys.ts';
import { groupedBy } from './numbers/grouped-by.ts';

/**
 * Sheets put together by company and wave; assessments in order of company, then wave.
 * Problems: sheet-duplicate (same respondent and date twice), facts-contradict (two sheets of one wave differ about the company).
 */
export function assemble(sheets: readonly Sheet[]): Result<readonly Assessment[]> {
  const ordered = sheets.toSorted((a, b) => compareKeys(orderOf(a), orderOf(b)));
  const together = groupedBy(ordered, ({ company, wave }) => JSON.stringify([company.name, wave]));
  const assessments = [...together.values()].flatMap(assessmentOf);
  const problems = assessments.flatMap((one) => [
    ...duplicatesIn(one.sheets),
    ...contradictionsIn(one.sheets),
  ]);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: assessments, problems };
}

function assessmentOf(sheets: readonly Sheet[]): readonly Assessment[] {
  const [first] = sheets;
  if (first === undefined) return [];
  const facts = Object.fromEntries(sheets.flatMap((sheet) => Object.entries(sheet.company.facts)));
  return [{ company: first.company.name, wave: first.wave, facts, sheets }];
}

function orderOf({ company, wave, respondent, date, path }: Sheet): readonly string[] {
  return [company.name, wave, respondent.id, date, path];
}

function duplicatesIn(sheets: readonly Sheet[]): readonly Problem[] {
  return sheets.flatMap((sheet, index) => {
    const before = sheets[index - 1];
    const isSame = before?.respondent.id === sheet.respondent.id && before.date === sheet.date;
    if (before === undefined || !isSame) return [];
    const args = { respondent: sheet.respondent.id, date: sheet.date };
    const placeOf = (one: Sheet): Place => one.places?.respondent ?? wholeOf(one);
    return [{ ...errorAt(placeOf(sheet), placeOf(before)), code: 'sheet-duplicate', args }];
  });
}

function contradictionsIn(sheets: readonly Sheet[]): readonly Problem[] {
  const firsts = new Map<string, { readonly sheet: Sheet; readonly value: FactValue }>();
  return sheets.flatMap((sheet) =>
    factsOf(sheet).flatMap(([fact, value]): readonly Problem[] => {
      const first = firsts.get(fact);
      if (first === undefined) firsts.set(fact, { sheet, value });
      if (first === undefined || first.value === value) return [];
      const args = { fact, value: String(value), other: String(first.value) };
      const placeOf = (one: Sheet): Place => one.places?.facts[fact] ?? wholeOf(one);
      return [{ ...errorAt(placeOf(sheet), placeOf(first.sheet)), code: 'facts-contradict', args }];
    }),
  );
}

function factsOf({ company }: Sheet): readonly (readonly [string, FactValue])[] {
  return Object.entries(company.facts).toSorted(([a], [b]) => compareText(a, b));
}

function errorAt(place: Place, other: Place): Pick<Problem, 'severity' | 'place' | 'other'> {
  return { severity: 'error', place, other };
}

function wholeOf({ path }: Sheet): Place {
  return { kind: 'path', path };
}
