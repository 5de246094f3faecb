import type { Problem } from '../model/problem.ts';
import type { Definition } from './definitions-of.ts';
import { placeOfDefinition } from './definitions-of.ts';
import { nounSpace } from './noun-space.ts';
import { errorAt } from './error-at.ts';

/** Domains draw on the names of nodes: a policy, a finding and a waiver name both by the id alone. */
const nameSpace = { ...nounSpace, domain: nounSpace.capability };

/** An id that is given twice; the second place is where it was given first. */
export function checkDuplicates(definitions: readonly Definition[]): readonly Problem[] {
  const first = new Map<string, Definition>();
  return definitions.flatMap((definition) => {
    const name = `${nameSpace[definition.noun]} ${definition.id}`;
    const earlier = first.get(name);
    first.set(name, earlier ?? definition);
    if (earlier === undefined) return [];
    const args = { id: definition.id, kind: definition.noun };
    return [
      {
        ...errorAt(placeOfDefinition(definition), 'id-duplicate', args),
        other: placeOfDefinition(earlier),
      },
    ];
  });
}
