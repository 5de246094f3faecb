import type { DisagreementSection, SideEntry, SplitEntry } from '../../model/disagreement-section.ts';
import { sayNumber } from '../../text/say-number.ts';
import { saySide } from '../wording/say-side.ts';
import { bar } from './bar.ts';
import type { RenderOptions } from '../renderer.ts';
import { blank, heading } from './heading.ts';
import type { Ink } from './ink.ts';
import type { Painter } from './painter.ts';
import { paragraph } from './paragraph.ts';
import { renderClaims } from './render-claims.ts';
import { renderMeeting } from './render-meeting.ts';
import { renderOutsiders } from './render-outsiders.ts';
import { renderViews } from './render-views.ts';
import { renderCare } from './render-care.ts';

const shown = 3;

/**
 * The three widest splits in words, all wide ones as a table by role, figures that speak against ratings, what
 * customers say, and what a meeting should settle.
 */
export function renderDisagreements(
  painter: Painter,
  section: DisagreementSection,
  detail: RenderOptions['detail'],
): readonly Ink[] {
  const { intro, splits, customers } = section;
  return [
    ...heading(painter, 'disagreements'),
    ...paragraph(painter, painter.say`${intro.text}`),
    blank,
    ...splits.slice(0, shown).flatMap((split) => [...renderSplit(painter, split), blank]),
    ...renderViews(painter, section, detail),
    ...renderClaims(painter, section, detail),
    ...(customers === undefined ? [] : renderOutsiders(painter, customers)),
    ...renderMeeting(painter, section.agenda),
    ...renderCare(painter, section, detail),
    blank,
  ];
}

function renderSplit(
  painter: Painter,
  { title, contested, ask, sides, summary }: SplitEntry,
): readonly Ink[] {
  const { say, tint } = painter;
  const flag = contested ? say` ${tint('warn', say`(contested)`)}` : say``;
  return [
    ...paragraph(painter, say`${tint('strong', say`${title}`)}${flag}`),
    ...paragraph(painter, say`${summary.text}`, { indent: 2 }),
    ...(ask === undefined ? [] : paragraph(painter, tint('quiet', say`${ask}`), { indent: 2 })),
    ...(sides ?? []).flatMap((side) => renderSide(painter, side)),
  ];
}

function renderSide(painter: Painter, side: SideEntry): readonly Ink[] {
  const { say, tint } = painter;
  const { mean, said } = side;
  const level = bar(painter, mean / 4, { cells: 8, tone: 'plain' });
  const words = said.map((each) => `“${each}”`).join(' ');
  return [
    ...paragraph(
      painter,
      say`${level} ${sayNumber(mean, 1)} of 4  ${tint('strong', say`${saySide(side)}`)}`,
      { indent: 2 },
    ),
    ...(words === '' ? [] : paragraph(painter, say`${words}`, { indent: 4 })),
  ];
}
