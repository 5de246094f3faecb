import type { OutcomeChance, Relief } from '../model/diagnosis.ts';
import { compareNumbers } from '../numbers/compare-numbers.ts';
import { compareText } from '../numbers/compare-text.ts';
import { burdenOf } from './burden-of.ts';
import type { Case } from './case-of.ts';
import { outcomesOf } from './outcomes-of.ts';
import { type BeliefsAfter, forGood, repairedWorlds } from './repaired-worlds.ts';
import { valueOf } from './value-of.ts';

/** What repairing these nodes together for good takes away from what is believed now. */
export function reliefOf(given: Case, beliefs: BeliefsAfter, nodes: readonly string[]): Relief {
  const { model } = given;
  const after = whenSound(given, nodes);
  const outcomes = outcomesOf(model).map(({ id }) => ({
    outcome: id,
    chance: Math.max(0, valueOf(beliefs, id) - valueOf(after, id)),
  }));
  return {
    benefit: Math.max(0, burdenOf(model, beliefs) - burdenOf(model, after)),
    outcomes: outcomes.toSorted(
      (a, b) => compareNumbers(b.chance, a.chance) || compareText(a.outcome, b.outcome),
    ),
  };
}

/** Chance of these outcomes to be in trouble if every capability were sound. */
export function outsideChances(given: Case, outcomes: readonly string[]): readonly OutcomeChance[] {
  const capabilities = given.model.filter(({ kind }) => kind === 'capability').map(({ id }) => id);
  const after = whenSound(given, capabilities);
  return outcomes.map((outcome) => ({ outcome, chance: valueOf(after, outcome) }));
}

function whenSound(given: Case, nodes: readonly string[]): BeliefsAfter {
  return repairedWorlds(given, new Map(nodes.map((node) => [node, 1])))(forGood);
}
