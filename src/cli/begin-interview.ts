import { askCompany } from '../interview/ask-company.ts';
import type { Asker } from '../interview/asker.ts';
import { beginSheet } from '../interview/begin-sheet.ts';
import { newSheetPath } from '../io/new-sheet-path.ts';
import type { World } from '../io/world.ts';
import { writeArtifact } from '../io/write-artifact.ts';
import { writeNewSheet } from '../load/write-new-sheet.ts';
import type { Kit } from '../model/kit.ts';
import { findKit } from './find-kit.ts';
import type { Sitting, SittingWish } from './sitting.ts';
import { unknownRole } from './unknown-role.ts';

/** A new sheet: asks who answers and for which company, and writes it before the first question. */
export async function beginInterview(world: World, asker: Asker, wish: SittingWish): Promise<Sitting> {
  const found = await findKit(world, { asked: wish.kit, near: wish.path });
  if (!found.ok) return { kind: 'refused', problems: found.problems };
  const kit = found.value;
  const unknown = wish.roles.flatMap((one) => unknownRole(kit, one) ?? []);
  if (unknown.length > 0) return { kind: 'refused', problems: unknown };
  const [given, ...otherRoles] = new Set(wish.roles);
  const role = given ?? (await asker.askChoice({ label: 'Who answers?', options: kit.roles }));
  if (role === undefined) return { kind: 'left' };
  return nameSheet(world, asker, { kit, role, otherRoles, wish });
}

type Who = {
  readonly kit: Kit;
  readonly role: string;
  readonly otherRoles: readonly string[];
  readonly wish: SittingWish;
};

async function nameSheet(world: World, asker: Asker, { kit, role, otherRoles, wish }: Who): Promise<Sitting> {
  const company = await askCompany(kit, asker);
  if (company === undefined) return { kind: 'left' };
  const free = await newSheetPath(world, { company: company.name, role, date: wish.today });
  const path = wish.path ?? free.path;
  const sheet = beginSheet(kit, {
    path,
    company,
    role,
    otherRoles,
    respondent: `${role}-${free.number}`,
    date: wish.today,
  });
  const text = writeNewSheet(kit, sheet);
  const problem = await writeArtifact(world, { path, force: false }, text);
  if (problem !== undefined) return { kind: 'refused', problems: [problem] };
  await asker.tell(`Every answer is saved at once in ${path}`);
  return { kind: 'ready', kit, sheet, text };
}
