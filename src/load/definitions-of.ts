import type { Place } from '../model/problem.ts';
import type { KitReading, KitTree } from './kit-reading.ts';
import type { Match } from './match-pattern.ts';
import { textsAt } from './match-pattern.ts';
import type { FileKind } from './written-schemas.ts';
import type { YamlPath, YamlTree } from './yaml-tree.ts';
import { placeOfValue } from './yaml-tree.ts';

/** Things of a kit that have an id. */
export type Noun =
  | 'role'
  | 'fact'
  | 'domain'
  | 'capability'
  | 'symptom'
  | 'outcome'
  | 'question'
  | 'metric'
  | 'fix'
  | 'system'
  | 'row'
  | 'term';

/** One id and where it is given. */
export type Definition = {
  readonly noun: Noun;
  readonly id: string;
  readonly tree: YamlTree;
  /** Path of the id itself; the thing it names is one step above (a domain: the file). */
  readonly path: YamlPath;
  readonly former: boolean;
};

/** Where each noun gets its ids. */
export const definitionPatterns = [
  ['kit', 'role', 'roles/*/id'],
  ['kit', 'fact', 'facts/*/id'],
  ['questionnaire', 'domain', 'domain'],
  ['questionnaire', 'capability', 'capabilities/*/id'],
  ['questionnaire', 'question', 'capabilities/*/questions/*/id'],
  ['questionnaire', 'fix', 'capabilities/*/fixes/*/id'],
  ['symptoms', 'symptom', 'symptoms/*/id'],
  ['symptoms', 'outcome', 'outcomes/*/id'],
  ['symptoms', 'question', 'symptoms/*/questions/*/id'],
  ['symptoms', 'question', 'outcomes/*/questions/*/id'],
  ['metrics', 'metric', 'metrics/*/id'],
  ['sources', 'system', 'systems/*/id'],
  ['sources', 'row', 'rows/*/id'],
  ['glossary', 'term', 'terms/*/term'],
] as const satisfies readonly (readonly [FileKind, Noun, string])[];

const formerPatterns = [
  ['questionnaire', 'question', 'capabilities/*/questions/*/was/*'],
  ['symptoms', 'question', 'symptoms/*/questions/*/was/*'],
  ['symptoms', 'question', 'outcomes/*/questions/*/was/*'],
] as const satisfies readonly (readonly [FileKind, Noun, string])[];

/** Every id a kit gives, in the order of its files. */
export function definitionsOf({ trees }: KitReading): readonly Definition[] {
  return [...definedBy(trees, definitionPatterns, false), ...definedBy(trees, formerPatterns, true)];
}

/** Where the id is written. */
export function placeOfDefinition({ tree, path }: Definition): Place {
  return placeOfValue(tree, path);
}

function definedBy(
  trees: readonly KitTree[],
  patterns: readonly (readonly [FileKind, Noun, string])[],
  former: boolean,
): readonly Definition[] {
  return patterns.flatMap(([kind, noun, pattern]) =>
    trees
      .filter((file) => file.kind === kind)
      .flatMap(({ tree }) =>
        textsAt(tree, pattern).map((match) => definition(match, { noun, tree, former })),
      ),
  );
}

function definition(
  { value, path }: Match & { readonly value: string },
  given: Pick<Definition, 'noun' | 'tree' | 'former'>,
): Definition {
  return { ...given, id: value, path };
}
