import type { Brand } from '../model/brand.ts';
import type { Place, Result } from '../model/problem.ts';
import type { SourceText } from '../model/source.ts';
import { limits } from './limits.ts';
import { readWritten } from './read-written.ts';
import { brand } from './written/brand.ts';
import { placeOfValue } from './yaml-tree.ts';

/** A brand whose logo is still a path, beside the file, and where that path stands. */
export type NamedBrand = Omit<Brand, 'logo'> & {
  readonly logo?: { readonly path: string; readonly place: Place };
};

/** Name and colours for the pages to hand over, or every problem of the file at once. */
export function loadBrand(source: SourceText): Result<NamedBrand> {
  const { tree, value, problems } = readWritten(brand, source, limits.sheetLength);
  if (tree === undefined || value === undefined) return { ok: false, problems };
  const { name, logo, colours } = value;
  const named = {
    name,
    ...(colours?.primary === undefined ? {} : { primary: colours.primary }),
    ...(colours?.accent === undefined ? {} : { accent: colours.accent }),
    ...(logo === undefined ? {} : { logo: { path: logo, place: placeOfValue(tree, ['logo']) } }),
  };
  return { ok: true, value: named, problems };
}
