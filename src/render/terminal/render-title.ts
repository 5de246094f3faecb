import type { Report, RespondentEntry } from '../../model/report.ts';
import { sayCount } from '../../text/say-count.ts';
import { sayList } from '../../text/say-list.ts';
import { blank } from './heading.ts';
import type { Ink } from './ink.ts';
import type { Painter } from './painter.ts';
import { paragraph } from './paragraph.ts';

/** Whose report it is, for when, and on whose answers it rests. */
export function renderTitle(
  painter: Painter,
  { company, wave, at, respondents, kit }: Report,
): readonly Ink[] {
  const { say, tint, glyphs } = painter;
  const rule = tint('title', say`${glyphs.heavy.repeat(painter.width)}`);
  return [
    rule,
    ...paragraph(painter, tint('strong', say`${company}`)),
    ...paragraph(painter, say`Root-cause report ${glyphs.dot} ${wave} ${glyphs.dot} as of ${at}`),
    ...paragraph(
      painter,
      tint('quiet', say`${sayWhoAnswered(respondents)} Asked with ${kit.title} ${kit.version}.`),
    ),
    rule,
    blank,
  ];
}

function sayWhoAnswered(respondents: readonly RespondentEntry[]): string {
  if (respondents.length === 0) return 'Nobody has answered yet.';
  const sum = (key: 'people' | 'answered' | 'asked'): number =>
    respondents.reduce((total, each) => total + each[key], 0);
  const who = respondents.map(({ label, named, roles }) =>
    named ? `${label} (${roles.join(', ')})` : label,
  );
  const share = `${String(sum('answered'))} of ${String(sum('asked'))} questions`;
  return `${sayCount(sum('people'), 'person', 'people')} answered ${share}: ${sayList(who, 8)}.`;
}
