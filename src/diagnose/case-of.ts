import type { Kit } from '../model/kit.ts';
import type { Scorecard } from '../model/scorecard.ts';
import { type BeliefNetwork, compileBeliefs } from './belief-network.ts';
import { type CausalModel, causalModelOf } from './causal-model.ts';
import { evidenceByNode, type NodeEvidence } from './evidence-of.ts';
import { idleNodes } from './idle-nodes.ts';
import { type LogRatios, ratiosOf } from './log-ratios.ts';
import type { TwinNetwork } from './twin-network.ts';
import { twinsFor } from './twins-for.ts';

/** One company's answers on one kit, made ready for inference; without the capabilities that do not apply to it. */
export type Case = {
  readonly model: CausalModel;
  readonly beliefs: BeliefNetwork;
  /** Ready for the repair of any node under these answers. */
  readonly twins: TwinNetwork;
  readonly evidence: ReadonlyMap<string, NodeEvidence>;
  readonly ratios: LogRatios;
};

/** Makes a case ready. The kit must be one that the loader would let pass, else this throws a RangeError. */
export function caseOf(kit: Kit, scorecard: Scorecard): Case {
  const model = causalModelOf(kit, idleNodes(scorecard));
  const evidence = evidenceByNode(scorecard.readings, kit.parameters);
  const ratios = ratiosOf(evidence);
  const twins = twinsFor(
    { model, ratios },
    model.map(({ id }) => id),
  );
  return { model, beliefs: compileBeliefs(model), twins, evidence, ratios };
}
