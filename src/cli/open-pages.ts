import type { World } from '../io/world.ts';
import type { Format } from '../render/index.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import type { Page } from './pages-of.ts';
import { tellLines } from './tell-lines.ts';

/** Opens the HTML pages that were written, each after its path was told; where nothing can be opened it says so. */
export async function openPages(world: World, pages: readonly Page<Format>[]): Promise<ExitCode> {
  const paths = pages.filter(({ format, path }) => format === 'html' && path !== '-').map(({ path }) => path);
  if (paths.length === 0 || world.openFile === undefined) {
    const why = paths.length === 0 ? 'no HTML file was written' : 'there is no display here';
    await tellLines(world.errors, [`Not opened: ${why}.`]);
    return exitCodes.fine;
  }
  for (const path of paths) await world.openFile(path);
  return exitCodes.fine;
}
