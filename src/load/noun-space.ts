import type { Noun } from './definitions-of.ts';

/** Nouns that share their names: capabilities, symptoms and outcomes are all nodes of one model. */
export const nounSpace = {
  role: 'role',
  fact: 'fact',
  domain: 'domain',
  capability: 'node',
  symptom: 'node',
  outcome: 'node',
  question: 'question',
  metric: 'metric',
  fix: 'fix',
  system: 'system',
  row: 'row',
  term: 'term',
} as const satisfies Record<Noun, string>;
