import type { Factor, Network, Variable } from '../../../src/inference/network.ts';

/** A node written by hand: its states by name, its causes, one row per combination of theirs (last fastest). */
export type NetNode = {
  readonly states: readonly string[];
  readonly given?: readonly string[];
  readonly rows: readonly (readonly number[])[];
};

export type BayesNet = Readonly<Record<string, NetNode>>;

/** What was seen: a state by name, or a weight for each state. */
export type Findings = Readonly<Record<string, string | readonly number[]>>;

/** The net as factors, with one more factor for each finding. */
export function networkOf(net: BayesNet, findings: Findings = {}): Network {
  return {
    variables: Object.entries(net).map(([id, { states }]): Variable => ({ id, states: states.length })),
    factors: [
      ...Object.entries(net).map(tableOf),
      ...Object.entries(findings).map((pair) => findingOf(net, pair)),
    ],
  };
}

/** Position of a named state. */
export function stateOf(net: BayesNet, id: string, state: string): number {
  return net[id]?.states.indexOf(state) ?? -1;
}

function tableOf([id, { given = [], rows }]: [string, NetNode]): Factor {
  return { variables: [...given, id], table: rows.flat() };
}

function findingOf(net: BayesNet, [id, seen]: [string, string | readonly number[]]): Factor {
  const named = net[id]?.states.map((state) => (state === seen ? 1 : 0)) ?? [];
  return { variables: [id], table: typeof seen === 'string' ? named : seen };
}
