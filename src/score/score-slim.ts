import type { Kit } from '../model/kit.ts';
import type { ScoreValue } from '../model/scorecard.ts';
import type { SlimScores } from '../model/slim-scores.ts';
import type { SlimSheet } from '../model/slim-sheet.ts';
import { compareText } from '../numbers/compare-text.ts';
import { realAt, shortAt } from '../numbers/number-at.ts';
import { reasonAgainst } from './reason-against.ts';
import { applies } from './applies.ts';
import type { DomainPart, DomainParts } from './domain-parts.ts';
import { scoreDomain } from './score-domain.ts';
import { scoreOverall } from './score-overall.ts';
import { countNodes } from './slim/node-counts.ts';
import type { SlimPlan } from './slim/slim-plan.ts';
import { slimPlanOf } from './slim/slim-plan.ts';
import { workSpaceOf, type WorkSpace } from './slim/work-space.ts';
import { steadyScore } from './steady-score.ts';
import { addUp } from './slim/add-up.ts';

/**
 * Scores (0…100) of the sheets of one company and wave, the same as those of `scoreAssessment` without intervals, in a
 * small part of its time. Total for one sheet or more; the order of the sheets does not matter.
 */
export function scoreSlim(kit: Kit, sheets: readonly SlimSheet[]): SlimScores {
  const plan = slimPlanOf(kit);
  const [first] = sheets;
  const alone = first !== undefined && sheets.length === 1;
  const space = workSpaceOf(plan);
  if (alone) addUp(plan, space, sheets, first.facts);
  else addUp(plan, space, inOrder(sheets), factsOf(sheets));
  countNodes(plan, space.counts, space.tally);
  const nodes = nodesOf(plan, space);
  const domains = plan.domains.map((domain) => scoreDomain(partsOf(domain, nodes), kit.thresholds.coverage));
  return { nodes, domains, overall: scoreOverall(domains, kit.thresholds.coverage) };
}

function inOrder(sheets: readonly SlimSheet[]): readonly SlimSheet[] {
  return sheets.toSorted(
    (a, b) =>
      compareText(a.respondent, b.respondent) || compareText(a.date, b.date) || compareText(a.path, b.path),
  );
}

function factsOf(sheets: readonly SlimSheet[]): SlimSheet['facts'] {
  return Object.fromEntries(sheets.flatMap(({ facts }) => Object.entries(facts)));
}

function partsOf({ id, capabilities }: SlimPlan['domains'][number], nodes: SlimScores['nodes']): DomainParts {
  const parts: DomainPart[] = [];
  for (const { node, position, weight } of capabilities) {
    const value = nodes[position]?.value;
    if (value !== undefined && applies(value)) parts.push({ node, weight, value });
  }
  return { domain: id, parts };
}

function nodesOf(plan: SlimPlan, { counts, tally }: WorkSpace): SlimScores['nodes'] {
  return plan.nodes.map((node, position) => {
    const applicable = shortAt(counts.applicable, position);
    const answered = shortAt(counts.answered, position);
    const asked = shortAt(counts.asked, position);
    const nobodyKnows = counts.unknown[position] === 1;
    const core = counts.core[position] === 1;
    const withheld = counts.withheld[position] === 1;
    const reason = reasonAgainst({ asked, applicable, answered, nobodyKnows, core, withheld });
    const value: ScoreValue =
      reason === undefined
        ? { state: 'assessed', score: steadyScore(meanOfGroups(plan, tally, position) * 25) }
        : { state: 'not-assessed', reason };
    return { node, value, coverage: applicable === 0 ? 0 : answered / applicable };
  });
}

/** In the order of the groups, as everywhere, so that the last digit is the same too. */
function meanOfGroups(
  { groups }: SlimPlan,
  { sums, weights, voices }: WorkSpace['tally'],
  node: number,
): number {
  let sum = 0;
  let total = 0;
  for (let cell = node * groups.length; cell < (node + 1) * groups.length; cell += 1) {
    const speaking = realAt(voices, cell);
    if (speaking === 0) continue;
    const weight = realAt(weights, cell) / speaking;
    sum += (realAt(sums, cell) / realAt(weights, cell)) * weight;
    total += weight;
  }
  return sum / total;
}
