import type { Case } from './case-of.ts';

/** Share (0…1) of the expected burden that repairing all named causes together would remove. */
export function shareOfBurden(given: Case): number {
  return shareOfBenefit(given, given.diagnosis.relief?.benefit ?? 0);
}

/** Share (0…1) of the expected burden that a benefit takes away; none of no burden. */
export function shareOfBenefit({ diagnosis: { burden } }: Pick<Case, 'diagnosis'>, benefit: number): number {
  return burden > 0 ? Math.min(1, benefit / burden) : 0;
}
