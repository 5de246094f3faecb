import { askCompany } from '../interview/ask-company.ts';
import type { Asker } from '../interview/asker.ts';
import { beginSheet } from '../interview/begin-sheet.ts';
import { unnamed } from '../interview/unnamed.ts';
import { newSheetPath } from '../io/new-sheet-path.ts';
import type { World } from '../io/world.ts';
import { writeArtifact } from '../io/write-artifact.ts';
import { writeNewSheet } from '../load/write-new-sheet.ts';
import type { Kit } from '../model/kit.ts';
import type { Problem } from '../model/problem.ts';
import type { Company, Sheet } from '../model/sheet.ts';
import { askElsewhere } from './ask-elsewhere.ts';
import { findKit, type KitWish } from './find-kit.ts';
import type { NamedKit } from './kit-named-in.ts';
import type { Sitting, SittingWish } from './sitting.ts';
import { wrongWishes } from './wrong-wishes.ts';

/** What is known of a company before its next sheet: an earlier one, and the ids its respondents have. */
export type Predecessor = { readonly sheet: Sheet; readonly respondents: readonly string[] };

/** A new sheet: asks who answers and for which company, unless that is known, and writes it before the first question. */
export async function beginInterview(
  world: World,
  asker: Asker,
  { wish, before }: { readonly wish: SittingWish; readonly before?: Predecessor | undefined },
): Promise<Sitting> {
  const found = await findKit(world, kitFor(wish, before?.sheet));
  if (!found.ok) return { kind: 'refused', problems: found.problems };
  const kit = found.value;
  const wrong = wrongWishes(kit, wish);
  if (wrong.length > 0) return { kind: 'refused', problems: wrong };
  const [role, ...otherRoles] = await rolesFor(kit, asker, wish);
  const company = role === undefined ? undefined : await companyFor(kit, asker, { wish, before });
  if (role === undefined || company === undefined) return { kind: 'left' };
  return writeSheet(world, asker, { kit, role, otherRoles, company, wish, before });
}

function kitFor({ kit, path }: SittingWish, before: Sheet | undefined): KitWish {
  return { asked: kit, named: before && namedBy(before), near: path ?? before?.path };
}

function namedBy({ kit, path, places }: Sheet): NamedKit {
  return { id: kit.id, place: places?.kit ?? { kind: 'path', path } };
}

/** The hats of who answers, each once; none when the person left. */
async function rolesFor(kit: Kit, asker: Asker, { roles, quick }: SittingWish): Promise<readonly string[]> {
  if (roles.length > 0) return [...new Set(roles)];
  const role = (quick ? quickRole(kit) : undefined) ?? (await askRole(kit, asker));
  return role === undefined ? [] : [role];
}

/** A quick check is for whoever leads the company, where the kit knows that role. */
function quickRole({ roles }: Kit): string | undefined {
  return roles.find(({ id }) => id === 'ceo')?.id;
}

function askRole({ roles }: Kit, asker: Asker): Promise<string | undefined> {
  return asker.askChoice({ label: 'Who answers?', options: roles });
}

async function companyFor(
  kit: Kit,
  asker: Asker,
  { wish, before }: { readonly wish: SittingWish; readonly before: Predecessor | undefined },
): Promise<Company | undefined> {
  if (before !== undefined) return before.sheet.company;
  return wish.quick ? { name: unnamed, facts: {} } : askCompany(kit, asker);
}

type Start = {
  readonly kit: Kit;
  readonly role: string;
  readonly otherRoles: readonly string[];
  readonly company: Company;
  readonly wish: SittingWish;
  readonly before: Predecessor | undefined;
};

async function writeSheet(world: World, asker: Asker, start: Start): Promise<Sitting> {
  const { kit, role, otherRoles, company, wish, before } = start;
  const name = { company: company.name, role, date: wish.today, beside: before?.sheet.path };
  const free = await newSheetPath(world, name);
  const beginning = { company, role, otherRoles, date: wish.today, wave: before?.sheet.wave };
  const respondent = freeId(role, free.number, before?.respondents ?? []);
  const asked = before === undefined ? wish.path : undefined;
  const draft = beginSheet(kit, { ...beginning, path: asked ?? free.path, respondent });
  const text = writeNewSheet(kit, draft);
  const saved = await saveSomewhere(world, asker, { path: draft.path, text });
  if (typeof saved !== 'string') return { kind: 'refused', problems: [saved] };
  await asker.tell(`Every answer is saved at once in ${saved}`);
  return { kind: 'ready', kit, sheet: { ...draft, path: saved }, text };
}

function freeId(role: string, first: number, taken: readonly string[]): string {
  const id = `${role}-${first}`;
  return taken.includes(id) ? freeId(role, first + 1, taken) : id;
}

/** Where the sheet could be saved, or why nowhere. */
async function saveSomewhere(
  world: World,
  asker: Asker,
  { path, text }: { readonly path: string; readonly text: string },
): Promise<string | Problem> {
  const problem = await writeArtifact(world, { path, force: false }, text);
  if (problem === undefined) return path;
  const other = await askElsewhere(world, asker)(problem);
  return other === undefined ? problem : saveSomewhere(world, asker, { path: other, text });
}
