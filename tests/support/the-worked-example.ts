import { aKit } from './a-kit.ts';
import type { Kit, Strength } from '../../src/model/kit.ts';

/**
 * The worked example of the method: seven nodes, the answers loudest at coaching, the cause at manager. Only three
 * strengths exist, and they are those of the example: weak .3, medium .4, strong .5; manager → coaching is .6.
 */
export function theWorkedExample(given: Partial<Kit> = {}): Kit {
  const sketch = aKit({
    nodes: [
      { id: 'coaching', leak: 0.15 },
      { id: 'manager', leak: 0.2 },
      { id: 'process', leak: 0.2 },
      { id: 'skill', leak: 0.22 },
      { id: 'strategy', leak: 0.15 },
      { id: 'turnover', kind: 'outcome', leak: 0.1, weight: 0.4 },
      { id: 'winrate', kind: 'outcome', leak: 0.1, weight: 0.6 },
    ],
    kit: given,
  });
  const strengths = { weak: 0.3, medium: 0.4, strong: 0.5, 'very-strong': 0.6 };
  return {
    ...sketch,
    parameters: { ...sketch.parameters, strengths },
    links: exampleLinks.map(([cause, effect, strength]) => ({
      cause,
      effect,
      // A fourth band, for this example only.
      strength: strength as Strength,
      because: `A broken ${cause} breaks ${effect}.`,
      source: 'judgement',
      covers: [],
    })),
    ...given,
  };
}

const exampleLinks = [
  ['coaching', 'skill', 'strong'],
  ['coaching', 'turnover', 'medium'],
  ['manager', 'coaching', 'very-strong'],
  ['process', 'winrate', 'strong'],
  ['skill', 'winrate', 'strong'],
  ['strategy', 'process', 'medium'],
  ['strategy', 'turnover', 'weak'],
] as const;

export const exampleLevels = {
  strategy: 3,
  manager: 1,
  process: 2,
  coaching: 0,
  skill: 1,
  winrate: 0,
  turnover: 1,
} as const;
