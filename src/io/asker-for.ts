import { hasColor } from './has-color.ts';
import type { OpenAsker } from './open-asker.ts';
import { widthOf } from './width-of.ts';
import type { World } from './world.ts';

export type Look = { readonly color?: boolean; readonly width?: number };

/** Someone to put questions to, or undefined where no person sits at a terminal. */
export async function askerFor(world: World, { color, width }: Look): Promise<OpenAsker | undefined> {
  const { input, errors, env } = world;
  if (input.isTTY !== true || errors.isTTY !== true) return undefined;
  const columns = width ?? widthOf(errors, env);
  if (env['TERM'] === 'dumb') {
    const { plainAsker } = await import('./plain-asker.ts');
    return plainAsker(world, columns);
  }
  const { promptAsker } = await import('./prompt-asker.ts');
  const colored = hasColor({ flag: color, env, isTerminal: true });
  return promptAsker(world, { width: columns, color: colored, marks: true });
}
