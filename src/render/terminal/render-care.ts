import type {
  DisagreementSection,
  GroupConsistency,
  PointConsistency,
} from '../../model/disagreement-section.ts';
import { sayNumber } from '../../text/say-number.ts';
import type { RenderOptions } from '../renderer.ts';
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
    ...paragraph(painter, tint('strong', say`How carefully people answered`)),
    ...[careless.summary.text, ...flagged, ...without].flatMap((text) => paragraph(painter, say`${text}`)),
    ...(isAll ? paragraph(painter, say`${consistency.summary.text}`) : []),
    ...(isAll
      ? listed(painter, [...consistency.groups.map(groupWords), ...consistency.points.map(pointWords)])
      : []),
  ];
}

function listed(painter: Painter, items: readonly string[]): readonly Ink[] {
  const mark = painter.say`${painter.glyphs.bullet} `;
  return items.flatMap((item) => paragraph(painter, painter.say`${item}`, { mark, hang: 2 }));
}

function groupWords({ title, people, points, single, average }: GroupConsistency): string {
  return `${title} (${String(people)}) on ${String(points)} points: ICC(2,1) ${sayNumber(single, 2)}, ICC(2,k) ${sayNumber(average, 2)}`;
}

function pointWords({ title, people, questions, alpha, interval }: PointConsistency): string {
  return `${title} (${String(people)} people, ${String(questions)} questions): alpha ${sayNumber(alpha, 2)} (${sayNumber(interval.low, 2)} to ${sayNumber(interval.high, 2)})`;
}
