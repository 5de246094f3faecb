import type { Table } from '../inference/network.ts';
import type { EvidenceEffect } from '../model/diagnosis.ts';
import type { Parameters } from '../model/kit.ts';
import type { Reading } from '../model/scorecard.ts';
import { compareText } from '../numbers/compare-text.ts';
import { answerSlopes, beliefTables, ownFaultSlopes } from './belief-network.ts';
import type { Case } from './case-of.ts';
import type { CausalNode } from './causal-model.ts';
import { evidenceOf } from './evidence-of.ts';
import { evidenceTable } from './evidence-table.ts';
import { groupedBy } from '../numbers/grouped-by.ts';
import { type Slopes, weighSlopes } from './slopes.ts';

/** Changes below this are noise of the arithmetic. */
const smallest = 1e-9;

/** A question with answers: what its node's answers say, and what they say without it. */
type LeftOut = {
  readonly node: string;
  readonly question: string;
  readonly whole: Table;
  readonly rest: Table;
};

/**
 * For a target, what every question contributes to the log-odds of its own fault: with all answers, less without
 * that question's. Largest contributions first, whatever their sign; ties by question.
 */
export function weighQuestions(
  { model, beliefs, ratios }: Case,
  readings: readonly Reading[],
  parameters: Parameters,
): (target: CausalNode) => readonly EvidenceEffect[] {
  const leftOut = leaveOut(readings, parameters);
  const tables = beliefTables(model, ratios);
  const answers = answerSlopes(beliefs, tables);
  return (target) => {
    const own = ownFaultSlopes(beliefs, tables, target);
    return leftOut
      .map((left) => ({ node: left.node, question: left.question, change: changeBy(left, own, answers) }))
      .filter(({ change }) => Math.abs(change) > smallest)
      .sort((a, b) => Math.abs(b.change) - Math.abs(a.change) || compareText(a.question, b.question));
  };
}

function changeBy({ node, whole, rest }: LeftOut, own: Slopes, answers: Slopes): number {
  const ownFault = (weights: Table): number =>
    weighSlopes(own, node, weights) / weighSlopes(answers, node, weights);
  return logOdds(ownFault(whole)) - logOdds(ownFault(rest));
}

function leaveOut(readings: readonly Reading[], parameters: Parameters): readonly LeftOut[] {
  return [...groupedBy(readings, (reading) => reading.node)].flatMap(([node, own]) => {
    const whole = weightsOf(own, parameters);
    return [...new Set(own.map((reading) => reading.question))].map((question) => {
      const others = own.filter((reading) => reading.question !== question);
      return { node, question, whole, rest: weightsOf(others, parameters) };
    });
  });
}

function weightsOf(readings: readonly Reading[], parameters: Parameters): Table {
  return evidenceTable(2, evidenceOf(readings, parameters).logRatio);
}

/** Log-odds of a chance held a hair away from 0 and 1. */
function logOdds(chance: number): number {
  const held = Math.max(1e-12, Math.min(1 - 1e-12, chance));
  return Math.log(held / (1 - held));
}
