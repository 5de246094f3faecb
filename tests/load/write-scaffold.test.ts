import { expect, test } from 'vitest';
import { checkModel } from '../../src/check-model.ts';
import { kitFileNames } from '../../src/load/kit-file-names.ts';
import { loadExpected } from '../../src/load/load-expected.ts';
import { loadKit } from '../../src/load/load-kit.ts';
import { loadSheet } from '../../src/load/load-sheet.ts';
import { writeScaffold } from '../../src/load/write-scaffold.ts';

function sourceOf(files: ReadonlyMap<string, string>, path: string) {
  return { path, text: files.get(path) ?? '' };
}

function loadScaffold(name: string) {
  const files = writeScaffold(name);
  const root = sourceOf(files, 'kit.yaml');
  const loaded = loadKit({
    root,
    others: new Map(kitFileNames(root).map((path) => [path, sourceOf(files, path)])),
  });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return { files, kit: loaded.value, problems: loaded.problems };
}

test('a new kit has no problem, and neither has its model', () => {
  const { kit, problems } = loadScaffold('my-kit');
  expect(problems).toEqual([]);
  expect(checkModel(kit)).toEqual([]);
});

test('its sample case has no problem', () => {
  const { files, kit } = loadScaffold('my-kit');
  const paths = [...files.keys()].filter((path) => path.startsWith('tests/'));
  const problems = paths.flatMap((path) => {
    const load = path.endsWith('expected.yaml') ? loadExpected : loadSheet;
    return load(kit, sourceOf(files, path)).problems;
  });
  expect(paths).toHaveLength(3);
  expect(problems).toEqual([]);
});

test('every file of it has a schema beside it', () => {
  const { files } = loadScaffold('my-kit');
  const yaml = [...files].filter(([path]) => path.endsWith('.yaml'));
  for (const [path, text] of yaml) {
    const kind =
      /^# yaml-language-server: \$schema=(?:\.\/|\.\.\/\.\.\/)schemas\/([a-z]+)\.schema\.json\n/.exec(
        text,
      )?.[1];
    expect(files.has(`schemas/${kind ?? path}.schema.json`)).toBe(true);
  }
});

test.each([
  ['my-kit', 'my-kit'],
  ['My Kit 2', 'my-kit-2'],
  ['2026', 'kit-2026'],
  ['日本', 'kit-new'],
  [`${'x'.repeat(79)} y`, 'x'.repeat(79)],
])('a folder named %j makes the id %j', (name, id) => {
  expect(loadScaffold(name).kit.id).toBe(id);
});
