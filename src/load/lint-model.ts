import type { ModelFinding } from '../model/model-finding.ts';
import type { Problem } from '../model/problem.ts';
import type { KitContext, PlaceReference } from './kit-context.ts';
import { kitProblem } from './kit-problem.ts';
import { sortProblems } from './sort-problems.ts';

const wholeModel: PlaceReference = { of: 'kit', field: ['questionnaires'] };

/** What was found out about the causal model of a kit, as problems at the places of its nodes: model-too-wide, prior-out-of-bounds. */
export function lintModel(placed: KitContext, findings: readonly ModelFinding[]): readonly Problem[] {
  return sortProblems(findings.map((finding) => problemOf(placed, finding)));
}

function problemOf(placed: KitContext, finding: ModelFinding): Problem {
  switch (finding.kind) {
    case 'too-wide': {
      const { of, cells, limit, nodes, capability } = finding;
      const named = capability === undefined ? {} : { id: capability };
      const at = capability === undefined ? wholeModel : ({ of: 'node', id: capability } as const);
      return kitProblem(placed, {
        code: 'model-too-wide',
        at,
        args: { kind: of, count: cells, limit, nodes, ...named },
      });
    }
    case 'prior': {
      const { node: id, chance, minimum, maximum } = finding;
      return kitProblem(placed, {
        code: 'prior-out-of-bounds',
        at: { of: 'node', id },
        args: { id, received: Number(chance.toFixed(3)), minimum, maximum },
      });
    }
  }
}
