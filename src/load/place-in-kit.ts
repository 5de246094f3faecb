import type { Place } from '../model/problem.ts';
import type { Definition } from './definitions-of.ts';
import type { PlaceReference } from './kit-context.ts';
import type { KitReading } from './kit-reading.ts';
import { matchPattern } from './match-pattern.ts';
import { nounSpace } from './noun-space.ts';
import { linkPatterns } from './reference-patterns.ts';
import type { YamlPath, YamlTree } from './yaml-tree.ts';
import { placeOfKey, placeOfValue, valueAt } from './yaml-tree.ts';

type Spot = { readonly tree: YamlTree; readonly path: YamlPath };

/** Finds where a part of a resolved kit is written. Built once per kit; `kit.yaml` stands for what is nowhere. */
export function placeInKit(
  reading: KitReading,
  definitions: readonly Definition[],
  root: YamlTree,
): (reference: PlaceReference) => Place {
  const spots = new Map<string, Spot>(
    definitions
      .filter(({ former }) => !former)
      .map((definition) => [`${nounSpace[definition.noun]} ${definition.id}`, definition]),
  );
  for (const [name, spot] of linkSpots(reading)) spots.set(name, spot);
  return (reference) => {
    if (reference.of === 'kit') return placeOfKey(root, reference.field);
    const spot = spots.get(nameOf(reference)) ?? { tree: root, path: ['id'] };
    return reference.of === 'link' || reference.field === undefined
      ? placeOfValue(spot.tree, spot.path)
      : placeOfField(spot, reference.field);
  };
}

function nameOf(reference: Exclude<PlaceReference, { of: 'kit' }>): string {
  return reference.of === 'link'
    ? `link ${reference.cause} ${reference.effect}`
    : `${reference.of} ${reference.id}`;
}

/** A field that is not written is named by its owner's id. */
function placeOfField({ tree, path }: Spot, field: YamlPath): Place {
  const whole = [...path.slice(0, -1), ...field];
  return valueAt(tree, whole) === undefined ? placeOfValue(tree, path) : placeOfKey(tree, whole);
}

function linkSpots({ trees }: KitReading): readonly (readonly [string, Spot])[] {
  return trees.flatMap(({ kind, tree }) =>
    linkPatterns
      .filter(({ file }) => file === kind)
      .flatMap(({ pattern }) => matchPattern(tree, pattern))
      .flatMap(({ path }) => linkSpot(tree, path)),
  );
}

function linkSpot(tree: YamlTree, path: YamlPath): readonly (readonly [string, Spot])[] {
  const effect = valueAt(tree, [...path.slice(0, -2), 'id']);
  return ['capability', 'symptom', 'outcome'].flatMap((kind) => {
    const cause = valueAt(tree, [...path, kind]);
    if (typeof cause !== 'string' || typeof effect !== 'string') return [];
    return [[`link ${cause} ${effect}`, { tree, path: [...path, kind] }] as const];
  });
}
