import { absolutePath } from '../io/absolute-path.ts';
import type { World } from '../io/world.ts';
import type { Problem } from '../model/problem.ts';
import type { Page } from './pages-of.ts';

/**
 * Pages that would take the place of one before: a file is written once. Standard output takes several, but each
 * format only once.
 */
export function pagesTwice(
  world: Pick<World, 'directory'>,
  pages: readonly Page<string>[],
): readonly Problem[] {
  const places = pages.map(({ path, format }) => (path === '-' ? `- ${format}` : absolutePath(world, path)));
  return pages
    .filter((_page, index) => places.indexOf(places[index] ?? '') < index)
    .map(({ path, format }) => {
      const [flag, named] = path === '-' ? ['--format', format] : ['--output', path];
      const reason = `“${named}” is named twice, and each page needs a place of its own`;
      return { code: 'usage', severity: 'error', place: { kind: 'flag', flag }, args: { reason } };
    });
}
