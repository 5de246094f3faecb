import { findKitUpwards } from '../io/find-kit-upwards.ts';
import { isKitFolder } from '../io/is-kit-folder.ts';
import { readCompiledKit } from '../io/read-compiled-kit.ts';
import { shippedKitFolder } from '../io/shipped-kit-folder.ts';
import type { World } from '../io/world.ts';
import type { Kit } from '../model/kit.ts';
import type { Problem, Result } from '../model/problem.ts';
import { defaultKit } from './default-kit.ts';
import type { NamedKit } from './kit-named-in.ts';
import { kitNotFound } from './kit-not-found.ts';

export type KitWish = {
  /** Id or folder, from `--kit`. */
  readonly asked?: string | undefined;
  /** What a sheet or a report names. */
  readonly named?: NamedKit | undefined;
  /** The file that names it; its folder and those above are searched. */
  readonly near?: string | undefined;
};

/** The kit that was asked for, else the one the sheet names, else the shipped one. Problems: kit-not-found, and those of its files. */
export async function findKit(world: World, wish: KitWish): Promise<Result<Kit>> {
  const { asked, named, near } = wish;
  if (asked !== undefined && (await isKitFolder(world, asked))) return loadFolder(world, asked);
  const id = asked ?? named?.id ?? defaultKit;
  const folder = await findKitUpwards(world, id, near ?? 'kit.yaml');
  if (folder !== undefined) return loadFolder(world, folder);
  return loadShipped(world, id, wish);
}

async function loadShipped(world: World, id: string, wish: KitWish): Promise<Result<Kit>> {
  const folder = await shippedKitFolder(world, id);
  if (folder === undefined) return { ok: false, problems: [await missing(world, id, wish)] };
  const compiled = await readCompiledKit(world, id);
  return compiled === undefined ? loadFolder(world, folder) : { ok: true, value: compiled, problems: [] };
}

/** Told where a sheet names the kit, unless the command line does. */
async function missing(world: World, id: string, { asked, named }: KitWish): Promise<Problem> {
  const problem = await kitNotFound(world, id, '--kit');
  return asked !== undefined || named === undefined ? problem : { ...problem, place: named.place };
}

async function loadFolder(world: World, folder: string): Promise<Result<Kit>> {
  const { loadKitFolder } = await import('./load-kit-folder.ts');
  return loadKitFolder(world, folder);
}
