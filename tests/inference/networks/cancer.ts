import type { BayesNet } from '../support/bayes-net.ts';

/** Lung cancer, from Korb and Nicholson. */
export const cancer = {
  Pollution: { states: ['low', 'high'], rows: [[0.9, 0.1]] },
  Smoker: { states: ['True', 'False'], rows: [[0.3, 0.7]] },
  Cancer: {
    states: ['True', 'False'],
    given: ['Pollution', 'Smoker'],
    rows: [
      [0.03, 0.97],
      [0.001, 0.999],
      [0.05, 0.95],
      [0.02, 0.98],
    ],
  },
  Xray: {
    states: ['positive', 'negative'],
    given: ['Cancer'],
    rows: [
      [0.9, 0.1],
      [0.2, 0.8],
    ],
  },
  Dyspnoea: {
    states: ['True', 'False'],
    given: ['Cancer'],
    rows: [
      [0.65, 0.35],
      [0.3, 0.7],
    ],
  },
} as const satisfies BayesNet;
