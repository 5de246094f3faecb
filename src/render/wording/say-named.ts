import type { TrendCause } from '../../model/trend-section.ts';

/** Of each wave whether it named the root cause; a wave that did not assess it cannot tell. */
export function sayNamed({
  named,
  assessed,
}: Pick<TrendCause, 'named' | 'assessed'>): readonly ('yes' | 'no' | 'unknown')[] {
  return named.map((isNamed, at) => {
    if (isNamed) return 'yes';
    return assessed?.[at] === false ? 'unknown' : 'no';
  });
}
