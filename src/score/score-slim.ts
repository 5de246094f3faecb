import type { Kit } from '../model/kit.ts';
import type { ScoreValue } from '../model/scorecard.ts';
import type { SlimScores } from '../model/slim-scores.ts';
import type { SlimSheet } from '../model/slim-sheet.ts';
import { numberAt } from '../numbers/number-at.ts';
import { compareText } from './compare-text.ts';
import { reasonAgainst } from './reason-against.ts';
import { applies } from './applies.ts';
import type { DomainPart, DomainParts } from './domain-parts.ts';
import { scoreDomain } from './score-domain.ts';
import { scoreOverall } from './score-overall.ts';
import type { SlimPlan } from './slim/slim-plan.ts';
import { slimPlanOf } from './slim/slim-plan.ts';
import type { Tally } from './slim/tally.ts';
import { fate } from './slim/tally.ts';
import { steadyScore } from './steady-score.ts';
import { tallyOf } from './slim/tally-of.ts';

/**
 * Scores (0…100) of the sheets of one company and wave, the same as those of `scoreAssessment` without intervals, in a
 * small part of its time. Total for one sheet or more; the order of the sheets does not matter.
 */
export function scoreSlim(kit: Kit, sheets: readonly SlimSheet[]): SlimScores {
  const plan = slimPlanOf(kit);
  const [first] = sheets;
  const alone = first !== undefined && sheets.length === 1;
  const tally = alone ? tallyOf(plan, sheets, first.facts) : tallyOf(plan, inOrder(sheets), factsOf(sheets));
  const nodes = nodesOf(plan, tally);
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

type Counts = {
  readonly asked: Uint16Array;
  readonly applicable: Uint16Array;
  readonly answered: Uint16Array;
  readonly unknown: Uint8Array;
  readonly core: Uint8Array;
  readonly withheld: Uint8Array;
};

function nodesOf(plan: SlimPlan, tally: Tally): SlimScores['nodes'] {
  const counts = countsOf(plan, tally);
  return plan.nodes.map((node, position) => {
    const applicable = numberAt(counts.applicable, position);
    const answered = numberAt(counts.answered, position);
    const asked = numberAt(counts.asked, position);
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

function countsOf({ nodes, nodeOf, scored, core }: SlimPlan, { fates }: Tally): Counts {
  const counts: Counts = {
    asked: new Uint16Array(nodes.length),
    applicable: new Uint16Array(nodes.length),
    answered: new Uint16Array(nodes.length),
    unknown: new Uint8Array(nodes.length),
    core: new Uint8Array(nodes.length),
    withheld: new Uint8Array(nodes.length),
  };
  for (let question = 0; question < fates.length; question += 1) {
    const [node, flags] = [numberAt(nodeOf, question), numberAt(fates, question)];
    if (scored[question] === 1) count(counts, node, flags);
    if (core[question] === 1 && (flags & fate.answered) !== 0) counts.core[node] = 1;
  }
  return counts;
}

function count(counts: Counts, node: number, flags: number): void {
  counts.asked[node] = numberAt(counts.asked, node) + 1;
  if ((flags & fate.answered) !== 0) {
    counts.answered[node] = numberAt(counts.answered, node) + 1;
    counts.applicable[node] = numberAt(counts.applicable, node) + 1;
    return;
  }
  // "I don't know" outweighs "does not apply": whoever does not know cannot rule it out.
  if ((flags & fate.unknown) !== 0) counts.unknown[node] = 1;
  else if ((flags & fate.withheld) !== 0) counts.withheld[node] = 1;
  else if ((flags & fate.notApplicable) !== 0 || (flags & fate.applies) === 0) return;
  counts.applicable[node] = numberAt(counts.applicable, node) + 1;
}

/** In the order of the groups, as everywhere, so that the last digit is the same too. */
function meanOfGroups({ groups }: SlimPlan, { sums, weights, voices }: Tally, node: number): number {
  let sum = 0;
  let total = 0;
  for (let cell = node * groups.length; cell < (node + 1) * groups.length; cell += 1) {
    const speaking = numberAt(voices, cell);
    if (speaking === 0) continue;
    const weight = numberAt(weights, cell) / speaking;
    sum += (numberAt(sums, cell) / numberAt(weights, cell)) * weight;
    total += weight;
  }
  return sum / total;
}
