import type { BayesNet } from '../support/bayes-net.ts';

/** Burglary or earthquake, with the parameters of the bnlearn repository. */
export const earthquake = {
  Burglary: { states: ['True', 'False'], rows: [[0.01, 0.99]] },
  Earthquake: { states: ['True', 'False'], rows: [[0.02, 0.98]] },
  Alarm: {
    states: ['True', 'False'],
    given: ['Burglary', 'Earthquake'],
    rows: [
      [0.95, 0.05],
      [0.94, 0.06],
      [0.29, 0.71],
      [0.001, 0.999],
    ],
  },
  JohnCalls: {
    states: ['True', 'False'],
    given: ['Alarm'],
    rows: [
      [0.9, 0.1],
      [0.05, 0.95],
    ],
  },
  MaryCalls: {
    states: ['True', 'False'],
    given: ['Alarm'],
    rows: [
      [0.7, 0.3],
      [0.01, 0.99],
    ],
  },
} as const satisfies BayesNet;
