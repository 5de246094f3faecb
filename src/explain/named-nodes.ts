import type { DiagnosisVerdict } from '../model/diagnosis.ts';

/** The root causes a verdict names, or the candidates it leaves open. */
export function namedNodes(verdict: DiagnosisVerdict): readonly string[] {
  switch (verdict.kind) {
    case 'root-cause':
    case 'people':
      return verdict.roots;
    case 'insufficient-evidence':
      return verdict.candidates;
    case 'healthy':
      return [];
  }
}
