import type { StrengthSection } from '../../model/health-section.ts';
import { sayNumber } from '../../text/say-number.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';
import { scoreTrack } from './score-track.ts';
import { section } from './section.ts';

/** What works and should be kept, as bars with the number beside them. */
export function strengthsPart({ intro, strengths }: StrengthSection): Markup {
  const rows = strengths.map(({ title, score, band, interval, summary }) => {
    const picture = scoreTrack({ state: 'assessed', score, ...(interval && { interval }) }, band);
    return markup`<tr><th scope="row">${title}</th><td class="wide">${picture}</td><td class="figure">${sayNumber(score)}</td><td class="last quiet">${summary.text}</td></tr>`;
  });
  const head = markup`<thead><tr><th scope="col">What works</th><td class="wide"></td><th scope="col" class="figure">Score</th><th scope="col">What people say</th></tr></thead>`;
  return section('strengths', [
    markup`<p class="lead">${intro.text}</p>`,
    rows.length === 0
      ? markup``
      : markup`<table class="scores strengths stack">${head}<tbody>${rows}</tbody></table>`,
  ]);
}
