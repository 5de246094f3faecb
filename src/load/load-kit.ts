import type { Kit } from '../model/kit.ts';
import type { Problem, Result } from '../model/problem.ts';
import { checkDuplicates } from './check-duplicates.ts';
import { checkReferences } from './check-references.ts';
import { checkRules } from './check-rules.ts';
import { definitionsOf } from './definitions.ts';
import { kitDigest } from './kit-digest.ts';
import type { KitFiles } from './kit-reading.ts';
import { placeInKit } from './place-in-kit.ts';
import { readKitFiles } from './read-kit-files.ts';
import { resolveKit } from './resolve-kit.ts';
import { sortProblems } from './sort-problems.ts';

export type { KitFiles } from './kit-reading.ts';

/**
 * The linked kit, or every problem of all its files at once: first reading, shape and ids, and when these are
 * clean the rules over the whole. Problems of authoring quality come back as warnings beside the kit. Texts are
 * handed in; `kitFileNames` says which.
 */
export function loadKit(files: KitFiles): Result<Kit> {
  const reading = readKitFiles(files);
  const definitions = definitionsOf(reading);
  const problems = sortProblems([
    ...reading.problems,
    ...checkDuplicates(definitions),
    ...checkReferences(reading, definitions),
  ]);
  const root = reading.trees.find(({ kind }) => kind === 'kit')?.tree;
  if (reading.written === undefined || root === undefined || problems.length > 0) return { ok: false, problems };
  const kit = resolveKit(reading.written, kitDigest(files));
  const broken = sortProblems(checkRules({ kit, placeOf: placeInKit(reading, definitions, root) }));
  return broken.some(isError) ? { ok: false, problems: broken } : { ok: true, value: kit, problems: broken };
}

function isError({ severity }: Problem): boolean {
  return severity === 'error';
}
