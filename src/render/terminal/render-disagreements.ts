import type { DisagreementSection, SideEntry, SplitEntry } from '../../model/report.ts';
import { sayNumber } from '../../text/say-number.ts';
import { saySide } from '../wording/say-side.ts';
import { bar } from './bar.ts';
import type { RenderOptions } from '../renderer.ts';
import { blank, heading } from './heading.ts';
import type { Ink } from './ink.ts';
import type { Painter } from './painter.ts';
import { paragraph } from './paragraph.ts';

const shown = 3;
const briefly = 5;

/** The three widest splits in full, the next five by name, or all if everything is wanted. */
export function renderDisagreements(
  painter: Painter,
  { intro, splits }: DisagreementSection,
  detail: RenderOptions['detail'],
): readonly Ink[] {
  const { say } = painter;
  const others = splits.slice(shown).map(({ title }) => title);
  const named = others.slice(0, detail === 'everything' ? others.length : briefly);
  const more = others.length - named.length;
  return [
    ...heading(painter, 'disagreements'),
    ...paragraph(painter, say`${intro.text}`),
    blank,
    ...splits.slice(0, shown).flatMap((split) => [...renderSplit(painter, split), blank]),
    ...(others.length === 0
      ? []
      : paragraph(
          painter,
          say`Also far apart: ${named.join('; ')}${more > 0 ? `; and ${String(more)} more` : ''}.`,
        )),
    blank,
  ];
}

function renderSplit(painter: Painter, { title, contested, sides, summary }: SplitEntry): readonly Ink[] {
  const { say, tint } = painter;
  const flag = contested ? say` ${tint('warn', say`(contested)`)}` : say``;
  return [
    ...paragraph(painter, say`${tint('strong', say`${title}`)}${flag}`),
    ...paragraph(painter, say`${summary.text}`, { indent: 2 }),
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
