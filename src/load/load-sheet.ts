import type { Kit } from '../model/kit.ts';
import type { Result } from '../model/problem.ts';
import type { Company, KitReference, Respondent, Sheet } from '../model/sheet.ts';
import type { SourceText } from '../model/source.ts';
import { checkSheet } from './check-sheet.ts';
import { compareVersions } from './compare-versions.ts';
import type { SheetParts, SheetReading } from './decode-sheet.ts';
import { decodeSheet } from './decode-sheet.ts';
import type { ResolvedAnswers } from './resolve-answers.ts';
import { placesIn } from './places-in.ts';
import { resolveAnswers } from './resolve-answers.ts';
import { resolveFacts } from './resolve-facts.ts';
import { sortProblems } from './sort-problems.ts';

export type SheetOptions = {
  /** ISO date; a sheet dated later is a warning. Without it the date is not held against anything. */
  readonly today?: string;
};

/**
 * One sheet, held against its kit, or every problem of the file at once. A sheet of another kit is an error;
 * one of another version is a warning, and answers to renamed questions are carried over.
 */
export function loadSheet(kit: Kit, source: SourceText, options: SheetOptions = {}): Result<Sheet> {
  const reading = decodeSheet(source);
  if (reading.tree === undefined) return { ok: false, problems: reading.problems };
  const reference = referenceOf(reading.parts);
  const checked = checkSheet(reading, { kit, reference, today: options.today });
  const resolved = resolveParts(reading, kit, reference);
  const problems = sortProblems([...reading.problems, ...checked, ...resolved.problems]);
  const sheet = composeSheet(source, reading, { ...resolved, reference });
  const isBroken = sheet === undefined || problems.some(({ severity }) => severity === 'error');
  return isBroken ? { ok: false, problems } : { ok: true, value: sheet, problems };
}

function referenceOf({ kit }: SheetParts): KitReference | undefined {
  const [id, version] = kit?.split('@') ?? [];
  return id === undefined || version === undefined ? undefined : { id, version };
}

type ResolvedParts = ResolvedAnswers & { readonly facts: Company['facts'] };

/** Answers to another kit are not looked at: every one of them would be wrong. */
function resolveParts(
  { parts, tree }: SheetReading,
  kit: Kit,
  reference: KitReference | undefined,
): ResolvedParts {
  if (reference !== undefined && reference.id !== kit.id) return { answers: [], facts: {}, problems: [] };
  const older = reference !== undefined && compareVersions(reference.version, kit.version) < 0;
  const { answers, problems } = resolveAnswers(parts, tree, { kit, older });
  const company = resolveFacts(parts.facts, tree, kit);
  return { answers, facts: company.facts, problems: [...company.problems, ...problems] };
}

function composeSheet(
  { path }: SourceText,
  { parts, tree }: SheetReading,
  { reference, facts, answers }: ResolvedParts & { readonly reference: KitReference | undefined },
): Sheet | undefined {
  const { company, wave, date, interviewer } = parts;
  const respondent = composeRespondent(parts.respondent);
  if (reference === undefined || company === undefined || respondent === undefined) return undefined;
  if (wave === undefined || date === undefined) return undefined;
  return {
    path,
    kit: reference,
    company: { name: company.name, facts },
    wave,
    respondent,
    date,
    ...(interviewer === undefined ? {} : { interviewer }),
    flags: parts.flags ?? [],
    answers,
    places: placesIn(tree, facts),
  };
}

function composeRespondent(written: SheetParts['respondent']): Respondent | undefined {
  const [first, ...rest] = written?.roles ?? [written?.role].filter((role) => role !== undefined);
  if (written === undefined || first === undefined) return undefined;
  return {
    id: written.id,
    ...(written.name === undefined ? {} : { name: written.name }),
    roles: [first, ...rest],
    anonymous: written.anonymous ?? false,
  };
}
