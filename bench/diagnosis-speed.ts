import { askNext } from '../src/diagnose/ask-next.ts';
import { benefitsUnder } from '../src/diagnose/benefits-under.ts';
import { solveBeliefs } from '../src/diagnose/belief-network.ts';
import { capabilityBenefits } from '../src/diagnose/capability-benefits.ts';
import { caseOf } from '../src/diagnose/case-of.ts';
import { diagnose } from '../src/diagnose/diagnose.ts';
import { planFixes } from '../src/plan/plan-fixes.ts';
import { layeredCase } from './layered-kit.ts';

// Bundle and run: npx rolldown bench/diagnosis-speed.ts --platform node -o <file>.mjs && node <file>.mjs
// Every ratio is against 10^8 double multiply-adds timed in the same run; only ratios count.
const loop = medianTime(yardstick, 7);
console.log(`yardstick ${loop.toFixed(0)} ms; medians below, × yardstick`);

for (const [size, links] of [
  [60, 90],
  [90, 160],
  [110, 180],
] as const) {
  for (const seed of ['one', 'two', 'three', 'four']) {
    const { kit, scorecard } = layeredCase(size, links, seed);
    const work = {
      'beliefs and benefits': () => beliefsAndBenefits(kit, scorecard),
      'diagnosis, no robustness': () => diagnose(kit, scorecard, { robustness: false }),
      'with 200 draws': () => diagnose(kit, scorecard),
      'ask next': () => askNext(kit, scorecard),
      plan: () =>
        planFixes(kit, diagnose(kit, scorecard, { robustness: false }), {
          benefits: benefitsUnder(kit, scorecard),
        }),
    };
    const times = Object.entries(work).map(
      ([name, run]) => `${name} ${(medianTime(run, 5) / loop).toFixed(2)}`,
    );
    console.log(`${size} nodes, ${links} links, ${seed}: ${times.join(' · ')}`);
  }
}

function beliefsAndBenefits(...given: Parameters<typeof caseOf>): void {
  const ready = caseOf(...given);
  const { z } = solveBeliefs(ready.beliefs, ready.model, ready.ratios);
  capabilityBenefits(ready, z);
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

function medianTime(work: () => unknown, runs: number): number {
  work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[runs >> 1] ?? NaN;
}
