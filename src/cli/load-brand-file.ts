import { readPicture } from '../io/read-picture.ts';
import { readSource } from '../io/read-source.ts';
import type { World } from '../io/world.ts';
import type { Brand } from '../model/brand.ts';
import type { Result } from '../model/problem.ts';

/** The brand asked for, its logo read as bytes; none where none was asked for. Problems: of reading, of `loadBrand`, of the picture. */
export async function loadBrandFile(
  world: World,
  path: string | undefined,
): Promise<Result<Brand | undefined>> {
  if (path === undefined) return { ok: true, value: undefined, problems: [] };
  const source = await readSource(world, path);
  if (!source.ok) return source;
  // The schema takes longer to load than to read a brand with, and most reports have none.
  const { loadBrand } = await import('../load/load-brand.ts');
  const loaded = loadBrand(source.value);
  if (!loaded.ok) return loaded;
  const { logo, ...brand } = loaded.value;
  if (logo === undefined) return { ok: true, value: brand, problems: [] };
  const picture = await readPicture(world, { beside: path, ...logo });
  return picture.ok ? { ok: true, value: { ...brand, logo: picture.value }, problems: [] } : picture;
}
