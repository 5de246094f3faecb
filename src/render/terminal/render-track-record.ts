import type { PredictionResult, TrackRecordSection } from '../../model/track-record-section.ts';
import { pastTitles } from '../wording/past-titles.ts';
import { sayResult } from '../wording/say-result.ts';
import { blank } from './heading.ts';
import { headline } from './headline.ts';
import type { Ink } from './ink.ts';
import { padded } from './padded.ts';
import type { Painter, Tone } from './painter.ts';
import { paragraph } from './paragraph.ts';

/** What earlier plans predicted, and what became of it; nothing where there were none. */
export function renderTrackRecord(painter: Painter, section: TrackRecordSection | undefined): readonly Ink[] {
  if (section === undefined) return [];
  const { say, tint } = painter;
  return [
    ...headline(painter, pastTitles['track-record']),
    ...paragraph(painter, say`${section.intro.text}`),
    blank,
    ...section.entries.flatMap(({ result, summary }) =>
      paragraph(painter, say`${summary.text}`, {
        mark: padded(tint(tones[result], say`${sayResult(result)}`), 14),
        hang: 14,
      }),
    ),
    blank,
  ];
}

const tones = {
  'came-true': 'good',
  partly: 'warn',
  not: 'bad',
  'too-early': 'quiet',
  'not-measured': 'quiet',
} as const satisfies Record<PredictionResult, Tone>;
