import type {
  PredictionResult,
  TrackRecordEntry,
  TrackRecordSection,
} from '../../model/track-record-section.ts';
import { sayResult } from '../wording/say-result.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';
import { pastSection } from './section.ts';

/** What earlier plans predicted, and what became of it. */
export function trackRecordPart({ intro, entries }: TrackRecordSection): Markup {
  const lead = markup`<p class="lead">${intro.text}</p>`;
  if (entries.length === 0) return pastSection('track-record', [lead]);
  return pastSection('track-record', [
    lead,
    markup`
<table class="track-record stack">
<thead><tr><th scope="col">Result</th><th scope="col">What was said and what happened</th><th scope="col">Step of the plan</th><th scope="col">Said in</th></tr></thead>
<tbody>${entries.map(row)}</tbody>
</table>`,
  ]);
}

function row({ result, summary, fixTitle, wave }: TrackRecordEntry): Markup {
  return markup`<tr><th scope="row"><span class="band ${bands[result]}">${sayResult(result)}</span></th><td>${summary.text}</td><td class="quiet">${fixTitle}</td><td class="quiet">${wave}</td></tr>`;
}

const bands = {
  'came-true': 'strong',
  partly: 'fragile',
  not: 'weak',
  'too-early': '',
  'not-measured': '',
} as const satisfies Record<PredictionResult, string>;
