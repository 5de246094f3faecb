import { hasColor } from '../io/has-color.ts';
import { hasUnicode } from '../io/has-unicode.ts';
import { widthOf } from '../io/width-of.ts';
import type { World } from '../io/world.ts';
import type { Detail, RenderOptions } from '../render/renderer.ts';

export type LookFlags = {
  readonly color?: boolean;
  readonly width?: number;
  readonly everything?: boolean;
  readonly for?: 'executive' | 'working-team';
};

/** How to draw on standard output. */
export function renderOptionsFor(world: World, flags: LookFlags): RenderOptions {
  const { output, env } = world;
  const { color, width } = flags;
  return {
    width: width ?? widthOf(output, env),
    colour: hasColor({ flag: color, env, isTerminal: output.isTTY === true }),
    unicode: hasUnicode(output, env),
    detail: detailOf(flags),
  };
}

function detailOf({ everything, for: reader }: LookFlags): Detail {
  if (everything === true) return 'everything';
  return reader === undefined ? 'summary' : details[reader];
}

const details = { executive: 'brief', 'working-team': 'everything' } as const;
