import type { Metric } from '../../model/kit.ts';
import type { Problem } from '../../model/problem.ts';
import { numberAt } from '../../numbers/number-at.ts';
import type { KitContext } from '../kit-context.ts';
import { kitProblem } from '../kit-problem.ts';

/** Cuts out of order give a better figure a worse level, or leave a level, band or name that nothing can reach. */
export function thresholdsOrder(context: KitContext): readonly Problem[] {
  return [...metricCuts(context), ...recommendCuts(context), ...limitsOfKit(context)];
}

function metricCuts(context: KitContext): readonly Problem[] {
  return context.kit.metrics.flatMap((metric) => {
    const { id, range } = metric;
    if (range.min >= range.max) {
      const at = { of: 'metric', id, field: ['range'] } as const;
      const args = { minimum: range.min, maximum: range.max };
      return [kitProblem(context, { code: 'thresholds-order', at, args })];
    }
    const expected = faultOf(metric);
    if (expected === undefined) return [];
    const at = { of: 'metric', id, field: ['thresholds'] } as const;
    return [
      kitProblem(context, {
        code: 'thresholds-order',
        at,
        args: { received: shown(metric.thresholds), expected },
      }),
    ];
  });
}

function faultOf({ better, thresholds, range }: Metric): string | undefined {
  const healthier = better === 'high' ? thresholds : thresholds.toReversed();
  if (!isRising(healthier)) return better === 'high' ? 'rise' : 'fall, because low is better';
  const inside = thresholds.every((cut) => cut >= range.min && cut <= range.max);
  return inside ? undefined : `lie between ${range.min} and ${range.max}, the range of the metric`;
}

function recommendCuts(context: KitContext): readonly Problem[] {
  const cuts = context.kit.parameters.recommendCuts;
  if (isRising(cuts) && cuts.every((cut) => cut >= 0 && cut <= 10)) return [];
  const at = { of: 'kit', field: ['parameters', 'recommend-cuts'] } as const;
  const args = { received: shown(cuts), expected: 'rise from 0 to 10' };
  return [kitProblem(context, { code: 'thresholds-order', at, args })];
}

function limitsOfKit(context: KitContext): readonly Problem[] {
  const { parameters, thresholds } = context.kit;
  const { weak, medium, strong } = parameters.strengths;
  const { bands, label, verdict } = thresholds;
  const rising = [
    { field: ['parameters', 'strengths'], cuts: [weak, medium, strong] },
    { field: ['thresholds', 'bands'], cuts: [bands.fragile, bands.sound, bands.strong] },
  ];
  const pairs = [
    { field: 'label', cuts: [label.sound, label.inherited], names: 'sound to inherited' },
    { field: 'label', cuts: [label.sound, label.broken], names: 'sound to broken' },
    {
      field: 'verdict',
      cuts: [verdict.healthyOwnFault, verdict.rootOwnFault],
      names: 'healthy-own-fault to root-own-fault',
    },
  ] as const;
  const faults = [
    ...rising.filter(({ cuts }) => !isRising(cuts)).map((each) => ({ ...each, expected: 'rise' })),
    ...pairs
      .filter(({ cuts: [low, high] }) => low > high)
      .map(({ field, cuts, names }) => ({
        field: ['thresholds', field],
        cuts,
        expected: `rise from ${names}`,
      })),
  ];
  return faults.map(({ field, cuts, expected }) =>
    kitProblem(context, {
      code: 'thresholds-order',
      at: { of: 'kit', field },
      args: { received: shown(cuts), expected },
    }),
  );
}

function isRising(cuts: readonly number[]): boolean {
  return cuts.every((cut, index) => index === 0 || cut > numberAt(cuts, index - 1));
}

function shown(cuts: readonly number[]): string {
  return cuts.join(', ');
}
