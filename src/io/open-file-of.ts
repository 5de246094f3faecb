import { resolve } from 'node:path';
import type { World } from './world.ts';

/** Opens a file with the program the system has for it; absent in a CI job and without a display. */
export function openFileOf(env: World['env'], platform: string): Pick<World, 'openFile'> {
  if (!hasDisplay(env, platform)) return {};
  return {
    openFile: async (path) => {
      const { default: open } = await import('open');
      await open(resolve(path));
    },
  };
}

/** Whether somebody could see an opened file. Unix systems other than macOS name their display in the environment. */
function hasDisplay(env: World['env'], platform: string): boolean {
  if (env['CI'] !== undefined && env['CI'] !== '' && env['CI'] !== 'false') return false;
  if (platform === 'win32' || platform === 'darwin') return true;
  return [env['DISPLAY'], env['WAYLAND_DISPLAY']].some((name) => name !== undefined && name !== '');
}
