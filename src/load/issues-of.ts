import type * as z from 'zod';
import { nearestWord } from './nearest-word.ts';
import type { YamlValue } from './yaml-tree.ts';
import { isList, isMap } from './yaml-tree.ts';

type Issue = z.core.$ZodIssue;

/**
 * Every issue of a value. Where the word that tells shapes apart is misspelt, the rest is held against the shape
 * of the nearest word, so that one slip does not hide the others.
 */
export function issuesOf(schema: z.ZodType, value: YamlValue | undefined): readonly Issue[] {
  /* v8 ignore start -- what the compiler cannot rule out, or too rare for a test so far */
  const issues = schema.safeParse(value).error?.issues ?? [];
  /* v8 ignore stop */
  const slips = issues.flatMap((issue) => slipOf(issue, value) ?? []);
  if (slips.length === 0) return issues;
  const mended = slips.reduce((whole, { issue, word }) => withWord(whole, issue.path, word), value);
  return [...slips.map(({ issue }) => issue), ...(schema.safeParse(mended).error?.issues ?? [])];
}

type Slip = { readonly issue: Issue; readonly word: string };

/** An unmatched word of a union that is told apart by one field, with the word it is most like. */
function slipOf(issue: Issue, value: YamlValue | undefined): Slip | undefined {
  if (issue.code !== 'invalid_union' || issue.errors.length > 0) return undefined;
  const written = issue.path.reduce<YamlValue | undefined>(childOf, value);
  const word = typeof written === 'string' ? nearestWord(written, issue.message.split(' ')) : undefined;
  return word === undefined ? undefined : { issue, word };
}

function childOf(parent: YamlValue | undefined, step: PropertyKey): YamlValue | undefined {
  if (isList(parent)) return parent[Number(step)];
  /* v8 ignore start -- what the compiler cannot rule out, or too rare for a test so far */
  return isMap(parent) ? parent[String(step)] : undefined;
  /* v8 ignore stop */
}

/** A copy with another word at the path; what the path does not touch is shared. */
function withWord(value: YamlValue | undefined, path: readonly PropertyKey[], word: string): YamlValue {
  const [step, ...rest] = path;
  if (step === undefined) return word;
  const child = withWord(childOf(value, step), rest, word);
  /* v8 ignore start -- what the compiler cannot rule out, or too rare for a test so far */
  return isList(value) ? value.with(Number(step), child) : { ...(isMap(value) ? value : {}), [step]: child };
  /* v8 ignore stop */
}
