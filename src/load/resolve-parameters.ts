import type { Parameters } from '../model/kit.ts';
import { withDefaults } from './with-defaults.ts';
import type { WrittenKit } from './written/kit.ts';

const usual: Parameters = {
  strengths: { weak: 0.2, medium: 0.4, strong: 0.6 },
  leaks: { root: 0.15, derived: 0.07, people: 0.12, symptom: 0.05, outcome: 0.05 },
  discrimination: { hearsay: 0.5, standard: 1, figure: 1.5 },
  correlation: { item: 0.5, respondent: 0.3, group: 0.1 },
  oddsLimit: 30,
  recommendCuts: [4, 7, 8, 9],
};

/** The numbers of the causal model; what the kit does not set has the default of the kit format. */
export function resolveParameters(written: WrittenKit['parameters'] = {}): Parameters {
  return {
    strengths: withDefaults(usual.strengths, written.strengths),
    leaks: withDefaults(usual.leaks, written.leaks),
    discrimination: withDefaults(usual.discrimination, written.discrimination),
    correlation: withDefaults(usual.correlation, written.correlation),
    oddsLimit: written['odds-limit'] ?? usual.oddsLimit,
    recommendCuts: written['recommend-cuts'] ?? usual.recommendCuts,
  };
}
