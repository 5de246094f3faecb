import type { TrendLine, TrendWave } from '../model/trend-section.ts';
import { beginLarge } from '../text/begin-large.ts';
import { sayCount } from '../text/say-count.ts';
import { sayNumber } from '../text/say-number.ts';

/** How many waves there are, and where the whole began and stands. */
export function trendIntro(waves: readonly TrendWave[], lines: readonly TrendLine[]): string {
  const [first, ...later] = waves;
  if (first === undefined) return 'There are no waves.';
  const last = later.at(-1);
  if (last === undefined) return oneWave(first, lines);
  const begun = beginLarge(`${sayCount(waves.length, 'wave', 'waves')}, from ${first.wave} to ${last.wave}.`);
  const values = lines.filter(({ kind }) => kind === 'overall').flatMap((line) => line.values);
  const [before, now] = [values[0], values.at(-1)];
  if (before?.state !== 'assessed' || now?.state !== 'assessed') return begun;
  const [from, to] = [sayNumber(before.score), sayNumber(now.score)];
  return `${begun} The whole stood at ${from} and stands at ${to} of 100; “topline compare” says whether that is more than noise.`;
}

function oneWave({ wave }: TrendWave, lines: readonly TrendLine[]): string {
  const [value] = lines.filter(({ kind }) => kind === 'overall').flatMap(({ values }) => values);
  const stands = value?.state === 'assessed' ? ` The whole stands at ${sayNumber(value.score)} of 100.` : '';
  return `There is only one wave, ${wave}.${stands} A trend needs two.`;
}
