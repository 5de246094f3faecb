import { assemble } from '../assemble.ts';
import type { Kit } from '../model/kit.ts';
import type { Place, Result } from '../model/problem.ts';
import type { Sheet, SheetPlaces } from '../model/sheet.ts';
import type { SlimSheet } from '../model/slim-sheet.ts';
import type { ScoreLine } from '../render/score-line.ts';
import { scoreSlim } from '../score/score-slim.ts';

/** One row for each company and wave, in their order. Problems: those of `assemble`. */
export function groupSlim(kit: Kit, sheets: readonly SlimSheet[]): Result<readonly ScoreLine[]> {
  const slim = new Map(sheets.map((sheet) => [bareSheet(kit, sheet), sheet]));
  const assembled = assemble([...slim.keys()]);
  if (!assembled.ok) return assembled;
  const value = assembled.value.map(({ company, wave, sheets: bare }) => {
    const own = bare.flatMap((sheet) => slim.get(sheet) ?? []);
    return { company, wave, sheets: own.length, scores: scoreSlim(kit, own) };
  });
  return { ok: true, value, problems: assembled.problems };
}

/** Who, when and of which company: what putting sheets together looks at. */
function bareSheet(
  { id, version }: Kit,
  { path, line, company, facts, wave, respondent, roles, date }: SlimSheet,
): Sheet {
  return {
    path,
    kit: { id, version },
    company: { name: company, facts },
    wave,
    respondent: { id: respondent, roles, anonymous: false },
    date,
    flags: [],
    answers: [],
    ...(line === undefined ? {} : { places: everywhere({ kind: 'path', path, line }, facts) }),
  };
}

/** Of a stream only the line of a sheet is known. */
function everywhere(place: Place, facts: SlimSheet['facts']): SheetPlaces {
  const places = Object.fromEntries(Object.keys(facts).map((fact) => [fact, place]));
  return { kit: place, company: place, wave: place, respondent: place, facts: places };
}
