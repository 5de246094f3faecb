import type { Report } from '../model/report.ts';
import type { TrackRecordSection } from '../model/track-record-section.ts';
import { sayTrackRecord } from '../text/say-track-record.ts';

/** What the later report tells of the predictions of the earlier one; nothing where it tells of none. */
export function settledPlan(
  { wave }: Report,
  { trackRecord }: Report,
): { readonly trackRecord?: TrackRecordSection } {
  const entries = trackRecord?.entries.filter((entry) => entry.wave === wave) ?? [];
  if (entries.length === 0) return {};
  return { trackRecord: { intro: { id: 'track-record.intro', text: sayTrackRecord(entries) }, entries } };
}
