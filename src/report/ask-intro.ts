import type { Case } from './case-of.ts';

/** Whether the next questions could still change what to do first, or only how sure we are. */
export function askIntro({ askNext, plan }: Case): string {
  const gains = (askNext ?? []).flatMap(({ gain }) => gain ?? []);
  if (gains.length === 0) return 'These answers would help most to make the ranking sure.';
  const best = Math.max(0, ...plan.ranking.map(({ perWeek }) => perWeek));
  return Math.max(...gains) >= best * worthwhile
    ? 'These answers could change what to do first. Ask before you start.'
    : 'No single answer is likely to change what to do first. These would tell most.';
}

/** Expected gain, as a share of what the best fix brings in a week of work. */
const worthwhile = 0.02;
