import { solve } from '../inference/solve.ts';
import type { Kit } from '../model/kit.ts';
import type { Scorecard } from '../model/scorecard.ts';
import { type BeliefNetwork, compileBeliefs } from './belief-network.ts';
import { type CausalModel, causalModelOf } from './causal-model.ts';
import { evidenceByNode, type NodeEvidence } from './evidence-of.ts';
import { idleNodes } from './idle-nodes.ts';
import { type LogRatios, ratiosOf } from './log-ratios.ts';
import { type SingleRepairs, singleRepairs } from './single-repairs.ts';
import { askingLocals, type TwinNetwork, twinTables } from './twin-network.ts';
import { twinsFinder } from './twins-finder.ts';

/** One company's answers on one kit, made ready for inference; without the capabilities that do not apply to it. */
export type Case = {
  readonly model: CausalModel;
  readonly beliefs: BeliefNetwork;
  /** Ready for the repair of any node under these answers. */
  readonly twins: TwinNetwork;
  /** The smallest network for repairs of some nodes under these answers; made when first asked for. */
  readonly twinsFor: (targets: Iterable<string>) => TwinNetwork;
  /** The repair of any single node as things stand; worked out when first asked for, and then kept. */
  readonly standing: () => SingleRepairs;
  readonly evidence: ReadonlyMap<string, NodeEvidence>;
  readonly ratios: LogRatios;
};

/** Makes a case ready. The kit must be one that the loader would let pass, else this throws a RangeError. */
export function caseOf(kit: Kit, scorecard: Scorecard): Case {
  const model = causalModelOf(kit, idleNodes(scorecard));
  const evidence = evidenceByNode(scorecard.readings, kit.parameters);
  return caseWith({ model, beliefs: compileBeliefs(model), evidence }, ratiosOf(evidence));
}

/** The same company under other answers. */
export function caseWith(given: Pick<Case, 'model' | 'beliefs' | 'evidence'>, ratios: LogRatios): Case {
  const { model, beliefs, evidence } = given;
  const ids = model.map(({ id }) => id);
  const twinsFor = twinsFinder(model, ratios);
  const twins = twinsFor(ids);
  let standing: SingleRepairs | undefined;
  return {
    model,
    beliefs,
    twins,
    twinsFor,
    standing: () => (standing ??= standingOf(twins, model, ratios)),
    evidence,
    ratios,
  };
}

function standingOf(twins: TwinNetwork, model: CausalModel, ratios: LogRatios): SingleRepairs {
  const network = askingLocals(twins, twins.states.keys());
  const { z, gradients } = solve(
    network.compiled,
    twinTables(network, model, { ratios, repairs: new Map() }),
  );
  // Kept while other solves go on in the same work space.
  return singleRepairs(network, { z, gradients: gradients.map((gradient) => gradient.slice()) });
}
