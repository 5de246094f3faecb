import type { Noun } from './definitions-of.ts';
import type { KitReading, KitTree } from './kit-reading.ts';
import type { Match } from './match-pattern.ts';
import { matchPattern, textsAt } from './match-pattern.ts';
import { questionPatterns, referencePatterns } from './reference-patterns.ts';
import type { YamlPath, YamlTree, YamlValue } from './yaml-tree.ts';
import { isList, isMap } from './yaml-tree.ts';

/** One mention of an id that is given elsewhere. */
export type Reference = {
  readonly tree: YamlTree;
  readonly path: YamlPath;
  readonly key: boolean;
  readonly id: string;
  readonly to: readonly Noun[];
};

/** Every mention of an id in a kit, in the order of its files. */
export function referencesOf({ trees }: KitReading): readonly Reference[] {
  return trees.flatMap((file) => [...writtenReferences(file), ...questionReferences(file)]);
}

function writtenReferences({ kind, tree }: KitTree): readonly Reference[] {
  return referencePatterns
    .filter(({ file }) => file === kind)
    .flatMap(({ pattern, to }) =>
      textsAt(tree, pattern).map(({ path, value, key }) => ({ tree, path, key, id: value, to })),
    );
}

function questionReferences({ kind, tree }: KitTree): readonly Reference[] {
  const questions = questionPatterns
    .filter(({ file }) => file === kind)
    .flatMap(({ pattern }) => matchPattern(tree, pattern));
  return questions.flatMap((question) => [
    ...ownMetric(tree, question),
    ...conditionReferences(tree, question),
  ]);
}

/** A question for a metric that names none means the metric of its own name. */
function ownMetric(tree: YamlTree, { path, value }: Match): readonly Reference[] {
  if (!isMap(value) || value['kind'] !== 'metric' || value['metric'] !== undefined) return [];
  const id = value['id'];
  return typeof id === 'string' ? [{ tree, path: [...path, 'id'], key: false, id, to: ['metric'] }] : [];
}

function conditionReferences(tree: YamlTree, { path, value }: Match): readonly Reference[] {
  const written = isMap(value) ? value['when'] : undefined;
  return written === undefined ? [] : insideCondition(tree, [...path, 'when'], written);
}

function insideCondition(tree: YamlTree, path: YamlPath, written: YamlValue): readonly Reference[] {
  if (typeof written === 'string') return [{ tree, path, key: false, id: written, to: ['fact'] }];
  if (isList(written)) return written.flatMap((item, index) => insideCondition(tree, [...path, index], item));
  if (!isMap(written)) return [];
  const { fact, answer, all, any, not } = written;
  const inner = Object.entries({ all, any, not }).flatMap(([name, value]) =>
    value === undefined ? [] : insideCondition(tree, [...path, name], value),
  );
  return [
    ...named(tree, [...path, 'fact'], fact, 'fact'),
    ...named(tree, [...path, 'answer'], answer, 'question'),
    ...inner,
  ];
}

function named(tree: YamlTree, path: YamlPath, id: YamlValue | undefined, noun: Noun): readonly Reference[] {
  return typeof id === 'string' ? [{ tree, path, key: false, id, to: [noun] }] : [];
}
