import type { CandidateRobustness, Robustness } from '../model/diagnosis.ts';
import type { Kit } from '../model/kit.ts';
import { evidenceAlong, type LinearTables, numberOfTable, solveAt } from '../inference/linear-tables.ts';
import { compareNumbers } from '../numbers/compare-numbers.ts';
import { numberAt } from '../numbers/number-at.ts';
import { quantile } from '../numbers/quantile.ts';
import type { Reading } from '../model/scorecard.ts';
import { linearBeliefs } from './belief-network.ts';
import type { Case } from './case-of.ts';
import { drawNumbers } from './draw-numbers.ts';
import { gradientAt } from './gradient-at.ts';
import { lasting } from './repair-chances.ts';
import { type Contest, tryAssumptions } from './try-assumptions.ts';
import { askingLocals, linearTwins, type Repairs } from './twin-network.ts';
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
  const contest = contestOf(given, leaders);
  const rows = drawBenefits(given, contest, draws);
  return {
    draws,
    candidates: leaders.map((node, index) => {
      const summary = summarise(node, index, rows);
      const { firmShare } = kit.thresholds;
      return { ...summary, firm: draws > 0 && !contested.has(node) && summary.topThree >= firmShare };
    }),
    oneAtATime: tryAssumptions(kit, given, { ...contest, leaders: ranked.slice(0, tried), readings }),
  };
}

function contestOf({ model, ratios, twinsFor }: Case, leaders: readonly string[]): Contest {
  const network = twinsFor(leaders);
  const under = (repairs: Repairs): LinearTables => linearTwins(network, model, { ratios, repairs });
  const repairs = new Map(leaders.map((node) => [node, lasting]));
  return { leaders, network, standing: under(new Map()), repaired: under(repairs) };
}

/** One row for each draw: the durable benefits of the leaders. */
function drawBenefits(
  { model, ratios, beliefs }: Case,
  { leaders, network, standing, repaired }: Contest,
  draws: number,
): readonly (readonly number[])[] {
  const answers = linearBeliefs(model, ratios);
  const { compiled } = askingLocals(network, leaders);
  const locals = leaders.map((node) =>
    network.states.get(node) === 3 ? valueOf(network.local, node) : undefined,
  );
  return drawNumbers(model, draws).map((numbers) => {
    const { z } = solveAt(beliefs.forward, answers, numbers);
    const { z: burden, gradients } = solveAt(compiled, standing, numbers);
    return locals.map((table) => {
      if (table === undefined) return 0;
      const number = numberOfTable(repaired, table, numbers);
      const after = evidenceAlong(gradientAt(gradients, table), repaired, { table, number });
      return Math.max(0, (burden - after) / z);
    });
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
      row.filter((value, other) => (compareNumbers(numberAt(row, index), value) || other - index) < 0).length,
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
