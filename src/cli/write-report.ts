import type { World } from '../io/world.ts';
import type { Brand } from '../model/brand.ts';
import type { Report } from '../model/report.ts';
import { rendererOf, type Format } from '../render/index.ts';
import type { RenderOptions } from '../render/renderer.ts';
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
  const extra = extraOf(options, brand.value);
  const written = await writePages<Format>(world, pages.value, {
    ...options,
    draw: async ({ format }, look) => (await rendererOf(format))(report, { ...look, ...extra }),
  });
  if (written !== exitCodes.fine || options.open !== true) return written;
  return openPages(world, pages.value);
}

function extraOf({ table }: PageOptions, brand: Brand | undefined): Pick<RenderOptions, 'table' | 'brand'> {
  return { ...(table === undefined ? {} : { table }), ...(brand === undefined ? {} : { brand }) };
}
