import type * as z from 'zod';
import type { Problem } from '../model/problem.ts';
import type { SourceText } from '../model/source.ts';
import { decode } from './decode.ts';
import type { YamlReading } from './parse-yaml.ts';
import { parseWritten } from './parse-written.ts';
import { sortProblems } from './sort-problems.ts';
import { withoutPlacesOf } from './without-places-of.ts';
import type { YamlTree } from './yaml-tree.ts';

/** One file of one kind, as far as it could be read. */
export type WrittenFile<T> = {
  readonly source: SourceText;
  readonly tree: YamlTree | undefined;
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
};

/** Parses and decodes one file; problems of both come together, each place named once. */
export function readWritten<T>(schema: z.ZodType<T>, source: SourceText, maxLength: number): WrittenFile<T> {
  return decodeRead(schema, source, parseWritten(source, maxLength));
}

/** The same for a file that is parsed already. */
export function decodeRead<T>(
  schema: z.ZodType<T>,
  source: SourceText,
  { tree, problems }: YamlReading,
): WrittenFile<T> {
  if (tree === undefined) return { source, tree, value: undefined, problems };
  const decoding = decode(schema, tree);
  return {
    source,
    tree,
    value: problems.length === 0 ? decoding.value : undefined,
    // What the parser refused is null in the tree: its shape needs no second complaint.
    problems: sortProblems([...problems, ...withoutPlacesOf(problems, decoding.problems)]),
  };
}
