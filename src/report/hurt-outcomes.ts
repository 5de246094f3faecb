import type { Case } from './case-of.ts';
import { outcomesInTrouble } from './outcomes-in-trouble.ts';

/**
 * Outcomes in trouble that the named causes make most likelier, up to two: those that somebody was asked about where
 * there are such, and the second only if it gains at least half as much from the repair as the first.
 */
export function hurtOutcomes(given: Case): readonly string[] {
  const trouble = outcomesInTrouble(given);
  const heard = trouble.filter((outcome) => given.beliefOf(outcome).answers > 0);
  const named = heard.length > 0 ? heard : trouble;
  const { outcomes = [] } = given.diagnosis.relief ?? {};
  const eased = outcomes.filter(({ outcome, chance }) => chance > 0 && named.includes(outcome));
  const most = eased[0]?.chance ?? 0;
  return eased
    .filter(({ chance }) => chance >= most / 2)
    .slice(0, 2)
    .map(({ outcome }) => outcome);
}
