import type { Problem, ProblemArgs } from '../model/problem.ts';
import type { Definition, Noun } from './definitions-of.ts';
import type { KitReading } from './kit-reading.ts';
import { limits } from './limits.ts';
import { nearestWord } from './nearest-word.ts';
import { nounSpace } from './noun-space.ts';
import { errorAt } from './error-at.ts';
import type { Reference } from './references-of.ts';
import { referencesOf } from './references-of.ts';
import { unseenNouns } from './unseen-nouns.ts';
import { placeOfKey, placeOfValue } from './yaml-tree.ts';

/** Mentions of ids that lead nowhere. What a fault of a file may hide is given the benefit of doubt. */
export function checkReferences(reading: KitReading, definitions: readonly Definition[]): readonly Problem[] {
  const known = knownIds(definitions);
  const unseen = unseenNouns(reading);
  return referencesOf(reading)
    .filter(({ id, to }) => !to.some((noun) => unseen.has(noun) || known.get(noun)?.has(id) === true))
    .slice(0, limits.problems)
    .map((reference) => {
      const { tree, path, key } = reference;
      const place = key ? placeOfKey(tree, path) : placeOfValue(tree, path);
      return errorAt(place, 'id-unknown', argsOf(reference, known));
    });
}

type KnownIds = ReadonlyMap<Noun, ReadonlySet<string>>;

function knownIds(definitions: readonly Definition[]): KnownIds {
  const known = new Map<Noun, Set<string>>();
  for (const { noun, id, former } of definitions) {
    if (former) continue;
    const ids = known.get(noun) ?? new Set();
    known.set(noun, ids.add(id));
  }
  return known;
}

function argsOf({ id, to, path }: Reference, known: KnownIds): ProblemArgs {
  const kind = to.join(' or ');
  const actual = nounOf(id, known);
  const suggestion = nearestWord(id, idsOf(known, to));
  return {
    id,
    kind,
    ...(actual === undefined ? {} : { actual, ...fieldFor(actual, path) }),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

/** A cause is named by what it is. */
function fieldFor(actual: Noun, path: Reference['path']): ProblemArgs {
  return nounSpace[actual] === 'node' && path.at(-3) === 'caused-by' ? { field: actual } : {};
}

function nounOf(id: string, known: KnownIds): Noun | undefined {
  for (const [noun, ids] of known) if (ids.has(id)) return noun;
  return undefined;
}

function* idsOf(known: KnownIds, to: Reference['to']): Generator<string> {
  for (const [noun, ids] of known) if (to.includes(noun)) yield* ids;
}
