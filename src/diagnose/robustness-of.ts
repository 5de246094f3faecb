import type { CandidateRobustness, Robustness } from '../model/diagnosis.ts';
import type { Kit } from '../model/kit.ts';
import { solve } from '../inference/solve.ts';
import { numberAt } from '../numbers/number-at.ts';
import { quantile } from '../numbers/quantile.ts';
import type { Reading } from '../model/scorecard.ts';
import { weighAnswers } from './belief-network.ts';
import { benefitsOfNodes } from './benefits-of-nodes.ts';
import type { Case } from './case-of.ts';
import { drawModels } from './draw-models.ts';
import { tryAssumptions } from './try-assumptions.ts';
import { singleRepairs } from './single-repairs.ts';
import { askingLocals, twinTables } from './twin-network.ts';
import { twinsFor } from './twins-for.ts';
import { valueOf } from './value-of.ts';

/** How many leading candidates are drawn, and how many of them are tried one assumption at a time. */
const [drawn, tried] = [12, 3];

export type Trial = {
  /** Ids of the ranked capabilities. */
  readonly ranked: readonly string[];
  readonly readings: readonly Reading[];
  readonly draws: number;
  /** Nodes on which those who answered contradict each other. */
  readonly contested: ReadonlySet<string>;
};

/**
 * How firm the ranking is: shares of joint draws of all strengths and leaks in which a leading candidate comes
 * first or among the first three, the 5–95 % range of its durable benefit, and every single assumption whose change
 * puts another of the first three first. The draws take the answers for granted, so a place that rests on contested
 * ones is not firm, however often it is kept.
 */
export function robustnessOf(kit: Kit, given: Case, trial: Trial): Robustness {
  const { ranked, readings, draws, contested } = trial;
  const leaders = ranked.slice(0, drawn);
  const rows = drawBenefits(given, leaders, draws);
  return {
    draws,
    candidates: leaders.map((node, index) => {
      const summary = summarise(node, index, rows);
      const { firmShare } = kit.thresholds;
      return { ...summary, firm: draws > 0 && !contested.has(node) && summary.topThree >= firmShare };
    }),
    oneAtATime: tryAssumptions(kit, given, { leaders: ranked.slice(0, tried), readings }),
  };
}

/** One row for each draw: the durable benefits of the leaders. */
function drawBenefits(
  given: Case,
  leaders: readonly string[],
  draws: number,
): readonly (readonly number[])[] {
  const { model, ratios, beliefs } = given;
  const targets = new Set(leaders);
  const network = askingLocals(twinsFor(given, targets), targets);
  return drawModels(model, draws).map((changed) => {
    const z = weighAnswers(beliefs, changed, ratios);
    const tables = twinTables(network, changed, { ratios, repairs: new Map() });
    const single = singleRepairs(network, solve(network.compiled, tables));
    const nodes = changed.filter(({ id }) => targets.has(id));
    const benefits = benefitsOfNodes(nodes, single, z);
    const durable = new Map(benefits.map((benefit) => [benefit.node.id, benefit.durable]));
    return leaders.map((node) => valueOf(durable, node));
  });
}

function summarise(
  node: string,
  index: number,
  rows: readonly (readonly number[])[],
): Omit<CandidateRobustness, 'firm'> {
  // Ties keep the order of the ranking.
  const places = rows.map(
    (row) =>
      row.filter((value, other) => value > numberAt(row, index) || (value === row[index] && other < index))
        .length,
  );
  const share = (most: number): number =>
    places.filter((place) => place < most).length / Math.max(1, rows.length);
  const values = rows.map((row) => numberAt(row, index)).sort((a, b) => a - b);
  return {
    node,
    topOne: share(1),
    topThree: share(3),
    benefit: { low: quantile(values, 0.05), high: quantile(values, 0.95) },
  };
}
