import type { Sensitivity } from '../model/diagnosis.ts';
import type { Parameters } from '../model/kit.ts';

/** Other parameters for turning answers into evidence, one of them changed. */
export type ChangedParameters = Omit<Sensitivity, 'first'> & { readonly parameters: Parameters };

/** The weight of answers ± 25 %, each correlation ± 0.2 within 0…1, the odds limit × 10 / 3 and ÷ 3, never below even odds. */
export function changedParameters(parameters: Parameters): readonly ChangedParameters[] {
  const { discrimination, correlation, oddsLimit } = parameters;
  const weighed = (factor: number): Parameters => ({
    ...parameters,
    discrimination: {
      hearsay: discrimination.hearsay * factor,
      standard: discrimination.standard * factor,
      figure: discrimination.figure * factor,
    },
  });
  const alike = (level: keyof Parameters['correlation'], change: number): Parameters => ({
    ...parameters,
    correlation: { ...correlation, [level]: Math.max(0, Math.min(1, correlation[level] + change)) },
  });
  const bounded = (limit: number): Parameters => ({ ...parameters, oddsLimit: limit });
  return [
    ...(['item', 'respondent', 'group'] as const).flatMap((level) =>
      pair(`correlation.${level}`, alike(level, 0.2), alike(level, -0.2)),
    ),
    ...pair('discrimination', weighed(1.25), weighed(0.75)),
    ...pair('odds-limit', bounded((oddsLimit * 10) / 3), bounded(Math.max(1, oddsLimit / 3))),
  ];
}

function pair(parameter: string, up: Parameters, down: Parameters): readonly ChangedParameters[] {
  return [
    { parameter, direction: 'up', parameters: up },
    { parameter, direction: 'down', parameters: down },
  ];
}
