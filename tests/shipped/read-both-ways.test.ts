import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { limits } from '../../src/load/limits.ts';
import { parseYaml } from '../../src/load/parse-yaml.ts';
import { plainTreeOf } from '../../src/load/quick/plain-tree-of.ts';
import { layoutOfTree } from '../support/layout-of-tree.ts';

const folder = fileURLToPath(new URL('../../questionnaires/sales-ecosystem/', import.meta.url));
const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

it.each(names)('the plain reader takes %s, and reads the same as the careful one', (name) => {
  const source = { path: name, text: readFileSync(`${folder}${name}`, 'utf8') };
  const plain = plainTreeOf(source);
  const { tree, problems } = parseYaml(source, limits.kitFileLength);
  expect(problems).toEqual([]);
  expect(plain?.value).toStrictEqual(tree?.value);
  expect(plain && layoutOfTree(plain)).toStrictEqual(tree && layoutOfTree(tree));
});
