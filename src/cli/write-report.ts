import type { World } from '../io/world.ts';
import type { Report } from '../model/report.ts';
import { rendererOf, type Format } from '../render/index.ts';
import { withMark } from '../render/with-mark.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import type { PageOptions } from './handlers.ts';
import { loadBrandFile } from './load-brand-file.ts';
import { openPages } from './open-pages.ts';
import { reportPages } from './report-pages.ts';
import { tellProblems } from './tell-problems.ts';
import { writePages } from './write-pages.ts';

/** Draws the report on standard output or into the files asked for, and opens what was written if that was asked for. */
export async function writeReport(world: World, report: Report, options: PageOptions): Promise<ExitCode> {
  const brand = await loadBrandFile(world, options.brand);
  const pages = await reportPages(world, report, options);
  if (!brand.ok || !pages.ok) return tellProblems(world, [...brand.problems, ...pages.problems]);
  const extra = {
    ...(options.table === undefined ? {} : { table: options.table }),
    ...(brand.value === undefined ? {} : { brand: brand.value }),
  };
  const written = await writePages<Format>(world, pages.value, {
    ...options,
    draw: async ({ format, path }, look) => {
      const page = (await rendererOf(format))(report, { ...look, ...extra });
      return path === '-' ? page.body : withMark(page);
    },
  });
  if (written !== exitCodes.fine || options.open !== true) return written;
  return openPages(world, pages.value);
}
