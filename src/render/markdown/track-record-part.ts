import type { TrackRecordSection } from '../../model/track-record-section.ts';
import { sayResult } from '../wording/say-result.ts';
import { say } from './markdown.ts';
import type { Markdown } from './markdown.ts';
import { textTable } from './text-table.ts';

/** What earlier plans predicted, and what became of it. */
export function trackRecordPart({ intro, entries }: TrackRecordSection): readonly Markdown[] {
  const rows = entries.map(({ result, wave, fixTitle, summary }) => [
    ...[sayResult(result), wave, fixTitle, summary.text],
  ]);
  return [
    say`${intro.text}`,
    textTable(['Result', 'Said in', 'Step of the plan', 'What was said and what happened'], rows),
  ];
}
