import { join } from 'node:path';
import type { Kit } from '../model/kit.ts';
import type { World } from './world.ts';

/** A shipped kit as it was compiled at build time; undefined when running from source. */
export async function readCompiledKit(world: World, id: string): Promise<Kit | undefined> {
  if (world.compiledKits === undefined) return undefined;
  const file = await world.files.open(join(world.compiledKits, `${id}.ndjson`), 'r').catch(() => undefined);
  if (file === undefined) return undefined;
  return kitOf(String(await file.readFile().finally(() => file.close())));
}

/**
 * The first line holds what scoring takes, the second one the other half, which only diagnosis, plan and lint ask for:
 * it is parsed when one of its parts is first asked for.
 */
function kitOf(text: string): Kit | undefined {
  const end = text.indexOf('\n');
  const first: unknown = JSON.parse(text.slice(0, end));
  if (!isFirst(first)) return undefined;
  const { later, ...kit } = first;
  for (const part of later) {
    const get = (): unknown => {
      const second: unknown = JSON.parse(text.slice(end));
      Object.defineProperties(kit, Object.getOwnPropertyDescriptors(second));
      return kit[part];
    };
    Object.defineProperty(kit, part, { configurable: true, enumerable: true, get });
  }
  return kit;
}

/** Enough, because the build wrote the file from a checked kit of this same package, and a test compares the two. */
function isFirst(value: unknown): value is Kit & { readonly later: readonly (keyof Kit)[] } {
  return typeof value === 'object' && value !== null && 'digest' in value && 'later' in value;
}
