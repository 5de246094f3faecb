import type { Relation } from '../model/root-cause-section.ts';
import { beginSmall } from '../text/begin-small.ts';
import type { Case } from './case-of.ts';
import { namedRoots } from './named-roots.ts';

export type Bearing = {
  readonly relation: Relation;
  readonly node: string;
  readonly rival: string | undefined;
};

/**
 * The same in one clause, with the other node or the rival by name. What one answer says of a node is not said of the
 * whole node where all that is known of it says otherwise.
 */
export function sayRelation(given: Case, { relation, node, rival }: Bearing): string {
  const title = beginSmall(given.titleOf('node', node));
  const fault = beginSmall(given.titleOf('fault', node));
  const { belief } = given.beliefOf(node);
  const whereSound = either(belief <= given.kit.thresholds.label.sound);
  const whereBroken = either(belief >= given.kit.thresholds.label.inherited);
  switch (relation) {
    case 'cause-sound':
      return `${whereSound('What could have caused it is sound', 'This answer speaks well of what could have caused it')}: ${title}.`;
    case 'cause-broken':
      return `${whereBroken('What could have caused it is broken', 'This answer speaks of what could have caused it')}: ${fault}.`;
    case 'effect-shows':
      return `${whereBroken('Its effect shows', 'This answer speaks of its effect')}: ${fault}.`;
    case 'effect-missing':
      return `${whereSound('One would expect this, and it hardly shows', 'One would expect a worse answer on this')}: ${fault}.`;
    case 'rival':
    case 'rival-cleared':
      return sayRival(given, relation, rival);
  }
}

function either(holds: boolean): (whole: string, part: string) => string {
  return (whole, part) => (holds ? whole : part);
}

function sayRival({ titleOf, diagnosis }: Case, relation: 'rival' | 'rival-cleared', rival?: string): string {
  if (rival === undefined)
    return relation === 'rival' ? 'It fits other causes better.' : 'It makes other causes less likely.';
  const kind = namedRoots(diagnosis).includes(rival) ? 'another root cause' : 'a rival cause';
  const other = beginSmall(titleOf('fault', rival));
  return relation === 'rival' ? `It points to ${kind}: ${other}.` : `It makes ${kind} less likely: ${other}.`;
}
