import type { YamlPath, YamlTree, YamlValue } from './yaml-tree.ts';
import { childOf, isList, isMap } from './yaml-tree.ts';

/** A value met on the way of a pattern; `key` when it is the key itself that was meant. */
export type Match = { readonly path: YamlPath; readonly value: YamlValue; readonly key: boolean };

/**
 * Every value of a tree at a pattern such as `capabilities/(star)/id`: a star stands for each item of a list or
 * value of a map, `#` for each item of a list alone, a final `~` for each key of a map. Also reads trees whose shape is partly wrong.
 */
export function matchPattern(tree: YamlTree, pattern: string): readonly Match[] {
  let matches: readonly Match[] = [{ path: [], value: tree.value, key: false }];
  for (const step of pattern.split('/')) matches = taken(matches, step);
  return matches;
}

/** The matches that are texts. */
export function textsAt(tree: YamlTree, pattern: string): readonly (Match & { readonly value: string })[] {
  return matchPattern(tree, pattern).filter(isText);
}

function isText(match: Match): match is Match & { readonly value: string } {
  return typeof match.value === 'string';
}

/** One step further down from each match. */
function taken(matches: readonly Match[], step: string): readonly Match[] {
  const found: Match[] = [];
  for (const { path, value } of matches) {
    for (const name of stepsInto(value, step)) {
      const child = step === '~' ? name : childOf(value, name);
      if (child !== undefined) found.push({ path: [...path, name], value: child, key: step === '~' });
    }
  }
  return found;
}

function stepsInto(value: YamlValue, step: string): Iterable<string | number> {
  if (isList(value)) return step === '*' || step === '#' ? value.keys() : [];
  if (!isMap(value)) return [];
  return step === '*' || step === '~' ? Object.keys(value) : [step];
}
