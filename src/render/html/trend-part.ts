import type { TrendCause, TrendLine, TrendSection, TrendWave } from '../../model/trend-section.ts';
import { sayPlainScore } from '../wording/say-plain-score.ts';
import { sayNamed } from '../wording/say-named.ts';
import { trendParts } from '../wording/trend-parts.ts';
import { troubleHeads } from '../wording/trouble-heads.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';
import { pastSection } from './section.ts';
import { trendTrack } from './trend-track.ts';

/** Waves that a table has room for on paper; of more the latest stand in columns, the line shows all. */
const most = 6;

/** The waves as small lines with numbers beside them, and which root causes each wave named. */
export function trendPart({ intro, waves, lines, rootCauses }: TrendSection): Markup {
  return pastSection('trend', [
    markup`<p class="lead">${intro.text}</p>`,
    scores(waves, lines),
    ...(rootCauses.length === 0 ? [] : [named(waves, rootCauses)]),
  ]);
}

function scores(waves: readonly TrendWave[], lines: readonly TrendLine[]): Markup {
  const { scores: well, troubles } = trendParts(lines);
  const words =
    waves.length > most
      ? markup` It shows all ${waves.length} waves, the columns the latest ${most}.`
      : undefined;
  return markup`
<div class="scroll" tabindex="0" role="region" aria-label="Scores of all waves">
<table class="trend">
<caption>Scores of 100, which is the healthy end. The line runs from 0 at the bottom to 100 at the top.${words}</caption>
<thead><tr><th scope="col">Score</th><td class="wide"></td>${heads(waves)}</tr></thead>
<tbody>${well.map(rowOf)}</tbody>
${troubles.length === 0 ? undefined : markup`<tbody>${headOf(troubleHeads.scores, Math.min(most, waves.length))}${troubles.map(rowOf)}</tbody>`}
</table>
</div>`;
}

function headOf(title: string, waves: number): Markup {
  return markup`<tr><th scope="rowgroup">${title}</th><td colspan="${waves + 1}"></td></tr>`;
}

function rowOf({ kind, title, values }: TrendLine): Markup {
  const figures = values.slice(-most).map((value) => markup`<td class="figure">${sayPlainScore(value)}</td>`);
  return markup`<tr class="${kind === 'overall' ? 'overall' : ''}"><th scope="row">${title}</th><td class="wide">${trendTrack(values)}</td>${figures}</tr>`;
}

function named(waves: readonly TrendWave[], causes: readonly TrendCause[]): Markup {
  const rows = causes.map(
    (cause) =>
      markup`<tr><th scope="row">${cause.fault}</th>${sayNamed(cause)
        .slice(-most)
        .map((word) =>
          word === 'yes'
            ? markup`<td class="figure"><b>yes</b></td>`
            : markup`<td class="figure quiet">${word}</td>`,
        )}</tr>`,
  );
  return markup`
<div class="scroll" tabindex="0" role="region" aria-label="Root causes that each wave named">
<table class="trend">
<thead><tr><th scope="col">Named as a root cause</th>${heads(waves)}</tr></thead>
<tbody>${rows}</tbody>
</table>
</div>`;
}

function heads(waves: readonly TrendWave[]): readonly Markup[] {
  return waves
    .slice(-most)
    .map(
      ({ wave, at }) => markup`<th scope="col" class="figure">${wave} <span class="day">${at}</span></th>`,
    );
}
