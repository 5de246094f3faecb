import type { Relation } from '../model/root-cause-section.ts';
import { isLikelyBroken } from '../model/is-likely-broken.ts';
import { beginSmall } from '../text/begin-small.ts';
import type { Case } from './case-of.ts';
import { namedRoots } from './named-roots.ts';

export type Bearing = {
  readonly relation: Relation;
  readonly node: string;
  readonly rival: string | undefined;
  /** Whether the answers themselves say nothing either way. */
  readonly middling: boolean;
};

/**
 * The same in one clause, with the other node or the rival by name. What one answer says of a node is not said of the
 * whole node where all that is known of it says otherwise.
 */
export function sayRelation(given: Case, { relation, node, rival, middling }: Bearing): string {
  const title = beginSmall(given.titleOf('node', node));
  const fault = beginSmall(given.titleOf('fault', node));
  const { belief } = given.beliefOf(node);
  const whereSound = either(belief <= given.kit.thresholds.label.sound);
  const whereBroken = either(isLikelyBroken(given.beliefOf(node), given.kit));
  switch (relation) {
    case 'cause-sound':
      return whereSound(
        `What could have caused it is sound: ${title}.`,
        middling
          ? `${neither} what could have caused it likelier: ${fault}.`
          : `This answer speaks well of what could have caused it: ${title}.`,
      );
    case 'cause-broken':
      return `${whereBroken('What could have caused it is broken', 'This answer speaks of what could have caused it')}: ${fault}.`;
    case 'effect-shows':
      return `${whereBroken('Its effect shows', 'This answer speaks of its effect')}: ${fault}.`;
    case 'effect-missing':
      return `${whereSound('One would expect this, and it hardly shows', 'One would expect a worse answer on this')}: ${fault}.`;
    case 'rival':
    case 'rival-cleared':
      return sayRival(given, { relation, rival, middling });
  }
}

/** Where answers are in the middle, that they were no worse, or no better, is all that they can be said to tell. */
const neither = 'This answer is middling and does not make';

function either(holds: boolean): (whole: string, part: string) => string {
  return (whole, part) => (holds ? whole : part);
}

type RivalBearing = Pick<Bearing, 'rival' | 'middling'> & { readonly relation: 'rival' | 'rival-cleared' };

function sayRival({ titleOf, diagnosis }: Case, { relation, rival, middling }: RivalBearing): string {
  const says = middling ? middlingWords[relation] : words[relation];
  if (rival === undefined)
    return relation === 'rival' && !middling ? 'It fits other causes better.' : `${says('other causes')}.`;
  const kind = namedRoots(diagnosis).includes(rival) ? 'another root cause' : 'a rival cause';
  return `${says(kind)}: ${beginSmall(titleOf('fault', rival))}.`;
}

const words = {
  rival: (which: string) => `It points to ${which}`,
  'rival-cleared': (which: string) => `It makes ${which} less likely`,
};

const middlingWords = {
  rival: (which: string) => `${neither} ${which} less likely`,
  'rival-cleared': (which: string) => `${neither} ${which} likelier`,
};
