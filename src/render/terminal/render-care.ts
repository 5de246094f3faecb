import type { DisagreementSection } from '../../model/disagreement-section.ts';
import type { RenderOptions } from '../renderer.ts';
import { disagreementTitles } from '../wording/disagreement-titles.ts';
import { sayConsistency } from '../wording/say-consistency.ts';
import type { Ink } from './ink.ts';
import type { Painter } from './painter.ts';
import { paragraph } from './paragraph.ts';

/** Sheets that look careless, if there are any; how answers hang together only when everything is wanted. */
export function renderCare(
  painter: Painter,
  { careless, consistency }: Pick<DisagreementSection, 'careless' | 'consistency'>,
  detail: RenderOptions['detail'],
): readonly Ink[] {
  const { say, tint } = painter;
  const isAll = detail === 'everything';
  if (careless.people === 0 && !isAll) return [];
  const flagged = careless.flagged.map(({ summary }) => summary.text);
  const without = careless.without === undefined ? [] : [careless.without.text];
  return [
    ...paragraph(painter, tint('strong', say`${disagreementTitles.care}`)),
    ...[careless.summary.text, ...flagged, ...without].flatMap((text) => paragraph(painter, say`${text}`)),
    ...(isAll ? paragraph(painter, say`${consistency.summary.text}`) : []),
    ...(isAll ? listed(painter, sayConsistency(consistency)) : []),
  ];
}

function listed(painter: Painter, items: readonly string[]): readonly Ink[] {
  const mark = painter.say`${painter.glyphs.bullet} `;
  return items.flatMap((item) => paragraph(painter, painter.say`${item}`, { mark, hang: 2 }));
}
