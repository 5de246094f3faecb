import type { Sensitivity } from '../model/diagnosis.ts';
import type { Kit, Parameters } from '../model/kit.ts';
import type { CausalModel, CausalNode } from './causal-model.ts';

/** One number changed to a chance, and which table of which node that concerns: 0 the local one, then its links. */
export type ChangedNumber = Omit<Sensitivity, 'first'> & {
  readonly node: string;
  readonly table: number;
  readonly chance: number;
};

/** Chances never reach certainty by being raised. */
const highest = 0.95;

/** Every leak doubled and halved, every strength one band up and down; ordered by node, leak first, then cause. */
export function changedNumbers({ parameters }: Kit, model: CausalModel): readonly ChangedNumber[] {
  const bands = bandsOf(parameters);
  return model.flatMap((node) => [
    ...changed(`leak:${node.id}`, { node: node.id, table: 0 }, leaksAround(node)),
    ...node.causes.flatMap(({ id, strength }, index) =>
      changed(`link:${id}>${node.id}`, { node: node.id, table: index + 1 }, bands(strength)),
    ),
  ]);
}

type Around = { readonly up: number; readonly down: number };

function changed(
  parameter: string,
  place: Pick<ChangedNumber, 'node' | 'table'>,
  { up, down }: Around,
): readonly ChangedNumber[] {
  return [
    { parameter, direction: 'up', ...place, chance: up },
    { parameter, direction: 'down', ...place, chance: down },
  ];
}

function leaksAround({ leak }: CausalNode): Around {
  return { up: Math.max(leak, Math.min(highest, leak * 2)), down: leak / 2 };
}

/** The next bands; below the weakest is no link at all, above the strongest one more step of the same size. */
function bandsOf({ strengths }: Parameters): (strength: number) => Around {
  const { weak, medium, strong } = strengths;
  const beyond = Math.max(strong, Math.min(highest, 2 * strong - medium));
  return (strength) => ({
    up: [weak, medium, strong].find((band) => band > strength) ?? Math.max(strength, beyond),
    down: [strong, medium, weak].find((band) => band < strength) ?? 0,
  });
}
