import { join } from 'node:path';
import type { Kit } from '../model/kit.ts';
import type { World } from './world.ts';

/** A shipped kit as it was compiled at build time; undefined when running from source. */
export async function readCompiledKit(world: World, id: string): Promise<Kit | undefined> {
  if (world.compiledKits === undefined) return undefined;
  const file = await world.files.open(join(world.compiledKits, `${id}.json`), 'r').catch(() => undefined);
  if (file === undefined) return undefined;
  const value: unknown = JSON.parse(String(await file.readFile().finally(() => file.close())));
  return isKit(value) ? value : undefined;
}

/** Enough, because the build wrote the file from a checked kit of this same package, and a test compares the two. */
function isKit(value: unknown): value is Kit {
  return typeof value === 'object' && value !== null && 'digest' in value && 'questions' in value;
}
