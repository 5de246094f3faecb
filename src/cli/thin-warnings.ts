import type { Problem } from '../model/problem.ts';

/** In thousands of sheets the same slip comes thousands of times: this many warnings of a kind are told. */
const enough = 20;

export type ThinWarnings = {
  /** The problems without those warnings of whose kind enough were told; errors all pass. */
  readonly pass: (problems: readonly Problem[]) => readonly Problem[];
  /** How many of each kind did not pass, a line each; empty where all did. */
  readonly rest: () => string;
};

/** Counts warnings by their code, however many come, in the room that one number for each code takes. */
export function thinWarnings(): ThinWarnings {
  const met = new Map<string, number>();
  const passes = ({ severity, code }: Problem): boolean => {
    if (severity === 'error') return true;
    const before = met.get(code) ?? 0;
    met.set(code, before + 1);
    return before < enough;
  };
  return {
    pass: (problems) => problems.filter(passes),
    rest: () =>
      [...met]
        .filter(([, count]) => count > enough)
        .map(([code, count]) => `… and ${String(count - enough)} more ${code}: docs/problems/${code}.md\n`)
        .join(''),
  };
}
