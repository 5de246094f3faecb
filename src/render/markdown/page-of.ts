import type { Artifact } from '../../model/artifact.ts';
import { blocks } from './blocks.ts';
import type { Markdown } from './markdown.ts';

/** A finished page of these parts. */
export function pageOf(parts: readonly Markdown[]): Artifact {
  const body = `${blocks(parts).markdown}\n`;
  return { body, mediaType: 'text/markdown; charset=utf-8', suffix: '.md' };
}
