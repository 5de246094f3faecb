import { dirname, join } from 'node:path';
import { slugOf } from '../text/slug-of.ts';
import { listYaml } from './list-yaml.ts';
import type { World } from './world.ts';

export type SheetName = {
  readonly company: string;
  readonly role: string;
  readonly date: string;
  /** The sheet whose folder it goes into; none: the working folder. */
  readonly beside?: string | undefined;
};

export type NewSheet = {
  /** A path in that folder that nothing stands at. */
  readonly path: string;
  /** How many sheets of this company and role the folder will hold with this one. */
  readonly number: number;
};

/** Where a new sheet goes: `./<company>-<role>-<date>.yaml`, with a number where that is taken. */
export async function newSheetPath(
  world: World,
  { company, role, date, beside = '-' }: SheetName,
): Promise<NewSheet> {
  const folder = dirname(beside);
  const files = await listYaml(world, folder).then((listed) => listed.files, nothing);
  const prefix = `${slugOf(company, 'company')}-${role}-`;
  const stem = `${prefix}${date}`;
  const number = files.filter((name) => name.startsWith(prefix)).length + 1;
  const names = [stem, ...files.map((_name, index) => `${stem}-${index + 2}`)];
  const free = names.find((name) => !files.includes(`${name}.yaml`)) ?? stem;
  const name = `${free}.yaml`;
  return { path: folder === '.' ? `./${name}` : join(folder, name), number };
}

/** A folder that cannot be listed will say so when the sheet is written. */
function nothing(): readonly string[] {
  return [];
}
