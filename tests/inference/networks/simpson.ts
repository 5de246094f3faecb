import type { BayesNet } from '../support/bayes-net.ts';

/** Simpson's paradox: sex decides on treatment and cure, treatment helps either sex. */
export const simpson = {
  sex: { states: ['m', 'f'], rows: [[0.5, 0.5]] },
  treated: {
    states: ['0', '1'],
    given: ['sex'],
    rows: [
      [0.25, 0.75],
      [0.75, 0.25],
    ],
  },
  cured: {
    states: ['0', '1'],
    given: ['sex', 'treated'],
    rows: [
      [0.3, 0.7],
      [0.4, 0.6],
      [0.7, 0.3],
      [0.8, 0.2],
    ],
  },
} satisfies BayesNet;
