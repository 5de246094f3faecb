import { isFolder } from '../io/is-folder.ts';
import { makeFolder } from '../io/make-folder.ts';
import type { World } from '../io/world.ts';
import type { Result } from '../model/problem.ts';
import type { Report } from '../model/report.ts';
import type { Format } from '../render/index.ts';
import { slugOf } from '../text/slug-of.ts';
import type { PageOptions } from './handlers.ts';
import { pagesOf, type Page } from './pages-of.ts';
import { unclearSuffixes } from './unclear-suffixes.ts';

const bySuffix: Readonly<Record<string, Format>> = {
  '.html': 'html',
  '.md': 'markdown',
  '.json': 'json',
  '.csv': 'csv',
  '.txt': 'terminal',
};

/**
 * Which pages of the report go where. In a folder a page is named after company and wave; without a format it is
 * HTML there, and elsewhere what the name of the file says. Folders that end in a slash are made. Problems: `flag-invalid` where a name says
 * nothing, `file-not-written`.
 */
export async function reportPages(
  world: World,
  report: Report,
  options: PageOptions,
): Promise<Result<readonly Page<Format>[]>> {
  const { format: formats = [], output, open = false, table } = options;
  const outputs = output ?? (open ? ['.'] : []);
  const folders = await foldersIn(world, outputs);
  const unmade = await Promise.all([...folders].map((folder) => makeFolder(world, folder)));
  const pages = pagesOf<Format>({
    formats,
    outputs: spread(outputs, formats.length, folders),
    bySuffix,
    otherwise: 'terminal',
  }).map(({ path, format }): Page<Format> => {
    if (!folders.has(path)) return { path, format };
    const inFolder = formats.length === 0 ? 'html' : format;
    return { path: within(path, nameOf(report, inFolder, table)), format: inFolder };
  });
  const unclear = unclearSuffixes({ formats, outputs: pages.map(({ path }) => path), bySuffix });
  const problems = [...unmade.filter((one) => one !== undefined), ...unclear];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: pages, problems };
}

async function foldersIn(world: World, paths: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await Promise.all(paths.map((path) => isFolder(world, path)));
  return new Set(paths.filter((_path, index) => found[index]));
}

/** One folder takes the pages of all formats. */
function spread(
  outputs: readonly string[],
  formats: number,
  folders: ReadonlySet<string>,
): readonly string[] {
  const [only] = outputs;
  if (outputs.length !== 1 || only === undefined || !folders.has(only)) return outputs;
  return Array.from({ length: Math.max(1, formats) }, () => only);
}

function nameOf({ company, wave }: Report, format: Format, table: PageOptions['table']): string {
  const suffix = Object.keys(bySuffix).find((each) => bySuffix[each] === format) ?? '';
  const list = format === 'csv' ? `-${table ?? 'scores'}` : '';
  return `${slugOf(company, 'company')}-${slugOf(wave, 'wave')}${list}${suffix}`;
}

function within(folder: string, name: string): string {
  return folder === '.' ? `./${name}` : `${folder.replace(/\/+$/, '')}/${name}`;
}
