import type { World } from '../io/world.ts';
import { writeText } from '../io/write-text.ts';
import type { Format } from '../render/index.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import type { Page } from './pages-of.ts';

/** Opens the HTML pages that were written, each after its path was told; where nothing can be opened it says so. */
export async function openPages(world: World, pages: readonly Page<Format>[]): Promise<ExitCode> {
  const paths = pages.filter(({ format, path }) => format === 'html' && path !== '-').map(({ path }) => path);
  if (paths.length === 0 || world.openFile === undefined) {
    const why = paths.length === 0 ? 'no HTML file was written' : 'there is no display here';
    await writeText(world.errors, `Not opened: ${why}.\n`);
    return exitCodes.fine;
  }
  for (const path of paths) await world.openFile(path);
  return exitCodes.fine;
}
