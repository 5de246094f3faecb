import type { Environment, TextOutput } from './world.ts';

const usual = 80;
const narrowest = 40;

/** Columns to draw in: COLUMNS, else what the terminal says, else 80; never under 40. */
export function widthOf(stream: TextOutput, env: Environment): number {
  const asked = Number(env['COLUMNS']);
  const width = Number.isInteger(asked) && asked > 0 ? asked : (stream.columns ?? usual);
  return Math.max(narrowest, width);
}
