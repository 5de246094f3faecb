import { groupedBy } from '../numbers/grouped-by.ts';
import type { Context } from './context.ts';
import { entriesIn } from './entries-in.ts';
import type { ExplainInput } from './explain-input.ts';
import { privacyOf } from './privacy-of.ts';

/** Everything by id; readings by node, then in the order of the scorecard. */
export function contextOf(input: ExplainInput): Context {
  const { kit, scorecard, diagnosis, report } = input;
  const nodes = new Map(kit.nodes.map((node) => [node.id, node]));
  const roles = new Map(kit.roles.map(({ id, title }) => [id, title]));
  const names = new Map(scorecard.respondents.map(({ id, name }) => [id, name]));
  const readings = groupedBy(scorecard.readings, ({ node }) => node);
  return {
    input,
    trails: new Map(entriesIn(report).map((trail) => [trail.id, trail])),
    ...privacyOf(report),
    nodes,
    beliefs: new Map(diagnosis.nodes.map((belief) => [belief.node, belief])),
    readingsOn: (node) => readings.get(node) ?? [],
    faultOf: (node) => nodes.get(node)?.fault ?? node,
    roleTitle: (role) => roles.get(role) ?? role,
    nameOf: (respondent) => names.get(respondent) ?? respondent,
  };
}
