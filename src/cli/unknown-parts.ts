import { nearestWord } from '../load/nearest-word.ts';
import type { Kit } from '../model/kit.ts';
import type { Problem } from '../model/problem.ts';

/** What is wrong with each `--domain` that the kit does not have; all it has are named. */
export function unknownParts({ domains }: Kit, asked: readonly string[]): readonly Problem[] {
  const known = [...domains.map(({ id }) => id), 'symptom', 'outcome'];
  return asked
    .filter((id) => !known.includes(id))
    .map((value) => {
      const near = nearestWord(value, known);
      return {
        code: 'flag-unknown-value',
        severity: 'error',
        place: { kind: 'flag', flag: '--domain' },
        args: { value, allowed: known, ...(near === undefined ? {} : { suggestion: near }) },
      };
    });
}
