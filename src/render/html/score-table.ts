import type { Band } from '../../model/health-section.ts';
import type { ScoreValue } from '../../model/scorecard.ts';
import { sayNumber } from '../../text/say-number.ts';
import { sayRange } from '../wording/say-value.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';
import { bandWord, scoreTrack } from './score-track.ts';

export type ScoredLine = {
  readonly title: string;
  readonly value: ScoreValue;
  readonly band?: Band;
  readonly last: string;
  readonly whole?: boolean;
};

/** Scores as bars in a table: the picture and the same in numbers and words. */
export function scoreTable(
  caption: string,
  heads: readonly [string, string],
  lines: readonly ScoredLine[],
): Markup {
  if (lines.length === 0) return markup``;
  return markup`
<table class="scores stack">
<caption>${caption}</caption>
<thead><tr><th scope="col">${heads[0]}</th><td class="wide"></td><th scope="col" class="figure">Score</th><th scope="col">Range</th><th scope="col">Band</th><th scope="col" class="last">${heads[1]}</th></tr></thead>
<tbody>${lines.map(lineOf)}</tbody>
</table>`;
}

function lineOf({ title, value, band, last, whole }: ScoredLine): Markup {
  const head = markup`<tr class="${whole === true ? 'whole' : ''}"><th scope="row">${title}</th><td class="wide">${scoreTrack(value, band)}</td>`;
  if (value.state === 'not-assessed')
    return markup`${head}<td class="figure">–</td><td colspan="3" class="quiet">not assessed: ${last}</td></tr>`;
  const range = value.interval === undefined ? '' : sayRange(value.interval);
  return markup`${head}<td class="figure">${sayNumber(value.score)}</td><td class="range quiet">${range}</td><td>${bandWord(band)}</td><td class="last quiet">${last}</td></tr>`;
}
