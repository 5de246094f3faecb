import { expect, test } from 'vitest';
import { parseYaml } from '../../src/load/parse-yaml.ts';
import { placeOfKey, placeOfValue } from '../../src/load/yaml-tree.ts';

const { tree } = parseYaml({ path: 'a.yaml', text: 'steps:\n  - first\n  - second\n' }, 100);

test('an item of a list has no key: its value is shown', () => {
  if (tree === undefined) throw new Error('not read');
  expect(placeOfKey(tree, ['steps', 1])).toMatchObject({ line: 3, column: 5 });
});

test('a path that goes on below a plain value ends there', () => {
  if (tree === undefined) throw new Error('not read');
  expect(placeOfValue(tree, ['steps', 0, 'title'])).toMatchObject({ line: 2, column: 5 });
  expect(placeOfKey(tree, ['steps', 0, 'title'])).toMatchObject({ line: 2, column: 5 });
});
