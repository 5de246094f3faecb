import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const home = fileURLToPath(new URL('../..', import.meta.url));

const shipped = ['questionnaires', 'examples'].flatMap((folder) =>
  readdirSync(join(home, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name)),
);

/** The schema that the first line of a file names for editors, from the home of the project. */
function schemaOf(path: string): string | undefined {
  const [first = ''] = readFileSync(join(home, path), 'utf8').split('\n');
  const named = /^# yaml-language-server: \$schema=(\S+)$/.exec(first)?.[1];
  return named === undefined ? undefined : join(dirname(path), named);
}

test('every YAML file that is shipped tells editors its schema, and the schema is there', () => {
  expect(shipped.length).toBeGreaterThan(40);
  const lost = shipped.filter((path) => !existsSync(join(home, schemaOf(path) ?? 'nowhere')));
  expect(lost).toEqual([]);
});
