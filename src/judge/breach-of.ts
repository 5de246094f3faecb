import type { Rule } from '../model/policy.ts';
import type { Outcome } from '../model/verdict.ts';

/** What a breach of a rule comes to. */
export function breachOf({ level }: Rule): Outcome {
  return level === 'error' ? 'fails' : 'warns';
}
