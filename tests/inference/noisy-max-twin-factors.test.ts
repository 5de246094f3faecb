import { describe, expect, test } from 'vitest';
import { marginalsOf } from '../../src/inference/marginals-of.ts';
import { noisyMaxTwinFactors } from '../../src/inference/noisy-max-twin-factors.ts';
import { rootCause, rootCauseLevels } from './networks/root-cause.ts';
import { evidenceOfLevels } from './support/causal-network.ts';
import { type Repair, twinNetwork } from './support/twin-network.ts';

const evidence = evidenceOfLevels(rootCauseLevels);
const weights = { winrate: 0.6, turnover: 0.4 };

/** Burden removed by a repair: what is broken really, less what is broken in the twin. */
function benefit(kind: Repair['kind'], names: string, effect: number): number {
  const result = marginalsOf(twinNetwork(rootCause, evidence, { kind, nodes: names.split('+'), effect }));
  if (!result.ok) throw new Error(result.reason);
  return Object.entries(weights).reduce((sum, [id, weight]) => {
    const states = result.marginals[id] ?? [];
    return sum + weight * (states.length === 3 ? (states[1] ?? NaN) : 0);
  }, 0);
}

describe('the benefit of repairing one node', () => {
  test.each([
    { node: 'strategy', durable: [0.0140977116, 0.008458627], immediate: [0.0140977116, 0.008458627] },
    { node: 'manager', durable: [0.2257159774, 0.1354295864], immediate: [0.2257159774, 0.1354295864] },
    { node: 'process', durable: [0.055924918, 0.0335549508], immediate: [0.0641518629, 0.0384911178] },
    { node: 'coaching', durable: [0.1242445475, 0.0745467285], immediate: [0.3897927561, 0.2338756537] },
    { node: 'skill', durable: [0.0726417046, 0.0435850227], immediate: [0.3220580802, 0.1932348481] },
    { node: 'winrate', durable: [0.056839023, 0.0341034138], immediate: [0.5307690725, 0.3184614435] },
    { node: 'turnover', durable: [0.039475704, 0.0236854224], immediate: [0.2692993006, 0.1615795804] },
  ] as const)('$node agrees with enumeration, durable and immediate, full and partial', (expected) => {
    for (const kind of ['durable', 'immediate'] as const) {
      const [full, partial] = expected[kind];
      expect(benefit(kind, expected.node, 1)).toBeCloseTo(full, 8);
      expect(benefit(kind, expected.node, 0.6)).toBeCloseTo(partial, 8);
    }
  });
});

describe('the benefit of repairing several nodes at once', () => {
  test.each([
    ['manager+coaching', 0.3897927561, 0.3897927561],
    ['process+skill', 0.1365051905, 0.4265370446],
    ['coaching+skill', 0.2143763088, 0.5173060633],
    ['manager+process', 0.293961515, 0.3039572687],
    ['manager+strategy', 0.2435896475, 0.2435896475],
  ])('%s agrees with enumeration', (nodes, durable, immediate) => {
    expect(benefit('durable', nodes, 1)).toBeCloseTo(durable, 8);
    expect(benefit('immediate', nodes, 1)).toBeCloseTo(immediate, 8);
  });
});

test('two certain-to-break causes are worth more repaired together than one by one', () => {
  const cause = (id: string) => ({ id, leak: 0.2, causes: [] });
  const pair = ['a', 'b'].map((id) => ({ id, strength: 0.8 }));
  const nodes = [cause('a'), cause('b'), { id: 'effect', leak: 0, causes: pair }];
  const removed = (repaired: readonly string[]) => {
    const network = twinNetwork(nodes, {}, { kind: 'durable', nodes: repaired, effect: 1 });
    const result = marginalsOf({
      ...network,
      factors: [...network.factors, { variables: ['effect'], table: [0, 1, 1] }],
    });
    return result.ok ? result.marginals['effect']?.[1] : undefined;
  };
  expect(removed(['a'])).toBeCloseTo(0.4565, 4);
  expect(removed(['b'])).toBeCloseTo(0.4565, 4);
  expect(removed(['a', 'b'])).toBeCloseTo(1, 12);
});

test('a repaired node whose causes all lie outside the twin needs only two auxiliary states', () => {
  const node = { id: 'x', leak: 0.1, durable: 1, immediate: 0 };
  const outside = noisyMaxTwinFactors({ ...node, causes: [{ id: 'c', strength: 0.5, states: 2 }] });
  const inside = noisyMaxTwinFactors({ ...node, causes: [{ id: 'c', strength: 0.5, states: 3 }] });
  expect(outside.variables).toEqual([{ id: 'x~or', states: 2 }]);
  expect(inside.variables).toEqual([{ id: 'x~or', states: 3 }]);
});
