import { limits } from './limits.ts';
import { matchPattern, textsAt } from './match-pattern.ts';
import type { FileKind } from './written-schemas.ts';
import { fileName } from './written/fields.ts';
import type { YamlPath, YamlTree } from './yaml-tree.ts';

/** A file that `kit.yaml` names, and where it does. */
export type NamedFile = { readonly kind: FileKind; readonly name: string; readonly path: YamlPath };

const patterns = [
  ['questionnaire', 'questionnaires/*'],
  ['symptoms', 'symptoms'],
  ['metrics', 'metrics'],
  ['glossary', 'glossary'],
  ['sources', 'sources'],
] as const satisfies readonly (readonly [FileKind, string])[];

/** The files a `kit.yaml` asks for, in its order; names that would leave the folder are left to `decode`. */
export function namedFilesOf(tree: YamlTree): readonly NamedFile[] {
  const named = patterns.flatMap(([kind, pattern]) =>
    textsAt(tree, pattern)
      .filter(({ value }) => fileName.safeParse(value).success)
      .map(({ value, path }) => ({ kind, name: value, path })),
  );
  return named.slice(0, limits.kitFiles);
}

const required: ReadonlySet<FileKind> = new Set(['questionnaire', 'symptoms']);

/** Kinds of file that a `kit.yaml` ought to name, or names in a way that cannot be followed. */
export function unnamedKinds(tree: YamlTree): readonly FileKind[] {
  const named = namedFilesOf(tree);
  return patterns
    .filter(([kind, pattern]) => {
      const written = matchPattern(tree, pattern).length;
      const followed = named.filter((file) => file.kind === kind).length;
      return written > followed || (written === 0 && required.has(kind));
    })
    .map(([kind]) => kind);
}
