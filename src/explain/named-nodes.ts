import type { DiagnosisVerdict } from '../model/diagnosis.ts';

/** The root causes a verdict names, or what it leaves open: candidates, or outcomes that nothing explains. */
export function namedNodes(verdict: DiagnosisVerdict): readonly string[] {
  switch (verdict.kind) {
    case 'root-cause':
    case 'people':
      return verdict.roots;
    case 'insufficient-evidence':
      return verdict.unexplained ?? verdict.candidates;
    case 'healthy':
      return [];
  }
}
