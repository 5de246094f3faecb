import type { Thresholds } from '../model/kit.ts';
import { withDefaults } from './with-defaults.ts';
import type { WrittenKit } from './written/kit.ts';

type Written = NonNullable<WrittenKit['thresholds']>;

const usual: Thresholds = {
  verdict: {
    rootOwnFault: 0.5,
    rootBenefit: 0.05,
    peopleUpstreamBelief: 0.3,
    healthyOwnFault: 0.35,
    healthyBenefit: 0.03,
  },
  label: { root: 0.5, notAsked: 0.35, inherited: 0.5, broken: 0.5, sound: 0.2, unknownShift: 0.1 },
  plan: { gain: 0.01 },
  firmShare: 0.8,
  coverage: 0.6,
  bands: { fragile: 40, sound: 60, strong: 80 },
  contestedDeviation: 0.83,
  gap: 1,
  smallestGroup: 5,
};

/** When a thing gets its name; what the kit does not set has the default of the kit format. */
export function resolveThresholds(written: Written = {}): Thresholds {
  const { coverage, gap } = written;
  return {
    verdict: resolveVerdict(written.verdict),
    label: resolveLabel(written.label),
    plan: withDefaults(usual.plan, written.plan),
    bands: withDefaults(usual.bands, written.bands),
    ...withDefaults(
      {
        firmShare: usual.firmShare,
        coverage: usual.coverage,
        contestedDeviation: usual.contestedDeviation,
        gap: usual.gap,
        smallestGroup: usual.smallestGroup,
      },
      {
        firmShare: written['firm-share'],
        coverage,
        contestedDeviation: written['contested-deviation'],
        gap,
        smallestGroup: written['smallest-group'],
      },
    ),
  };
}

function resolveVerdict(written: Written['verdict'] = {}): Thresholds['verdict'] {
  return withDefaults(usual.verdict, {
    rootOwnFault: written['root-own-fault'],
    rootBenefit: written['root-benefit'],
    peopleUpstreamBelief: written['people-upstream-belief'],
    healthyOwnFault: written['healthy-own-fault'],
    healthyBenefit: written['healthy-benefit'],
  });
}

function resolveLabel(written: Written['label'] = {}): Thresholds['label'] {
  return withDefaults(usual.label, {
    root: written.root,
    notAsked: written['not-asked'],
    inherited: written.inherited,
    broken: written.broken,
    sound: written.sound,
    unknownShift: written['unknown-shift'],
  });
}
