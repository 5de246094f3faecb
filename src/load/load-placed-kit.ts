import type { Problem, Result } from '../model/problem.ts';
import { checkDuplicates } from './check-duplicates.ts';
import { checkReferences } from './check-references.ts';
import { checkDemands, checkRules } from './check-rules.ts';
import { definitionsOf } from './definitions-of.ts';
import type { KitContext } from './kit-context.ts';
import { kitDigest } from './kit-digest.ts';
import type { KitFiles } from './kit-reading.ts';
import { placeInKit } from './place-in-kit.ts';
import { readKitFiles } from './read-kit-files.ts';
import { resolveKit } from './resolve-kit.ts';
import { sortProblems } from './sort-problems.ts';
import { withoutPlacesOf } from './without-places-of.ts';

export type KitLoading = {
  /** Whether to say also what would make a usable kit a better one; default true. */
  readonly advice?: boolean;
};

/** As `loadKit`, and where each part of the kit is written, for what is found out about it later. */
export function loadPlacedKit(files: KitFiles, loading: KitLoading = {}): Result<KitContext> {
  const reading = readKitFiles(files);
  const definitions = definitionsOf(reading);
  const ids = [...checkDuplicates(definitions), ...checkReferences(reading, definitions)];
  const problems = sortProblems([...reading.problems, ...withoutPlacesOf(reading.problems, ids)]);
  const root = reading.trees.find(({ kind }) => kind === 'kit')?.tree;
  if (reading.written === undefined || root === undefined || problems.length > 0)
    return { ok: false, problems };
  const kit = resolveKit(reading.written, kitDigest(files));
  const placed = { kit, placeOf: placeInKit(reading, definitions, root) };
  const broken = sortProblems(checkPlaced(placed, loading));
  return broken.some(isError)
    ? { ok: false, problems: broken }
    : { ok: true, value: placed, problems: broken };
}

function checkPlaced(placed: KitContext, { advice = true }: KitLoading): readonly Problem[] {
  return advice ? checkRules(placed) : checkDemands(placed);
}

function isError({ severity }: Problem): boolean {
  return severity === 'error';
}
