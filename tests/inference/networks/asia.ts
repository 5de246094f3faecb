import type { BayesNet } from '../support/bayes-net.ts';

/** The chest clinic of Lauritzen and Spiegelhalter (1988). */
export const asia = {
  asia: { states: ['yes', 'no'], rows: [[0.01, 0.99]] },
  tub: {
    states: ['yes', 'no'],
    given: ['asia'],
    rows: [
      [0.05, 0.95],
      [0.01, 0.99],
    ],
  },
  smoke: { states: ['yes', 'no'], rows: [[0.5, 0.5]] },
  lung: {
    states: ['yes', 'no'],
    given: ['smoke'],
    rows: [
      [0.1, 0.9],
      [0.01, 0.99],
    ],
  },
  bronc: {
    states: ['yes', 'no'],
    given: ['smoke'],
    rows: [
      [0.6, 0.4],
      [0.3, 0.7],
    ],
  },
  either: {
    states: ['yes', 'no'],
    given: ['lung', 'tub'],
    rows: [
      [1, 0],
      [1, 0],
      [1, 0],
      [0, 1],
    ],
  },
  xray: {
    states: ['yes', 'no'],
    given: ['either'],
    rows: [
      [0.98, 0.02],
      [0.05, 0.95],
    ],
  },
  dysp: {
    states: ['yes', 'no'],
    given: ['bronc', 'either'],
    rows: [
      [0.9, 0.1],
      [0.8, 0.2],
      [0.7, 0.3],
      [0.1, 0.9],
    ],
  },
} as const satisfies BayesNet;
