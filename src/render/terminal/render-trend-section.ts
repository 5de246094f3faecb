import type { TrendSection } from '../../model/trend-section.ts';
import type { RenderOptions } from '../renderer.ts';
import { pastTitles } from '../wording/past-titles.ts';
import { headline } from './headline.ts';
import type { Ink } from './ink.ts';
import type { Painter } from './painter.ts';
import { trendLines } from './trend-lines.ts';

/** This wave and those before it; nothing without earlier reports. */
export function renderTrendSection(
  painter: Painter,
  section: TrendSection | undefined,
  detail: RenderOptions['detail'],
): readonly Ink[] {
  if (section === undefined) return [];
  return [...headline(painter, pastTitles.trend), ...trendLines(painter, section, detail)];
}
