import { describe, expect, test } from 'vitest';
import { evidenceWith } from '../../src/inference/evidence-with.ts';
import { marginalsOf } from '../../src/inference/marginals-of.ts';
import { rootCause, rootCauseLevels } from './networks/root-cause.ts';
import { causalNetwork, type Evidence, evidenceOfLevels } from './support/causal-network.ts';
import { solved } from './support/solved.ts';

type Row = Readonly<Record<string, number>>;

const levels = (level: number): Row => Object.fromEntries(rootCause.map(({ id }) => [id, level]));
const withoutManager = Object.fromEntries(Object.entries(rootCauseLevels).filter(([id]) => id !== 'manager'));

const situations: readonly { title: string; levels: Row; belief: Row; ownFault: Row }[] = [
  {
    title: 'as answered',
    levels: rootCauseLevels,
    belief: {
      strategy: 0.0796300965,
      manager: 0.7072653724,
      process: 0.2945093734,
      coaching: 0.9213759628,
      skill: 0.8780469082,
      winrate: 0.8846151209,
      turnover: 0.6732482516,
    },
    ownFault: {
      strategy: 0.0796300965,
      manager: 0.7072653724,
      process: 0.2644750712,
      coaching: 0.3878378898,
      skill: 0.3477548865,
      winrate: 0.1737200466,
      turnover: 0.1561451592,
    },
  },
  {
    title: 'with nothing asked about the manager',
    levels: withoutManager,
    belief: {
      strategy: 0.0805747672,
      manager: 0.470568925,
      process: 0.296831409,
      coaching: 0.8770142167,
      skill: 0.8655423659,
      winrate: 0.8813132181,
      turnover: 0.6538315642,
    },
    ownFault: {
      strategy: 0.0805747672,
      manager: 0.470568925,
      process: 0.2663067396,
      coaching: 0.5220322718,
      skill: 0.3607824624,
      winrate: 0.1758296507,
      turnover: 0.1594814933,
    },
  },
  {
    title: 'with the manager reported sound',
    levels: { ...rootCauseLevels, manager: 4 },
    belief: {
      strategy: 0.0820243058,
      manager: 0.1073729522,
      process: 0.3003944281,
      coaching: 0.8089438772,
      skill: 0.8463549236,
      winrate: 0.8762466539,
      turnover: 0.6240378655,
    },
    ownFault: {
      strategy: 0.0820243058,
      manager: 0.1073729522,
      process: 0.2691173208,
      coaching: 0.7279452023,
      skill: 0.3807724671,
      winrate: 0.1790667071,
      turnover: 0.1646008904,
    },
  },
  {
    title: 'without any answer',
    levels: {},
    belief: {
      strategy: 0.15,
      manager: 0.2,
      process: 0.248,
      coaching: 0.252,
      skill: 0.31828,
      winrate: 0.337065976,
      turnover: 0.2271376,
    },
    ownFault: {
      strategy: 0.15,
      manager: 0.2,
      process: 0.2,
      coaching: 0.15,
      skill: 0.22,
      winrate: 0.1,
      turnover: 0.1,
    },
  },
  {
    title: 'with the best of all answers',
    levels: levels(4),
    belief: {
      strategy: 0.0112225299,
      manager: 0.0144805939,
      process: 0.019751549,
      coaching: 0.0097033228,
      skill: 0.0223275885,
      winrate: 0.0201870439,
      turnover: 0.0163360559,
    },
    ownFault: {
      strategy: 0.0112225299,
      manager: 0.0144805939,
      process: 0.0192143491,
      coaching: 0.0087317396,
      skill: 0.0216542672,
      winrate: 0.0152790308,
      turnover: 0.0149460494,
    },
  },
  {
    title: 'with the worst of all answers',
    levels: levels(0),
    belief: {
      strategy: 0.7728937383,
      manager: 0.8720939111,
      process: 0.8709137889,
      coaching: 0.9605761905,
      skill: 0.9346991379,
      winrate: 0.9484542044,
      turnover: 0.9039347149,
    },
    ownFault: {
      strategy: 0.7728937383,
      manager: 0.8720939111,
      process: 0.4350651524,
      coaching: 0.2996303137,
      skill: 0.3558943275,
      winrate: 0.132932898,
      turnover: 0.1613766495,
    },
  },
];

describe.each(situations)('the worked example $title', ({ levels: answered, belief, ownFault }) => {
  const evidence = evidenceOfLevels(answered);

  test('believes each node as broken as enumeration does', () => {
    const result = marginalsOf(causalNetwork(rootCause, evidence));
    for (const [id, expected] of Object.entries(belief)) {
      expect(result.ok && result.marginals[id]?.[1], id).toBeCloseTo(expected, 8);
    }
  });

  test('tells own faults from the derivatives of the local factors', () => {
    const found = ownFaults(evidence);
    for (const [id, expected] of Object.entries(ownFault)) expect(found[id], id).toBeCloseTo(expected, 8);
  });
});

test('the derivatives of the link factors tell how likely each link is active', () => {
  const { factors } = causalNetwork(rootCause);
  const { z, gradients } = solved(causalNetwork(rootCause, evidenceOfLevels(rootCauseLevels)));
  const active: Record<string, number> = {};
  factors.forEach(({ variables: [auxiliary = '', cause = ''] }, factor) => {
    if (!auxiliary.endsWith('~or')) return;
    const effect = auxiliary.replace('~or', '');
    const strength = rootCause
      .find(({ id }) => id === effect)
      ?.causes.find(({ id }) => id === cause)?.strength;
    active[`${cause}->${effect}`] =
      evidenceWith(gradients[factor] ?? new Float64Array(4), [0, strength ?? NaN, 0, 0]) / z;
  });
  const expected = {
    'strategy->process': 0.0375428778,
    'manager->coaching': 0.6276918505,
    'coaching->skill': 0.6798615663,
    'process->winrate': 0.1934795637,
    'skill->winrate': 0.6710836697,
    'coaching->turnover': 0.5536807815,
    'strategy->turnover': 0.0322034828,
  };
  expect(Object.keys(active).sort()).toEqual(Object.keys(expected).sort());
  for (const [link, chance] of Object.entries(expected)) expect(active[link], link).toBeCloseTo(chance, 8);
});

function ownFaults(evidence: Evidence): Record<string, number> {
  const network = causalNetwork(rootCause, evidence);
  const { z, gradients } = solved(network);
  const locals = network.factors.findIndex.bind(network.factors);
  return Object.fromEntries(
    rootCause.map(({ id, leak, causes }) => {
      // The local factor is the first one over the node; with causes its rows are (node, auxiliary).
      const local = locals(({ variables }) => variables[0] === id);
      const table = causes.length === 0 ? [0, leak] : [0, 0, leak, 0];
      return [id, evidenceWith(gradients[local] ?? new Float64Array(table.length), table) / z];
    }),
  );
}
