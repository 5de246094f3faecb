import type { Artifact } from '../../model/artifact.ts';
import type { TrendWave } from '../../model/trend-section.ts';
import { sayCount } from '../../text/say-count.ts';
import { sayList } from '../../text/say-list.ts';
import type { RenderOptions } from '../renderer.ts';
import type { Trend } from '../trend-renderer.ts';
import { cover } from './cover.ts';
import { markup } from './markup.ts';
import { pageHead } from './page-head.ts';
import { pageOf } from './page-of.ts';
import { trendPart } from './trend-part.ts';

/** All waves as a page of one part, which as a chart shows what it has; on paper it does without a cover sheet. */
export function renderTrendHtml(
  { company, toolVersion, section }: Trend,
  { brand }: Pick<RenderOptions, 'brand'>,
): Artifact {
  const { waves } = section;
  const span = spanOf(waves);
  const basis = markup`Answered by ${sayList(waves.map(peopleIn), 8)}.`;
  return pageOf({
    head: pageHead(
      { company, wave: span, toolVersion },
      { kind: 'trend', detail: 'brief', brand, alone: true },
    ),
    cover: cover({ kind: 'From wave to wave', company, when: markup`${span}`, basis }, brand),
    first: 'trend',
    parts: [trendPart(section)],
  });
}

/** "2026-Q1 to 2026-Q4", or the only wave. */
function spanOf(waves: readonly TrendWave[]): string {
  return waves
    .map(({ wave }) => wave)
    .filter((_wave, index) => index === 0 || index === waves.length - 1)
    .join(' to ');
}

function peopleIn({ wave, people }: TrendWave): string {
  return `${sayCount(people, 'person', 'people')} in ${wave}`;
}
