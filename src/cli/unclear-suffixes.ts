import type { Problem } from '../model/problem.ts';
import type { PageWish } from './pages-of.ts';

type Named = Pick<PageWish<unknown>, 'formats' | 'outputs' | 'bySuffix'>;

/**
 * Files whose suffix is none of ours while no format was asked for. A name without any suffix is taken for a device, a
 * pipe or a page of text.
 */
export function unclearSuffixes({ formats, outputs, bySuffix }: Named): readonly Problem[] {
  if (formats.length > 0) return [];
  const known = Object.keys(bySuffix);
  const expected = `a name that ends in ${known.join(', ')}, or --format beside it`;
  return outputs
    .filter((path) => saysNothing(path, known))
    .map((value) => ({
      code: 'flag-invalid',
      severity: 'error',
      place: { kind: 'flag', flag: '--output' },
      args: { value, expected },
    }));
}

function saysNothing(path: string, known: readonly string[]): boolean {
  const suffix = /\.[A-Za-z0-9]+$/.exec(path)?.[0];
  return suffix !== undefined && !known.includes(suffix);
}
