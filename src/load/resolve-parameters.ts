import type { Parameters } from '../model/kit.ts';
import type { WrittenKit } from './written/kit.ts';

/** The numbers of the causal model; what the kit does not set has the default of the kit format. */
export function resolveParameters(written: WrittenKit['parameters']): Parameters {
  const { strengths, leaks, discrimination, correlation } = written ?? {};
  return {
    strengths: {
      weak: strengths?.weak ?? 0.2,
      medium: strengths?.medium ?? 0.4,
      strong: strengths?.strong ?? 0.6,
    },
    leaks: {
      root: leaks?.root ?? 0.15,
      derived: leaks?.derived ?? 0.07,
      people: leaks?.people ?? 0.12,
      symptom: leaks?.symptom ?? 0.05,
      outcome: leaks?.outcome ?? 0.05,
    },
    discrimination: {
      hearsay: discrimination?.hearsay ?? 0.5,
      standard: discrimination?.standard ?? 1,
      figure: discrimination?.figure ?? 1.5,
    },
    correlation: {
      item: correlation?.item ?? 0.5,
      respondent: correlation?.respondent ?? 0.3,
      group: correlation?.group ?? 0.1,
    },
    oddsLimit: written?.['odds-limit'] ?? 30,
    recommendCuts: written?.['recommend-cuts'] ?? [4, 7, 8, 9],
  };
}
