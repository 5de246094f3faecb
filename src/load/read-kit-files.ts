import type * as z from 'zod';
import type { Place, Problem } from '../model/problem.ts';
import type { KitFiles, KitReading, KitTree, WrittenParts } from './kit-reading.ts';
import { limits } from './limits.ts';
import type { NamedFile } from './named-files-of.ts';
import { namedFilesOf, unnamedKinds } from './named-files-of.ts';
import { errorAt } from './error-at.ts';
import type { WrittenFile } from './read-written.ts';
import { readWritten } from './read-written.ts';
import type { FileKind } from './written-schemas.ts';
import { glossary } from './written/glossary.ts';
import { kit } from './written/kit.ts';
import { metrics } from './written/metrics.ts';
import { questionnaire } from './written/questionnaire.ts';
import { sources } from './written/sources.ts';
import { symptoms } from './written/symptoms.ts';
import type { YamlTree } from './yaml-tree.ts';
import { placeOfValue } from './yaml-tree.ts';

/** Reads `kit.yaml` and everything it names; one bad file does not hide the problems of the others. */
export function readKitFiles(files: KitFiles): KitReading {
  const root = readWritten(kit, files.root, limits.kitFileLength);
  const named = root.tree === undefined ? [] : placedFilesOf(root.tree);
  const reader = readerOf(files, withoutRepeats(named));
  const parts = {
    questionnaires: reader.all('questionnaire', questionnaire),
    symptoms: reader.all('symptoms', symptoms),
    metrics: reader.all('metrics', metrics),
    glossary: reader.all('glossary', glossary),
    sources: reader.all('sources', sources),
  };
  const read = Object.values(parts).flat();
  return {
    trees: [...treesOf([{ kind: 'kit', file: root }]), ...treesOf(read)],
    unread: new Set([
      ...read.filter(({ file }) => file.tree === undefined).map(({ kind }) => kind),
      ...(root.tree === undefined ? [] : unnamedKinds(root.tree)),
    ]),
    written: partsOf(root, parts),
    problems: [...root.problems, ...read.flatMap(({ file }) => file.problems), ...repeatedNames(named)],
  };
}

type Read<T> = { readonly kind: FileKind; readonly file: Unplaced<T> };

/** A file that is missing has no source: its problem stands where `kit.yaml` names it. */
type Unplaced<T> = Pick<WrittenFile<T>, 'tree' | 'value' | 'problems'>;

type Parts = {
  readonly questionnaires: readonly Read<WrittenParts['questionnaires'][number]>[];
  readonly symptoms: readonly Read<WrittenParts['symptoms']>[];
  readonly metrics: readonly Read<WrittenParts['metrics']>[];
  readonly glossary: readonly Read<WrittenParts['glossary']>[];
  readonly sources: readonly Read<WrittenParts['sources']>[];
};

/** A file with the place that names it: where a missing one is told. */
type PlacedFile = NamedFile & { readonly place: Place };

function placedFilesOf(root: YamlTree): readonly PlacedFile[] {
  return namedFilesOf(root).map((file) => ({ ...file, place: placeOfValue(root, file.path) }));
}

function readerOf(files: KitFiles, named: readonly PlacedFile[]) {
  return {
    all<T>(kind: FileKind, schema: z.ZodType<T>): readonly Read<T>[] {
      const wanted = named.filter((file) => file.kind === kind);
      return wanted.map((file) => ({ kind, file: readNamed(file, files, schema) }));
    },
  };
}

function readNamed<T>({ name, place }: PlacedFile, files: KitFiles, schema: z.ZodType<T>): Unplaced<T> {
  const source = files.others.get(name);
  if (source !== undefined) return readWritten(schema, source, limits.kitFileLength);
  const problems = [errorAt(place, 'file-missing', { path: name })];
  return { tree: undefined, value: undefined, problems };
}

function treesOf(read: readonly Read<unknown>[]): readonly KitTree[] {
  return read.flatMap(({ kind, file }) => (file.tree === undefined ? [] : [{ kind, tree: file.tree }]));
}

function partsOf(root: WrittenFile<WrittenParts['kit']>, parts: Parts): WrittenParts | undefined {
  const kit = root.value;
  const questionnaires = parts.questionnaires.flatMap(({ file }) => file.value ?? []);
  const symptoms = onlyValue(parts.symptoms, undefined);
  const metrics = onlyValue(parts.metrics, { metrics: [] });
  const glossary = onlyValue(parts.glossary, { terms: [] });
  const sources = onlyValue(parts.sources, { systems: [], rows: [] });
  if (kit === undefined || questionnaires.length < parts.questionnaires.length) return undefined;
  if (symptoms === undefined || metrics === undefined) return undefined;
  if (glossary === undefined || sources === undefined) return undefined;
  return { kit, questionnaires, symptoms, metrics, glossary, sources };
}

function onlyValue<T>(read: readonly Read<T>[], absent: T | undefined): T | undefined {
  const first = read[0];
  return first === undefined ? absent : first.file.value;
}

/** A file is read once for each kind it stands for. */
function withoutRepeats(named: readonly PlacedFile[]): readonly PlacedFile[] {
  return named.filter(
    ({ kind, name }, index) => named.findIndex((file) => file.kind === kind && file.name === name) === index,
  );
}

function repeatedNames(named: readonly PlacedFile[]): readonly Problem[] {
  const seen = new Map<string, PlacedFile>();
  return named.flatMap((file) => {
    const earlier = seen.get(file.name);
    seen.set(file.name, earlier ?? file);
    if (earlier === undefined) return [];
    const problem = errorAt(file.place, 'id-duplicate', { id: file.name, kind: 'file' });
    return [{ ...problem, other: earlier.place }];
  });
}
