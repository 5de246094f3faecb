import type { NextId, NextRelation } from '../model/explanation.ts';

/** "cause – node:coaching: Managers coach their sellers". */
export function sayNext({ id, relation, title }: NextId): string {
  return `${id} – ${relations[relation]}: ${title}`;
}

const relations = {
  'part-of': 'it is part of',
  'consists-of': 'part of it',
  about: 'it is about',
  cause: 'can break it',
  effect: 'it can break',
  'repaired-by': 'repairs it',
  repairs: 'it repairs',
  needs: 'needed first',
  answer: 'asked about it',
  'answered-by': 'answered by',
} as const satisfies Record<NextRelation, string>;
