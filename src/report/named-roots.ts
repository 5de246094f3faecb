import type { Diagnosis } from '../model/diagnosis.ts';

/** The capabilities the verdict names; none where it names nobody. */
export function namedRoots({ verdict }: Pick<Diagnosis, 'verdict'>): readonly string[] {
  return verdict.kind === 'root-cause' || verdict.kind === 'people' ? verdict.roots : [];
}
