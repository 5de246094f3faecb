import { bench, describe } from 'vitest';
import { type CompiledNetwork, compileNetwork } from '../src/inference/compile-network.ts';
import type { Network } from '../src/inference/network.ts';
import { noisyOrFactors } from '../src/inference/noisy-or-factors.ts';
import { solve } from '../src/inference/solve.ts';
import { virtualEvidence } from '../src/inference/virtual-evidence.ts';
import { layeredNetwork } from './layered-network.ts';

// Vitest runs modules unbundled, which makes the inner loops about seven times slower than in the built program:
// read the ratios between runs here, not against the targets of the product.
// Run with `npx vitest bench --run bench/inference.bench.ts`. The yardstick is 10^8 double multiply-adds.
const unit = medianTime(yardstick, 5);
console.log(`yardstick: ${unit.toFixed(1)} ms`);

describe.each([60, 80, 110])('%i nodes', (size) => {
  const network = networkOf(size);
  const scopes = network.factors.map(({ variables }) => variables);
  const tables = network.factors.map(({ table }) => table);
  const compiled = compile(network.variables, scopes);
  const times = {
    compile: medianTime(() => void compile(network.variables, scopes), 100),
    again: medianTime(() => void compile(network.variables, scopes, compiled.elimination.order), 100),
    solve: medianTime(() => void solve(compiled, tables), 300),
  };
  const { largestCells, totalCells, width } = compiled.elimination;
  const shown = Object.entries(times).map(
    ([what, ms]) => `${what} ${ms.toFixed(3)} ms (${(ms / unit).toFixed(5)} ×)`,
  );
  console.log(
    `${String(size)} nodes: width ${String(width)}, cells ${String(totalCells)}, largest ${String(largestCells)}`,
  );
  console.log(`  ${shown.join(', ')}`);

  bench('compile', () => void compile(network.variables, scopes));
  bench('solve, all gradients', () => void solve(compiled, tables));
});

function networkOf(size: number): Network {
  const nodes = layeredNetwork(size, 1);
  const parts = nodes.map(noisyOrFactors);
  const variables = nodes.map(({ id }) => ({ id, states: 2 }));
  const findings = variables.map((variable, index) => virtualEvidence(variable, ((index * 7) % 5) - 2));
  return {
    variables: [...variables, ...parts.flatMap((part) => part.variables)],
    factors: [...parts.flatMap((part) => part.factors), ...findings],
  };
}

function compile(
  variables: Network['variables'],
  scopes: readonly (readonly string[])[],
  order?: readonly string[],
): CompiledNetwork {
  const compiled = compileNetwork(variables, scopes, order === undefined ? {} : { order });
  if (!compiled.ok) throw new Error(compiled.reason);
  return compiled;
}

function yardstick(): void {
  let [a, b, c, d] = [0, 1, 2, 3];
  // Four independent sums, so that the processor is busy rather than waiting for the last result.
  for (let round = 0; round < 2.5e7; round += 1) {
    a = a * 0.5 + 0.25;
    b = b * 0.5 + 0.25;
    c = c * 0.5 + 0.25;
    d = d * 0.5 + 0.25;
  }
  if (a + b + c + d === 0) throw new Error('the yardstick must not be optimised away');
}

function medianTime(work: () => void, runs: number): number {
  work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[runs >> 1] ?? NaN;
}
