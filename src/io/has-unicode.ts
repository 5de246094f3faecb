import type { Environment, TextOutput } from './world.ts';

/** Whether box drawing and typographic signs will come through: always into files, in a terminal unless it is dumb or its locale says otherwise. */
export function hasUnicode(stream: TextOutput, env: Environment): boolean {
  if (stream.isTTY !== true) return true;
  const locale = [env['LC_ALL'], env['LC_CTYPE'], env['LANG']].find((one) => one !== undefined && one !== '');
  return env['TERM'] !== 'dumb' && (locale === undefined || /utf-?8/i.test(locale));
}
