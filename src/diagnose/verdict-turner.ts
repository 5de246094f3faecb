import type { Diagnosis, DiagnosisVerdict, NodeBelief } from '../model/diagnosis.ts';
import type { Kit } from '../model/kit.ts';
import type { Scorecard } from '../model/scorecard.ts';
import { compareNumbers } from '../numbers/compare-numbers.ts';
import { beliefTables, brokenSlopes, ownFaultSlopes } from './belief-network.ts';
import type { Case } from './case-of.ts';
import { evidenceTable } from './evidence-table.ts';
import type { Outlook } from './outlook-of.ts';
import { reachVerdict } from './reach-verdict.ts';
import { scoresWell } from './scores-well.ts';
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

/** An outcome, and the slopes of its trouble. */
type End = { readonly belief: NodeBelief; readonly trouble: Slopes };

/** What the verdict looks at. */
type Sight = {
  readonly leaders: readonly Leader[];
  readonly ends: readonly NodeBelief[];
  readonly burden: number;
};

/** How many capabilities with the largest benefits may be named. */
const followed = 6;

/** The smallest own fault that a benefit is divided by. */
const least = 1e-12;

/**
 * Whether the verdict would be of another kind, or name another root first, if one more answer gave those about `node`
 * this log likelihood ratio. Own faults of the leading capabilities and the trouble of the outcomes are exact, what
 * repairs bring is taken to grow with the own faults, and scores to stay.
 */
export function verdictTurner(
  kit: Kit,
  scorecard: Scorecard,
  { given, diagnosis, outlook }: Prospects,
): (node: string, logRatio: number) => boolean {
  const leaders = leadersOf(given, diagnosis);
  // The verdict looks at outcomes only where all scores well.
  const ends = scoresWell(kit, scorecard) ? endsOf(given, diagnosis) : [];
  const { priorBurden } = diagnosis;
  const verdictIn = ({ leaders: able, ends: suffering, burden }: Sight): string => {
    const nodes = [...able.map(({ belief }) => belief), ...suffering];
    const candidates = able
      .map(({ belief: { node, ownFault }, rate, ecosystemAbove }) => ({
        node,
        ecosystemAbove,
        durableBenefit: rate * ownFault,
      }))
      .sort((a, b) => compareNumbers(b.durableBenefit, a.durableBenefit));
    return keyOf(reachVerdict(kit, given.model, scorecard, { nodes, candidates, burden, priorBurden }));
  };
  const { burden } = diagnosis;
  const standing = verdictIn({ leaders, ends: ends.map(({ belief }) => belief), burden });
  return (node, logRatio) => {
    const share = outlook.answers(node, logRatio);
    const chanceBy = (slopes: Slopes): number =>
      weighSlopes(slopes, node, evidenceTable(2, logRatio)) / share;
    const asked = (belief: NodeBelief): NodeBelief => ({
      ...belief,
      answers: belief.answers + Number(belief.node === node),
    });
    const after = {
      leaders: leaders.map((leader) => ({
        ...leader,
        belief: { ...asked(leader.belief), ownFault: chanceBy(leader.own) },
      })),
      ends: ends.map(({ belief, trouble }) => ({ ...asked(belief), belief: chanceBy(trouble) })),
      burden: outlook.burden(node, logRatio),
    };
    return verdictIn(after) !== standing;
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

function endsOf({ model, beliefs, ratios }: Case, { nodes }: Diagnosis): readonly End[] {
  const tables = beliefTables(model, ratios);
  return model
    .filter(({ kind }) => kind === 'outcome')
    .flatMap((outcome) =>
      nodes
        .filter(({ node }) => node === outcome.id)
        .map((belief) => ({ belief, trouble: brokenSlopes(beliefs, tables, outcome) })),
    );
}
