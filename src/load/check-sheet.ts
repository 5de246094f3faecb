import type { Kit } from '../model/kit.ts';
import type { Problem } from '../model/problem.ts';
import type { KitReference } from '../model/sheet.ts';
import type { SheetReading } from './decode-sheet.ts';
import { limits } from './limits.ts';
import { nearestWord } from './nearest-word.ts';
import { errorAt, warningAt } from './error-at.ts';
import type { YamlPath, YamlTree } from './yaml-tree.ts';
import { placeOfValue } from './yaml-tree.ts';

export type SheetSetting = {
  readonly kit: Kit;
  readonly reference: KitReference | undefined;
  readonly today: string | undefined;
};

/** Everything of a sheet but its facts and answers, against the kit and the date. */
export function checkSheet(reading: SheetReading, setting: SheetSetting): readonly Problem[] {
  return [
    ...checkKit(reading.tree, setting),
    ...checkRoles(reading, setting.kit),
    ...checkDate(reading, setting),
  ];
}

function checkKit(tree: YamlTree, { kit, reference }: SheetSetting): readonly Problem[] {
  if (reference === undefined) return [];
  const place = placeOfValue(tree, ['kit']);
  if (reference.id !== kit.id) {
    return [errorAt(place, 'sheet-other-kit', { expected: kit.id, received: reference.id })];
  }
  const { version } = reference;
  return version === kit.version
    ? []
    : [warningAt(place, 'sheet-other-version', { kit: kit.id, expected: kit.version, received: version })];
}

function checkRoles({ parts, tree }: SheetReading, kit: Kit): readonly Problem[] {
  const { role, roles = [] } = parts.respondent ?? {};
  const single = role === undefined ? [] : [{ role, path: ['respondent', 'role'] }];
  const several = roles.map((each, index) => ({ role: each, path: ['respondent', 'roles', index] }));
  const known = kit.roles.map(({ id }) => id);
  return [...single, ...several]
    .filter((given) => !known.includes(given.role))
    .slice(0, limits.problems)
    .map((given) => unknownRole(tree, given, known));
}

function unknownRole(
  tree: YamlTree,
  { role, path }: { readonly role: string; readonly path: YamlPath },
  known: readonly string[],
): Problem {
  const suggestion = nearestWord(role, known);
  const args = { role, known, ...(suggestion === undefined ? {} : { suggestion }) };
  return errorAt(placeOfValue(tree, path), 'role-unknown', args);
}

function checkDate({ parts: { date }, tree }: SheetReading, { today }: SheetSetting): readonly Problem[] {
  if (date === undefined || today === undefined || date <= today) return [];
  return [warningAt(placeOfValue(tree, ['date']), 'sheet-from-the-future', { date, today })];
}
