import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The files of a kit in `tests/support/kits`, by path below a folder of its name. */
export function filesOfKit(id: string): Readonly<Record<string, string>> {
  const folder = fileURLToPath(new URL(`kits/${id}`, import.meta.url));
  const names = readdirSync(folder);
  return Object.fromEntries(names.map((name) => [`${id}/${name}`, readFileSync(join(folder, name), 'utf8')]));
}
