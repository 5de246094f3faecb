import type { BayesNet } from '../support/bayes-net.ts';

const states = ['yes', 'no'];

/** The textbook burglary net of Russell and Norvig (after Pearl). */
export const burglary = {
  burglary: { states, rows: [[0.001, 0.999]] },
  earthquake: { states, rows: [[0.002, 0.998]] },
  alarm: {
    states,
    given: ['burglary', 'earthquake'],
    rows: [
      [0.95, 0.05],
      [0.94, 0.06],
      [0.29, 0.71],
      [0.001, 0.999],
    ],
  },
  john: {
    states,
    given: ['alarm'],
    rows: [
      [0.9, 0.1],
      [0.05, 0.95],
    ],
  },
  mary: {
    states,
    given: ['alarm'],
    rows: [
      [0.7, 0.3],
      [0.01, 0.99],
    ],
  },
} satisfies BayesNet;
