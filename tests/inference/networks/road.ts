import type { BayesNet } from '../support/bayes-net.ts';

/** Snow, traffic and being late: the road network used to show virtual evidence. */
export const road = {
  snow: { states: ['yes', 'no'], rows: [[0.4, 0.6]] },
  risk: {
    states: ['yes', 'no'],
    given: ['snow'],
    rows: [
      [0.8, 0.2],
      [0.4, 0.6],
    ],
  },
  traffic: {
    states: ['normal', 'slow'],
    given: ['snow'],
    rows: [
      [0.4, 0.6],
      [0.65, 0.35],
    ],
  },
  late: {
    states: ['yes', 'no'],
    given: ['risk', 'traffic'],
    rows: [
      [0.45, 0.55],
      [0.85, 0.15],
      [0.1, 0.9],
      [0.7, 0.3],
    ],
  },
} satisfies BayesNet;
