import type * as z from 'zod';
import type { Problem } from '../model/problem.ts';
import type { SourceText } from '../model/source.ts';
import { limits } from './limits.ts';
import { parseWritten } from './parse-written.ts';
import { decodeRead } from './read-written.ts';
import type { WrittenAnswer, WrittenSheet } from './written/sheet.ts';
import { answer, answers, sheet } from './written/sheet.ts';
import type { YamlPath, YamlTree } from './yaml-tree.ts';
import { isMap, valueAt } from './yaml-tree.ts';

/** A sheet in its written shape as far as it could be read: a broken part leaves the others standing. */
export type SheetReading = {
  readonly tree: YamlTree;
  readonly parts: SheetParts;
  readonly problems: readonly Problem[];
};

export type SheetParts = {
  readonly [Field in Exclude<keyof WrittenSheet, 'answers'>]: WrittenSheet[Field] | undefined;
} & {
  readonly facts: readonly (readonly [string, WrittenFact])[];
  readonly answers: readonly (readonly [string, WrittenAnswer])[];
};

/** A company fact as written; null where nothing stands after the key. */
export type WrittenFact = string | number | null;

/** Reads the text of a sheet, without a kit; the tree is undefined when nothing could be read. */
export function decodeSheet(
  source: SourceText,
): SheetReading | { readonly tree: undefined; readonly problems: readonly Problem[] } {
  const { tree, value, problems } = decodeRead(sheet, source, parseWritten(source, limits.sheetLength));
  if (tree === undefined) return { tree, problems };
  const parts = value === undefined ? soundParts(tree) : wholeParts(value);
  return { tree, parts: { ...noParts, ...parts }, problems };
}

function wholeParts(value: WrittenSheet) {
  const { name: _name, ...facts } = value.company;
  return { ...value, facts: Object.entries(facts), answers: Object.entries(value.answers) };
}

const noParts = {
  kit: undefined,
  company: undefined,
  wave: undefined,
  respondent: undefined,
  date: undefined,
  interviewer: undefined,
  flags: undefined,
} as const;

function soundParts(tree: YamlTree): SheetParts {
  const { kit, company, respondent, date } = sheet.shape;
  return {
    ...noParts,
    kit: partAt(tree, ['kit'], kit),
    company: partAt(tree, ['company'], company),
    respondent: partAt(tree, ['respondent'], respondent),
    date: partAt(tree, ['date'], date),
    facts: soundFacts(tree),
    answers: soundAnswers(tree),
  };
}

function soundFacts(tree: YamlTree): SheetParts['facts'] {
  const written = valueAt(tree, ['company']);
  if (!isMap(written)) return [];
  return Object.entries(written).flatMap(([fact, value]) =>
    fact === 'name' || typeof value === 'boolean' || (typeof value === 'object' && value !== null)
      ? []
      : [[fact, value] as const],
  );
}

function soundAnswers(tree: YamlTree): SheetParts['answers'] {
  const written = valueAt(tree, ['answers']);
  if (!isMap(written)) return [];
  return Object.entries(written).flatMap(([question, value]) => {
    const decoded = answer.safeParse(value);
    const isId = answers.keyType.safeParse(question).success;
    return decoded.success && isId ? [[question, decoded.data] as const] : [];
  });
}

function partAt<T>(tree: YamlTree, path: YamlPath, schema: z.ZodType<T>): T | undefined {
  const decoded = schema.safeParse(valueAt(tree, path));
  return decoded.success ? decoded.data : undefined;
}
