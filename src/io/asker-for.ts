import { hasColor } from './has-color.ts';
import { hasUnicode } from './has-unicode.ts';
import type { OpenAsker } from './open-asker.ts';
import { widthOf } from './width-of.ts';
import type { World } from './world.ts';

export type Look = {
  readonly color?: boolean;
  readonly width?: number;
  /** Whether to ask in plain numbered lines, as a screen reader likes them. */
  readonly plain?: boolean;
};

/** Someone to put questions to, or undefined where no person sits at a terminal. */
export async function askerFor(
  world: World,
  { color, width, plain = false }: Look,
): Promise<OpenAsker | undefined> {
  const { input, errors, env, asker } = world;
  if (asker !== undefined) return asker;
  if (input.isTTY !== true || errors.isTTY !== true) return undefined;
  if (plain || env['TERM'] === 'dumb') {
    const { plainAsker } = await import('./plain-asker.ts');
    return plainAsker(world, width ?? widthOf(errors, env));
  }
  const { promptAsker } = await import('./prompt-asker.ts');
  const look = { color: hasColor({ flag: color, env, isTerminal: true }), unicode: hasUnicode(errors, env) };
  return promptAsker(world, {
    ...look,
    marks: true,
    // A window may change its size in the middle of an interview.
    get width() {
      return width ?? widthOf(errors, env);
    },
    get rows() {
      return errors.rows;
    },
  });
}
