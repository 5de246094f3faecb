import type * as z from 'zod';
import { nearestWord } from './nearest-word.ts';
import type { YamlValue } from './yaml-tree.ts';
import { childOf, isList, isMap } from './yaml-tree.ts';

type Issue = z.core.$ZodIssue;

/**
 * Every issue of a value. Where the word that tells shapes apart is misspelt, or stands under a misspelt name, the
 * rest is held against the shape of the nearest word, so that one slip does not hide the others.
 */
export function issuesOf(schema: z.ZodType, value: YamlValue | undefined): readonly Issue[] {
  const issues = issuesBy(schema, value);
  const slips = issues.flatMap((issue) => slipOf(issue, value) ?? []);
  if (slips.length === 0) return issues;
  const mended = slips.reduce((whole, { issue, word }) => withWord(whole, issue.path, word), value);
  const told = slips.filter(({ isNamed }) => isNamed).map(({ issue }) => issue);
  return [...told, ...issuesBy(schema, mended)];
}

function issuesBy(schema: z.ZodType, value: YamlValue | undefined): readonly Issue[] {
  return schema.safeParse(value).error?.issues ?? [];
}

/** `isNamed`: the field bears its own name. Under another one it is told as a field that does not belong there. */
type Slip = { readonly issue: Issue; readonly word: string; readonly isNamed: boolean };

/** An unmatched word of a union that is told apart by one field, with the word it is most like. */
function slipOf(issue: Issue, value: YamlValue | undefined): Slip | undefined {
  if (issue.code !== 'invalid_union' || issue.errors.length > 0) return undefined;
  const written = issue.path.reduce<YamlValue | undefined>(childOf, value);
  const meant = written ?? valueUnderSlip(value, issue.path);
  const word = typeof meant === 'string' ? likeOneOf(meant, issue.message.split(' ')) : undefined;
  return word === undefined ? undefined : { issue, word, isNamed: written !== undefined };
}

/** What stands under the name most like the last one of the path. */
function valueUnderSlip(value: YamlValue | undefined, path: Issue['path']): YamlValue | undefined {
  const owner = path.slice(0, -1).reduce<YamlValue | undefined>(childOf, value);
  const names = [owner].filter(isMap).flatMap((map) => Object.keys(map));
  const name = nearestWord(String(path.at(-1)), names);
  return name === undefined ? undefined : childOf(owner, name);
}

function likeOneOf(written: string, words: readonly string[]): string | undefined {
  return words.includes(written) ? written : nearestWord(written, words);
}

/** A copy with another word at the path; what the path does not touch is shared. */
function withWord(value: YamlValue | undefined, path: readonly PropertyKey[], word: string): YamlValue {
  const [step, ...rest] = path;
  if (isList(value) && step !== undefined)
    return value.with(Number(step), withWord(childOf(value, step), rest, word));
  if (isMap(value) && step !== undefined)
    return { ...value, [String(step)]: withWord(childOf(value, step), rest, word) };
  return word;
}
