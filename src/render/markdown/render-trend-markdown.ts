import type { Artifact } from '../../model/artifact.ts';
import type { Trend } from '../trend-renderer.ts';
import { heading } from './blocks.ts';
import { say } from './markdown.ts';
import { pageOf } from './page-of.ts';
import { trendPart } from './trend-part.ts';

/** All waves as Markdown. */
export function renderTrendMarkdown({ company, section }: Trend): Artifact {
  return pageOf([heading(1, say`${company}`), say`Trend`, ...trendPart(section)]);
}
