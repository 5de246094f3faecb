import type * as z from 'zod';
import type { Fault } from './fault.ts';
import { limits } from './limits.ts';
import { nearestWord } from './nearest-word.ts';
import { bestBranch } from './best-branch.ts';
import { kindOf, shown, wordFor } from './kind-of.ts';
import { withoutConsequences } from './without-consequences.ts';
import type { YamlPath, YamlTree, YamlValue } from './yaml-tree.ts';
import { valueAt } from './yaml-tree.ts';

type Issue = z.core.$ZodIssue;

type Subject = { readonly tree: YamlTree; readonly path: YamlPath; readonly value: YamlValue | undefined };

/** Turns one issue of the schema library into faults in our own words; `base` is where the value stands. */
export function faultsOf(issue: Issue, tree: YamlTree, base: YamlPath): readonly Fault[] {
  const path = [...base, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))];
  const subject: Subject = { tree, path, value: valueAt(tree, path) };
  if (subject.value === undefined && path.length > 0) return [missingField(path)];
  return presentFaults(issue, subject);
}

function presentFaults(issue: Issue, subject: Subject): readonly Fault[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys
        .slice(0, limits.problems)
        .map((key) => missingReason(subject, key) ?? unknownField(issue, subject.path, key));
    case 'invalid_union':
      return unionFaults(issue, subject);
    case 'invalid_key':
      return [
        {
          code: 'wrong-format',
          path: subject.path,
          at: 'key',
          args: {
            expected: issue.issues.map(({ message }) => message).join(', '),
            received: shown(subject.path.at(-1)),
          },
        },
      ];
    case 'invalid_type':
    case 'invalid_value':
    case 'too_big':
    case 'too_small':
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_element':
    case 'custom':
      return [valueFault(issue, subject)];
  }
}

function missingField(path: YamlPath): Fault {
  const field = String(path.at(-1));
  const parent = path.at(-2);
  if (parent === 'levels') return { code: 'levels-incomplete', path, at: 'parent', args: { level: field } };
  if (field === 'reason' && path.at(-3) === 'waivers') {
    return { code: 'waiver-without-reason', path, at: 'parent', args: {} };
  }
  return { code: 'missing-field', path, at: 'parent', args: { field } };
}

/** `{ n/a: }` is the form of what does not apply, without its reason, and not a slip in another form. */
function missingReason({ tree, path }: Subject, key: string): Fault | undefined {
  const reason = valueAt(tree, [...path, key]);
  if (key !== 'n/a' || typeof reason === 'string') return undefined;
  const args = { expected: wordFor('string'), received: kindOf(reason) };
  return { code: 'wrong-type', path: [...path, key], at: 'value', args };
}

function unknownField(issue: Issue, path: YamlPath, key: string): Fault {
  const known = issue.message.split(' ');
  const suggestion = nearestWord(key, known);
  return {
    code: 'unknown-field',
    path: [...path, key],
    at: 'key',
    args: { field: shown(key), known, ...(suggestion === undefined ? {} : { suggestion }) },
  };
}

function unionFaults(issue: z.core.$ZodIssueInvalidUnion, { tree, path, value }: Subject): readonly Fault[] {
  // A union told apart by one field: the field is there, and holds none of the known words.
  if (issue.errors.length === 0) return [notOneOf(path, value, issue.message.split(' '))];
  const branch = bestBranch(issue.errors);
  return branch.kind === 'issues'
    ? withoutConsequences(branch.issues).flatMap((inner) => faultsOf(inner, tree, path))
    : [
        branch.kind === 'values'
          ? notOneOf(path, value, branch.values)
          : wrongType(path, value, branch.expected),
      ];
}

type ValueIssue = Exclude<
  Issue,
  z.core.$ZodIssueUnrecognizedKeys | z.core.$ZodIssueInvalidUnion | z.core.$ZodIssueInvalidKey
>;

function valueFault(issue: ValueIssue, { path, value }: Subject): Fault {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(path, value, wordFor(issue.expected));
    case 'invalid_value':
      return notOneOf(path, value, issue.values.map(String));
    case 'too_big':
      return outOfRange(issue, path, value, { maximum: Number(issue.maximum) });
    case 'too_small':
      return outOfRange(issue, path, value, { minimum: Number(issue.minimum) });
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_element':
    case 'custom':
      return {
        code: typeof value === 'object' ? 'wrong-shape' : 'wrong-format',
        path,
        at: 'value',
        args: { expected: issue.message, received: shown(value) },
      };
  }
}

function wrongType(path: YamlPath, value: YamlValue | undefined, expected: string): Fault {
  return { code: 'wrong-type', path, at: 'value', args: { expected, received: kindOf(value) } };
}

function notOneOf(path: YamlPath, value: YamlValue | undefined, values: readonly string[]): Fault {
  const suggestion = typeof value === 'string' ? nearestWord(value, values) : undefined;
  const args = { values, received: shown(value) };
  return {
    code: 'not-one-of',
    path,
    at: 'value',
    args: suggestion === undefined ? args : { ...args, suggestion },
  };
}

function outOfRange(
  issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall,
  path: YamlPath,
  value: YamlValue | undefined,
  bound: { readonly minimum: number } | { readonly maximum: number },
): Fault {
  if (issue.origin === 'string') {
    return {
      code: 'wrong-format',
      path,
      at: 'value',
      args: { expected: issue.message, received: shown(value) },
    };
  }
  const counted = Array.isArray(value);
  const received = counted ? value.length : Number(value);
  const open = issue.inclusive === false ? { open: 'yes' } : {};
  return {
    code: counted ? 'wrong-shape' : 'out-of-range',
    path,
    at: 'value',
    args: { ...bound, ...open, received },
  };
}
