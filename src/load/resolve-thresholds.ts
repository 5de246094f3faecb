import type { Thresholds } from '../model/kit.ts';
import type { WrittenKit } from './written/kit.ts';

/** When a thing gets its name; what the kit does not set has the default of the kit format. */
export function resolveThresholds(written: WrittenKit['thresholds']): Thresholds {
  return {
    verdict: resolveVerdict(written?.verdict),
    label: resolveLabel(written?.label),
    firmShare: written?.['firm-share'] ?? 0.8,
    coverage: written?.coverage ?? 0.6,
    bands: {
      fragile: written?.bands?.fragile ?? 40,
      sound: written?.bands?.sound ?? 60,
      strong: written?.bands?.strong ?? 80,
    },
    contestedDeviation: written?.['contested-deviation'] ?? 0.83,
    gap: written?.gap ?? 1,
    smallestGroup: written?.['smallest-group'] ?? 5,
  };
}

type Written = NonNullable<WrittenKit['thresholds']>;

function resolveVerdict(written: Written['verdict']): Thresholds['verdict'] {
  return {
    rootOwnFault: written?.['root-own-fault'] ?? 0.5,
    rootBenefit: written?.['root-benefit'] ?? 0.05,
    peopleUpstreamBelief: written?.['people-upstream-belief'] ?? 0.3,
    healthyOwnFault: written?.['healthy-own-fault'] ?? 0.35,
    healthyBenefit: written?.['healthy-benefit'] ?? 0.03,
  };
}

function resolveLabel(written: Written['label']): Thresholds['label'] {
  return {
    root: written?.root ?? 0.5,
    notAsked: written?.['not-asked'] ?? 0.35,
    inherited: written?.inherited ?? 0.5,
    sound: written?.sound ?? 0.2,
    unknownShift: written?.['unknown-shift'] ?? 0.1,
  };
}
