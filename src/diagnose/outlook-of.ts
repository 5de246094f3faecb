import { solve } from '../inference/solve.ts';
import type { Fix, Kit, Repair } from '../model/kit.ts';
import { compareNumbers } from '../numbers/compare-numbers.ts';
import { compareText } from '../numbers/compare-text.ts';
import { numberAt } from '../numbers/number-at.ts';
import { answerSlopes, beliefTables } from './belief-network.ts';
import { durableBenefits } from './benefits-under.ts';
import type { Case } from './case-of.ts';
import { evidenceTable } from './evidence-table.ts';
import { joinRepairs } from './join-repairs.ts';
import { forGood } from './repair-chances.ts';
import { beliefUnder, slopesOf, weighSlopes } from './slopes.ts';
import { askingEvidence, compileTwins, repairTables, statesIn, twinTables } from './twin-network.ts';
import { twinShapeOf } from './twin-shape-of.ts';

/** What the leading fixes would be worth if the answers about one node said something else. */
export type Outlook = {
  /** Durable benefit per person-week of the best fix as things stand. */
  readonly best: number;
  /** The same of each leading fix if the answers about `node` had this log likelihood ratio. */
  readonly scores: (node: string, logRatio: number) => readonly number[];
  /** Relative probability of the answers if those about `node` had this log likelihood ratio. */
  readonly answers: NodeValue;
  /** Burden (0…1) if so. */
  readonly burden: NodeValue;
  /** Chance that the node is broken as things stand. */
  readonly beliefIn: (node: string) => number;
};

/** A value under other answers on `node`, given as their log likelihood ratio. */
type NodeValue = (node: string, logRatio: number) => number;

/** How many fixes with the best scores compete. */
const leaders = 12;

/** The outlook of one case on all of its nodes, from one solve for each leading fix. */
export function outlookOf(kit: Kit, given: Case): Outlook {
  const { model, ratios, beliefs } = given;
  const { fixes, best } = leadingFixes(kit, given);
  const slopes = answerSlopes(beliefs, beliefTables(model, ratios));
  const answers: NodeValue = (node, logRatio) => weighSlopes(slopes, node, evidenceTable(2, logRatio));
  const burdenAfter = burdensUnder(given, fixes);
  const before = burdenAfter([]);
  const after = fixes.map(({ effort, repairs }) => ({ effort, burden: burdenAfter(repairs) }));
  return {
    best,
    answers,
    burden: (node, logRatio) => before(node, logRatio) / answers(node, logRatio),
    scores: (node, logRatio) => {
      const now = before(node, logRatio);
      const share = answers(node, logRatio);
      return after.map(({ effort, burden }) => (now - burden(node, logRatio)) / effort / share);
    },
    beliefIn: (node) => beliefUnder(slopes, node, ratios.get(node) ?? 0),
  };
}

function leadingFixes(kit: Kit, given: Case): { readonly fixes: readonly Fix[]; readonly best: number } {
  const benefits = durableBenefits(
    given,
    kit.fixes.map(({ repairs }) => repairs),
  );
  const ranked = kit.fixes
    .map((fix, index) => ({ fix, score: numberAt(benefits, index) / fix.effort }))
    .sort((a, b) => compareNumbers(b.score, a.score) || compareText(a.fix.id, b.fix.id))
    .slice(0, leaders);
  return {
    fixes: ranked.map(({ fix }) => fix),
    best: ranked.reduce((most, { score }) => Math.max(most, score), 0),
  };
}

/** The burden after a set of repairs, times the relative probability of the answers, under other answers on a node. */
function burdensUnder(given: Case, fixes: readonly Fix[]): (repairs: readonly Repair[]) => NodeValue {
  const { model, ratios } = given;
  const targets = fixes.flatMap(({ repairs }) => repairs.map((repair) => repair.capability));
  // Any node may be asked about, so none is left out.
  const shape = twinShapeOf(model, { targets, answered: model.map(({ id }) => id) });
  const network = askingEvidence(compileTwins(model, shape));
  const unrepaired = twinTables(network, model, { ratios, repairs: new Map() });
  return (repairs) => {
    const chances = Array.from(joinRepairs(repairs), ([id, effect]) => [id, forGood(effect)] as const);
    const tables = repairTables(network, model, { unrepaired, repairs: new Map(chances) });
    const slopes = slopesOf(network.evidence, solve(network.compiled, tables).gradients);
    return (node, logRatio) =>
      weighSlopes(slopes, node, evidenceTable(statesIn(network.states, node), logRatio));
  };
}
