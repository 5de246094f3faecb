import type { ProblemArgs, ProblemCode } from '../model/problem.ts';
import type { YamlPath } from './yaml-tree.ts';

/** A fault of shape before it has its place: at a value, at its key, or (something missing) at its parent. */
export type Fault = {
  readonly code: ProblemCode;
  readonly path: YamlPath;
  readonly at: 'value' | 'key' | 'parent';
  readonly args: ProblemArgs;
};
