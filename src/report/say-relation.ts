import type { Relation } from '../model/root-cause-section.ts';
import { beginSmall } from '../text/begin-small.ts';
import type { Case } from './case-of.ts';
import { namedRoots } from './named-roots.ts';

export type Bearing = {
  readonly relation: Relation;
  readonly node: string;
  readonly rival: string | undefined;
};

/** The same in one clause, with the other node or the rival by name. */
export function sayRelation({ titleOf, diagnosis }: Case, { relation, node, rival }: Bearing): string {
  const title = beginSmall(titleOf('node', node));
  const fault = beginSmall(titleOf('fault', node));
  const other = rival === undefined ? undefined : beginSmall(titleOf('fault', rival));
  const kind =
    rival !== undefined && namedRoots(diagnosis).includes(rival) ? 'another root cause' : 'a rival cause';
  switch (relation) {
    case 'cause-sound':
      return `What could have caused it is sound: ${title}.`;
    case 'cause-broken':
      return `What could have caused it is broken: ${fault}.`;
    case 'effect-shows':
      return `Its effect shows: ${fault}.`;
    case 'effect-missing':
      return `One would expect this, and it hardly shows: ${fault}.`;
    case 'rival':
      return other === undefined ? 'It fits other causes better.' : `It points to ${kind}: ${other}.`;
    case 'rival-cleared':
      return other === undefined
        ? 'It makes other causes less likely.'
        : `It makes ${kind} less likely: ${other}.`;
  }
}
