import type { ExplainedLink, ExplainedNode } from '../model/explanation.ts';
import type { Context } from './context.ts';
import { evidenceSumOf } from './evidence-sum-of.ts';
import { fallingBy } from './falling-by.ts';

/** How the answers became the belief in one node: none for a node the diagnosis does not have. */
export function explainedNode(context: Context, node: string): readonly ExplainedNode[] {
  const found = context.beliefs.get(node);
  if (found === undefined) return [];
  const { prior, belief, ownFault, inherited, contested } = found;
  return [
    {
      node,
      title: context.faultOf(node),
      ...{ prior, belief, ownFault, inherited, contested },
      evidence: evidenceSumOf(context, found),
      linksIn: linksInto(context, node),
    },
  ];
}

function linksInto({ input, faultOf }: Context, node: string): readonly ExplainedLink[] {
  const { links } = input.kit;
  const into = input.diagnosis.links.flatMap(({ cause, effect, activity }) => {
    const link = links.find((each) => each.cause === cause && each.effect === effect);
    if (effect !== node || link === undefined) return [];
    const { strength, source, because } = link;
    return [{ cause, title: faultOf(cause), activity, strength, source, because }];
  });
  return fallingBy(
    into,
    ({ activity }) => activity,
    ({ cause }) => cause,
  );
}
