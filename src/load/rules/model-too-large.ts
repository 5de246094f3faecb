import type { Problem } from '../../model/problem.ts';
import type { KitContext } from '../kit-context.ts';
import { kitProblem } from '../kit-problem.ts';

const most = { nodes: 110, links: 200 } as const;

/** Keeps exact inference quick, and the questionnaire answerable. */
export function modelTooLarge(context: KitContext): readonly Problem[] {
  const { nodes, links } = context.kit;
  const counted = [
    { kind: 'nodes', count: nodes.length, limit: most.nodes },
    { kind: 'links', count: links.length, limit: most.links },
  ];
  return counted
    .filter(({ count, limit }) => count > limit)
    .map((args) =>
      kitProblem(context, { code: 'model-too-large', at: { of: 'kit', field: ['questionnaires'] }, args }),
    );
}
