import type { NoisyOrNode } from '../../../src/inference/noisy-or-node.ts';

/** The worked example of the diagnosis: a sales force whose managers do not coach. Causes come before effects. */
export const rootCause: readonly NoisyOrNode[] = [
  { id: 'strategy', leak: 0.15, causes: [] },
  { id: 'manager', leak: 0.2, causes: [] },
  { id: 'process', leak: 0.2, causes: [{ id: 'strategy', strength: 0.4 }] },
  { id: 'coaching', leak: 0.15, causes: [{ id: 'manager', strength: 0.6 }] },
  { id: 'skill', leak: 0.22, causes: [{ id: 'coaching', strength: 0.5 }] },
  {
    id: 'winrate',
    leak: 0.1,
    causes: [
      { id: 'process', strength: 0.5 },
      { id: 'skill', strength: 0.5 },
    ],
  },
  {
    id: 'turnover',
    leak: 0.1,
    causes: [
      { id: 'coaching', strength: 0.4 },
      { id: 'strategy', strength: 0.3 },
    ],
  },
];

/** One answer per node, 0 worst … 4 best. */
export const rootCauseLevels: Readonly<Record<string, number>> = {
  strategy: 3,
  manager: 1,
  process: 2,
  coaching: 0,
  skill: 1,
  winrate: 0,
  turnover: 1,
};
