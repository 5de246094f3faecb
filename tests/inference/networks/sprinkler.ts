import type { BayesNet } from '../support/bayes-net.ts';

const states = ['yes', 'no'];

/** Murphy's wet lawn. */
export const sprinkler = {
  cloudy: { states, rows: [[0.5, 0.5]] },
  sprinkler: {
    states,
    given: ['cloudy'],
    rows: [
      [0.1, 0.9],
      [0.5, 0.5],
    ],
  },
  rain: {
    states,
    given: ['cloudy'],
    rows: [
      [0.8, 0.2],
      [0.2, 0.8],
    ],
  },
  wet: {
    states,
    given: ['sprinkler', 'rain'],
    rows: [
      [0.99, 0.01],
      [0.9, 0.1],
      [0.9, 0.1],
      [0, 1],
    ],
  },
} satisfies BayesNet;
