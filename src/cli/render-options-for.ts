import { hasColor } from '../io/has-color.ts';
import { hasUnicode } from '../io/has-unicode.ts';
import { widthOf } from '../io/width-of.ts';
import type { World } from '../io/world.ts';
import type { RenderOptions } from '../render/renderer.ts';

export type LookFlags = { readonly color?: boolean; readonly width?: number; readonly everything?: boolean };

/** How to draw on standard output. */
export function renderOptionsFor(world: World, { color, width, everything }: LookFlags): RenderOptions {
  const { output, env } = world;
  return {
    width: width ?? widthOf(output, env),
    colour: hasColor({ flag: color, env, isTerminal: output.isTTY === true }),
    unicode: hasUnicode(output, env),
    detail: everything === true ? 'everything' : 'summary',
  };
}
