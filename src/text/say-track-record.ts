import type { PredictionResult, TrackRecordEntry } from '../model/track-record-section.ts';
import { sayCount } from './say-count.ts';

/** How many of the predictions came true, and what that does not say. */
export function sayTrackRecord(entries: readonly TrackRecordEntry[]): string {
  const count = (wanted: PredictionResult): number =>
    entries.filter(({ result }) => result === wanted).length;
  const [early, unmeasured] = [count('too-early'), count('not-measured')];
  const settled = entries.length - early - unmeasured;
  const head =
    settled === 0
      ? 'None of the earlier predictions can be settled yet.'
      : `Of ${sayCount(settled, 'settled prediction', 'settled predictions')}, ${String(count('came-true'))} came true, ${String(count('partly'))} partly and ${String(count('not'))} not.`;
  const open = [
    early > 0 ? ` For ${String(early)} it is too early.` : '',
    unmeasured > 0 ? ` For ${String(unmeasured)} nothing was measured.` : '',
  ].join('');
  return `${head}${open} This does not show whether the plan was carried out.`;
}
