import type { Sensitivity } from '../model/diagnosis.ts';
import type { Kit, Parameters } from '../model/kit.ts';
import type { CausalModel, CausalNode } from './causal-model.ts';

/** A node with one number changed, and which of its tables that concerns: 0 the local one, then its links. */
export type ChangedNode = Omit<Sensitivity, 'first'> & { readonly node: CausalNode; readonly table: number };

/** Chances never reach certainty by being raised. */
const highest = 0.95;

/** Every leak doubled and halved, every strength one band up and down; ordered by node, leak first, then cause. */
export function changedNodes({ parameters }: Kit, model: CausalModel): readonly ChangedNode[] {
  const bands = bandsOf(parameters);
  return model.flatMap((node) => [
    ...changedLeaks(node),
    ...node.causes.flatMap((cause, index) => {
      const parameter = `link:${cause.id}>${node.id}`;
      const withStrength = (strength: number): CausalNode => ({
        ...node,
        causes: node.causes.with(index, { ...cause, strength }),
      });
      const { up, down } = bands(cause.strength);
      return [
        { parameter, direction: 'up' as const, node: withStrength(up), table: index + 1 },
        { parameter, direction: 'down' as const, node: withStrength(down), table: index + 1 },
      ];
    }),
  ]);
}

function changedLeaks(node: CausalNode): readonly ChangedNode[] {
  const parameter = `leak:${node.id}`;
  const doubled = { ...node, leak: Math.max(node.leak, Math.min(highest, node.leak * 2)) };
  return [
    { parameter, direction: 'up', node: doubled, table: 0 },
    { parameter, direction: 'down', node: { ...node, leak: node.leak / 2 }, table: 0 },
  ];
}

/** The next bands; below the weakest is no link at all, above the strongest one more step of the same size. */
function bandsOf({
  strengths,
}: Parameters): (strength: number) => { readonly up: number; readonly down: number } {
  const { weak, medium, strong } = strengths;
  const beyond = Math.max(strong, Math.min(highest, 2 * strong - medium));
  return (strength) => ({
    up: [weak, medium, strong].find((band) => band > strength) ?? Math.max(strength, beyond),
    down: [strong, medium, weak].find((band) => band < strength) ?? 0,
  });
}
