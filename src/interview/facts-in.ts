import type { Condition } from '../model/condition.ts';

/** Ids of the facts of the company that a condition looks at. */
export function factsIn(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'fact':
      return [condition.fact];
    case 'answer':
      return [];
    case 'not':
      return factsIn(condition.of);
    case 'all':
    case 'any':
      return condition.of.flatMap(factsIn);
  }
}
