import type * as z from 'zod';
import type { Place, Problem } from '../model/problem.ts';
import type { Fault } from './fault.ts';
import { faultsOf } from './faults-of.ts';
import { limits } from './limits.ts';
import { errorAt } from './error-at.ts';
import { issuesOf } from './issues-of.ts';
import { withoutConsequences } from './without-consequences.ts';
import { withoutMisspelt } from './without-misspelt.ts';
import type { YamlPath, YamlTree } from './yaml-tree.ts';
import { isMap, placeOfEntry, placeOfKey, placeOfValue, valueAt } from './yaml-tree.ts';

/** The value in its written shape, or undefined with every fault of shape. */
export type Decoding<T> = { readonly value: T | undefined; readonly problems: readonly Problem[] };

/** Holds the value at `path` against the schema of its written shape; every fault gets its exact place. */
export function decode<T>(schema: z.ZodType<T>, tree: YamlTree, path: YamlPath = []): Decoding<T> {
  const decoded = schema.safeParse(valueAt(tree, path));
  if (decoded.success) return { value: decoded.data, problems: [] };
  const faults = withoutConsequences(issuesOf(schema, valueAt(tree, path)))
    .slice(0, limits.problems)
    .flatMap((issue) => faultsOf(issue, tree, path));
  const problems = withoutMisspelt(faults)
    .slice(0, limits.problems)
    .map((fault) => withFields(fault, schema))
    .map((fault) => errorAt(placeOfFault(tree, fault), fault.code, fault.args));
  return { value: undefined, problems };
}

/** Of a whole file that is no map of fields, the fields it should begin with are told. */
function withFields(fault: Fault, schema: z.ZodType): Fault {
  const shape: unknown = 'shape' in schema ? schema.shape : undefined;
  if (fault.code !== 'wrong-type' || fault.path.length > 0 || !isMap(shape)) return fault;
  return { ...fault, args: { ...fault.args, known: Object.keys(shape) } };
}

function placeOfFault(tree: YamlTree, fault: Fault): Place {
  switch (fault.at) {
    case 'value':
      return placeOfValue(tree, fault.path);
    case 'key':
      return placeOfKey(tree, fault.path);
    case 'parent':
      return placeOfEntry(tree, fault.path.slice(0, -1));
  }
}
