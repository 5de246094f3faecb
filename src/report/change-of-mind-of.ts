import { sayClauses } from '../text/say-clauses.ts';
import type { Case } from './case-of.ts';
import { namedRoots } from './named-roots.ts';

/** What would make us say something else. */
export function changeOfMindOf(given: Case): string {
  const { verdict } = given.diagnosis;
  switch (verdict.kind) {
    case 'root-cause':
    case 'people':
      return `What could change our mind: ${rivalsOf(given)}`;
    case 'healthy':
      return `What could change our mind: ${newsOf(given)}`;
    case 'insufficient-evidence':
      return verdict.unexplained === undefined
        ? 'What would settle it: answers to the questions in part 8.'
        : 'What could change our mind: figures that show the trouble is not there, or answers that show a weak point.';
  }
}

function newsOf({ askNext = [] }: Case): string {
  return askNext.some(({ prospect }) => prospect === 'verdict')
    ? 'new answers, above all to the questions in part 8.'
    : 'several new answers that speak of trouble; no single one is likely to.';
}

function rivalsOf(given: Case): string {
  const top = given.diagnosis.ranking[0]?.node;
  const tried = given.diagnosis.robustness?.oneAtATime;
  if (tried === undefined) return 'new answers, above all to the questions in part 8.';
  const rivals = [...new Set(tried.map(({ first }) => first))].filter((first) => first !== top).toSorted();
  if (rivals.length === 0) {
    return 'new answers only. We changed each assumption by itself, and the same cause stayed first.';
  }
  const names = sayClauses(rivals.map((node) => given.titleOf('fault', node)));
  const named = namedRoots(given.diagnosis);
  const another = rivals.every((rival) => named.includes(rival)) ? 'another of these' : 'another cause';
  return `the assumptions count. Change one of them, and ${another} may come first: ${names}.`;
}
