import { isFolder } from '../io/is-folder.ts';
import { makeFolder } from '../io/make-folder.ts';
import type { World } from '../io/world.ts';
import type { Problem, Result } from '../model/problem.ts';
import type { Report } from '../model/report.ts';
import type { Format } from '../render/index.ts';
import { slugOf } from '../text/slug-of.ts';
import type { PageOptions } from './handlers.ts';
import { pagesOf, type Page } from './pages-of.ts';

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
  const unclear = formats.length > 0 ? [] : pages.filter(({ path }) => saysNothing(path));
  const problems = [...unmade.filter((one) => one !== undefined), ...unclear.map(unclearSuffix)];
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

/** A suffix that is none of ours; a name without any is taken for a device, a pipe or a page of text. */
function saysNothing(path: string): boolean {
  const suffix = /\.[A-Za-z0-9]+$/.exec(path)?.[0];
  return path !== '-' && suffix !== undefined && bySuffix[suffix] === undefined;
}

function unclearSuffix({ path }: Page<Format>): Problem {
  const expected = `a name that ends in ${Object.keys(bySuffix).join(', ')}, or --format beside it`;
  const place = { kind: 'flag', flag: '--output' } as const;
  return { code: 'flag-invalid', severity: 'error', place, args: { value: path, expected } };
}
