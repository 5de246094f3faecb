import type { Artifact } from '../../model/artifact.ts';
import type { RenderOptions } from '../renderer.ts';
import type { Trend } from '../trend-renderer.ts';
import { painterOf } from './painter.ts';
import { titleBlock } from './title-block.ts';
import { trendLines } from './trend-lines.ts';
import { writePage } from './write-page.ts';

/** All waves as text for a terminal. */
export function renderTrend({ company, section }: Trend, options: RenderOptions): Artifact {
  const painter = painterOf(options);
  const { say, glyphs } = painter;
  const waves = section.waves.map(({ wave }) => wave).join(` ${glyphs.arrow} `);
  const lines = [
    ...titleBlock(painter, { company, lines: [say`Trend ${glyphs.dot} ${waves}`] }),
    ...trendLines(painter, section, options.detail),
  ];
  return { body: writePage(lines), mediaType: 'text/plain; charset=utf-8', suffix: '.txt' };
}
