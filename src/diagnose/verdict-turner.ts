import type { Diagnosis, DiagnosisVerdict, NodeBelief } from '../model/diagnosis.ts';
import type { Kit } from '../model/kit.ts';
import type { Scorecard } from '../model/scorecard.ts';
import { beliefTables, ownFaultSlopes } from './belief-network.ts';
import type { Case } from './case-of.ts';
import { evidenceTable } from './evidence-table.ts';
import type { Outlook } from './outlook-of.ts';
import { reachVerdict } from './reach-verdict.ts';
import { type Slopes, weighSlopes } from './slopes.ts';

/** A case, what was found in it, and what it would be under other answers. */
export type Prospects = { readonly given: Case; readonly diagnosis: Diagnosis; readonly outlook: Outlook };

/** A capability that comes first or soon after. */
type Leader = {
  readonly belief: NodeBelief;
  readonly ecosystemAbove: number;
  /** Durable benefit for each unit of own fault. */
  readonly rate: number;
  readonly own: Slopes;
};

/** How many capabilities with the largest benefits may be named. */
const followed = 6;

/** The smallest own fault that a benefit is divided by. */
const least = 1e-12;

/**
 * Whether the verdict would be of another kind, or name another root first, if one more answer gave those about `node`
 * this log likelihood ratio. Own faults of the leading capabilities are exact, what their repairs bring is taken to
 * grow with them, and scores to stay.
 */
export function verdictTurner(
  kit: Kit,
  scorecard: Scorecard,
  { given, diagnosis, outlook }: Prospects,
): (node: string, logRatio: number) => boolean {
  const leaders = leadersOf(given, diagnosis);
  const { priorBurden } = diagnosis;
  const verdictOf = (after: readonly Leader[], burden: number): string => {
    const nodes = after.map(({ belief }) => belief);
    const candidates = after
      .map(({ belief: { node, ownFault }, rate, ecosystemAbove }) => ({
        node,
        ecosystemAbove,
        durableBenefit: rate * ownFault,
      }))
      .sort((a, b) => b.durableBenefit - a.durableBenefit);
    return keyOf(reachVerdict(kit, given.model, scorecard, { nodes, candidates, burden, priorBurden }));
  };
  const standing = verdictOf(leaders, diagnosis.burden);
  return (node, logRatio) => {
    const answers = outlook.answers(node, logRatio);
    const after = leaders.map((leader) => {
      const ownFault = weighSlopes(leader.own, node, evidenceTable(2, logRatio)) / answers;
      const isAsked = leader.belief.node === node;
      return {
        ...leader,
        belief: { ...leader.belief, ownFault, answers: leader.belief.answers + Number(isAsked) },
      };
    });
    return verdictOf(after, outlook.burden(node, logRatio)) !== standing;
  };
}

function keyOf(verdict: DiagnosisVerdict): string {
  return 'roots' in verdict ? `${verdict.kind} ${String(verdict.roots[0])}` : verdict.kind;
}

function leadersOf({ model, beliefs, ratios }: Case, { ranking, nodes }: Diagnosis): readonly Leader[] {
  const tables = beliefTables(model, ratios);
  return ranking.slice(0, followed).flatMap(({ node, durableBenefit, ecosystemAbove }) =>
    model
      .filter(({ id }) => id === node)
      .flatMap((cause) => {
        const own = ownFaultSlopes(beliefs, tables, cause);
        return nodes
          .filter((belief) => belief.node === node)
          .map((belief) => ({
            belief,
            ecosystemAbove,
            rate: durableBenefit / Math.max(belief.ownFault, least),
            own,
          }));
      }),
  );
}
