import type { Kit, Parameters } from '../model/kit.ts';
import type { Reading, Scorecard } from '../model/scorecard.ts';
import { compareNumbers } from '../numbers/compare-numbers.ts';
import { numberAt } from '../numbers/number-at.ts';
import { causalModelOf } from './causal-model.ts';
import { compileDoubts, type DoubtNetworks, type DoubtSlopes, solveDoubts } from './doubt-networks.ts';
import { evidenceByNode, evidenceOf } from './evidence-of.ts';
import { evidenceTable } from './evidence-table.ts';
import { groupedBy } from '../numbers/grouped-by.ts';
import { idleNodes } from './idle-nodes.ts';
import { levelChances } from './level-chances.ts';
import { ratiosOf } from './log-ratios.ts';
import { type NextAnswer, nextReading } from './next-reading.ts';
import { beliefUnder, weighSlopes } from './slopes.ts';
import { statesIn } from './twin-network.ts';

/** What one more answer could do to the first root cause. */
export type Doubt = {
  readonly question: string;
  /** Chance (0…1) that another capability comes first after it. */
  readonly change: number;
  /** The same if it were known for certain whether the node is broken. */
  readonly upset: number;
  /** How far that would move the durable benefits (0…1 each) of the leading capabilities in all, in expectation. */
  readonly stir: number;
};

export type Doubts = {
  /** The few capabilities whose repair takes most off the burden, best first; none in a kit without any. */
  readonly leaders: readonly string[];
  /** One for each next answer, in the order given. */
  readonly doubts: readonly Doubt[];
};

/** Capabilities that compete for the first place. */
const rivals = 6;

/**
 * What each of some next answers could still do to the first root cause, exact over the five levels of each, and
 * what certainty about its node would do. The networks are compiled once for a kit and the capabilities that do not apply, so that asking again is quick.
 */
export function doubterOf(kit: Kit): (scorecard: Scorecard, next: readonly NextAnswer[]) => Doubts {
  const compiled = new Map<string, DoubtNetworks>();
  const networksFor = (idle: ReadonlySet<string>): DoubtNetworks => {
    const key = [...idle].toSorted().join(' ');
    const networks = compiled.get(key) ?? compileDoubts(causalModelOf(kit, idle));
    compiled.set(key, networks);
    return networks;
  };
  return (scorecard, next) => {
    const idle = idleNodes(scorecard);
    const networks = networksFor(idle);
    const ratios = ratiosOf(evidenceByNode(scorecard.readings, kit.parameters));
    const slopes = solveDoubts(networks, ratios, rivals);
    const heard = groupedBy(scorecard.readings, (reading) => reading.node);
    const known = new Map<string, Omit<Doubt, 'question'>>();
    const doubts = next.map((answer) => {
      const reading = nextReading(answer);
      const key = [reading.node, reading.weight, reading.group, reading.visibility].join(' ');
      const doubt =
        known.get(key) ?? doubtOf({ networks, slopes, parameters: kit.parameters }, reading, heard);
      known.set(key, doubt);
      return { question: answer.question.id, ...doubt };
    });
    return { leaders: slopes.leaders.map(({ node }) => node), doubts };
  };
}

type Solved = {
  readonly networks: DoubtNetworks;
  readonly slopes: DoubtSlopes;
  readonly parameters: Parameters;
};

function doubtOf(
  { networks, slopes, parameters }: Solved,
  reading: Reading,
  heard: ReadonlyMap<string, readonly Reading[]>,
): Omit<Doubt, 'question'> {
  const { node, weight, visibility } = reading;
  const readings = heard.get(node) ?? [];
  const benefits = leaderBenefits(networks, slopes, node);
  const now = evidenceOf(readings, parameters).logRatio;
  const belief = beliefUnder(slopes.answers, node, now);
  const chances = levelChances(belief, parameters.discrimination[weight] * visibility);
  const after = chances.map((chance, level): Possibility => {
    const { logRatio } = evidenceOf([...readings, { ...reading, level }], parameters);
    return { chance, benefits: benefits(logRatio) };
  });
  const truth: readonly Possibility[] = [
    { chance: belief, benefits: benefits(Infinity) },
    { chance: 1 - belief, benefits: benefits(-Infinity) },
  ];
  return { change: overtaken(after), upset: overtaken(truth), stir: movement(truth, benefits(now)) };
}

/** What the leaders' repairs would bring, and the chance of that. */
type Possibility = { readonly chance: number; readonly benefits: readonly number[] };

/** Chance that the first is no longer the best; what arithmetic leaves of a tie does not count. */
function overtaken(cases: readonly Possibility[]): number {
  return cases
    .filter(({ benefits }) => benefits.some((benefit) => compareNumbers(benefit, numberAt(benefits, 0)) > 0))
    .reduce((sum, { chance }) => sum + chance, 0);
}

function movement(cases: readonly Possibility[], before: readonly number[]): number {
  const moved = (benefits: readonly number[]): number =>
    benefits.reduce((sum, benefit, at) => sum + Math.abs(benefit - numberAt(before, at)), 0);
  return cases
    .filter(({ chance }) => chance > 0)
    .reduce((sum, { chance, benefits }) => sum + chance * moved(benefits), 0);
}

/** Durable benefits of the leaders' repairs under other answers about a node. */
function leaderBenefits(
  { twins }: DoubtNetworks,
  { answers, burden, repaired }: DoubtSlopes,
  node: string,
): (logRatio: number) => readonly number[] {
  const states = statesIn(twins.states, node);
  return (logRatio) => {
    const table = evidenceTable(states, logRatio);
    const z = weighSlopes(answers, node, evidenceTable(2, logRatio));
    const before = weighSlopes(burden, node, table);
    return repaired.map((slopes) => (before - weighSlopes(slopes, node, table)) / z);
  };
}
