import type { YamlPath, YamlTree, YamlValue } from './yaml-tree.ts';
import { isList, isMap } from './yaml-tree.ts';

/** A value met on the way of a pattern; `key` when it is the key itself that was meant. */
export type Match = { readonly path: YamlPath; readonly value: YamlValue; readonly key: boolean };

/**
 * Every value of a tree at a pattern such as `capabilities/(star)/id`: a star stands for each item of a list or
 * value of a map, a final `~` for each key of a map. Also reads trees whose shape is partly wrong.
 */
export function matchPattern(tree: YamlTree, pattern: string): readonly Match[] {
  const whole: Match = { path: [], value: tree.value, key: false };
  return pattern
    .split('/')
    .reduce<readonly Match[]>((matches, step) => matches.flatMap((match) => take(match, step)), [whole]);
}

/** The matches that are texts. */
export function textsAt(tree: YamlTree, pattern: string): readonly (Match & { readonly value: string })[] {
  return matchPattern(tree, pattern).filter(isText);
}

function isText(match: Match): match is Match & { readonly value: string } {
  return typeof match.value === 'string';
}

function take({ path, value }: Match, step: string): readonly Match[] {
  if (isList(value)) {
    return step === '*'
      ? value.map((item, index) => ({ path: [...path, index], value: item, key: false }))
      : [];
  }
  if (!isMap(value)) return [];
  if (step === '~') {
    return Object.keys(value).map((name) => ({ path: [...path, name], value: name, key: true }));
  }
  const names = step === '*' ? Object.keys(value) : [step];
  return names.flatMap((name) => {
    const child = value[name];
    return child === undefined ? [] : [{ path: [...path, name], value: child, key: false }];
  });
}
