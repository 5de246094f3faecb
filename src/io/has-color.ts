import type { Environment } from './world.ts';

export type ColorWish = {
  readonly flag?: boolean | undefined;
  readonly env: Environment;
  readonly isTerminal: boolean;
};

/** Whether to write colours: the flag, else FORCE_COLOR or CLICOLOR_FORCE, else NO_COLOR, else TERM=dumb, else whether it is a terminal. */
export function hasColor({ flag, env, isTerminal }: ColorWish): boolean {
  if (flag !== undefined) return flag;
  const forced = env['FORCE_COLOR'] ?? env['CLICOLOR_FORCE'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false;
  return env['TERM'] !== 'dumb' && isTerminal;
}
