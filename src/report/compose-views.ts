import type { GroupEntry, ViewCell, ViewEntry } from '../model/disagreement-section.ts';
import type { GroupScore } from '../model/scorecard.ts';
import { figureGroup } from '../model/scorecard.ts';
import { groupedBy } from '../numbers/grouped-by.ts';
import type { Case } from './case-of.ts';

/** How each role group sees each point of the map on which anybody was heard: capabilities by domain, then the rest. */
export function composeViews(given: Case): readonly ViewEntry[] {
  const capabilities = given.kit.domains.flatMap((domain) => domain.capabilities);
  const others = given.kit.nodes.filter(({ kind }) => kind !== 'capability').map(({ id }) => id);
  return [...capabilities, ...others.toSorted()].flatMap((node) => viewEntry(given, node));
}

/** The role groups that stand in at least one view, in the order of the kit, and how many people of each count. */
export function groupsIn(given: Case, views: readonly ViewEntry[]): readonly GroupEntry[] {
  const standing = new Set(views.flatMap(({ cells }) => cells.map(({ role }) => role)));
  const heard = given.scorecard.readings.filter(({ visibility }) => visibility > 0);
  const byGroup = groupedBy(heard, ({ group }) => group);
  return given.kit.roles.flatMap(({ id: role, title, plural }) => {
    const people = new Set(byGroup.get(role)?.map(({ respondent }) => respondent)).size;
    return standing.has(role) ? [{ role, title, plural, people }] : [];
  });
}

function viewEntry(given: Case, node: string): readonly ViewEntry[] {
  const groups = new Map(given.scoreOf(node).groups.map((group) => [group.group, group]));
  const cells = given.kit.roles.flatMap(({ id }) => cellsOf(given, { node, role: id }, groups.get(id)));
  const figure = groups.get(figureGroup)?.mean;
  if (cells.length === 0 && figure === undefined) return [];
  const domain = given.nodes.get(node)?.domain;
  return [
    {
      id: `view:${node}`,
      node,
      title: given.titleOf('node', node),
      ...(domain === undefined ? {} : { domain: given.titleOf('domain', domain) }),
      ...spreadOf(cells),
      ...(figure === undefined ? {} : { figure }),
      cells,
    },
  ];
}

type Spot = { readonly node: string; readonly role: string };

function cellsOf(given: Case, { node, role }: Spot, group: GroupScore | undefined): readonly ViewCell[] {
  if (group === undefined) return isWithheld(given, { node, role }) ? [{ state: 'withheld', role }] : [];
  const { mean, respondents: people, agreement } = group;
  return [{ state: 'shown', role, mean, people, ...(agreement && { agreement }) }];
}

/** People of the role answered, and not one of them counts. */
function isWithheld(given: Case, { node, role }: Spot): boolean {
  const own = given.kit.questions.filter((question) => question.node === node);
  return own.some(({ id }) => given.hiddenOf(id).tooFew.includes(role));
}

function spreadOf(cells: readonly ViewCell[]): Pick<ViewEntry, 'spread'> {
  const means = cells.flatMap((cell) => (cell.state === 'shown' ? [cell.mean] : []));
  return means.length < 2 ? {} : { spread: Math.max(...means) - Math.min(...means) };
}
