import type { TrackRecordEntry } from '../model/track-record-section.ts';
import { quoted } from '../text/quoted.ts';
import { sayNumber } from '../text/say-number.ts';
import { sayAmount } from './say-amount.ts';

/** One prediction and what became of it. */
export function sayOutcome(entry: Omit<TrackRecordEntry, 'summary'>): string {
  const { title, by, due, from, now, unit } = entry;
  const direction = by < 0 ? 'fall' : 'rise';
  const promised = `${quoted(title)} was to ${direction} by ${sayAmount(unit, Math.abs(by))} by ${due}`;
  return `${promised}; ${wentOn(entry.result, moved(from, now), due)}.`;
}

function moved(from: number | undefined, now: number | undefined): string {
  if (now === undefined) return 'it was not measured now';
  if (from === undefined) return 'it was not measured then';
  const [then, here] = [sayNumber(from, 1), sayNumber(now, 1)];
  return then === here ? `it stayed at ${here}` : `it went from ${then} to ${here}`;
}

function wentOn(result: TrackRecordEntry['result'], what: string, due: string): string {
  switch (result) {
    case 'came-true':
      return `${what}: it came true`;
    case 'partly':
      return `${what}: at least half of it came true`;
    case 'not':
      return `${what}: it did not come true`;
    case 'too-early':
      return `${what}, and there is time until ${due}`;
    case 'not-measured':
      return `${what}, so nobody can tell`;
  }
}
