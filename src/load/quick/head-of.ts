import type { Kit } from '../../model/kit.ts';
import type { FactValue } from '../../model/sheet.ts';
import type { SlimSheet } from '../../model/slim-sheet.ts';
import { factValueOf } from '../fact-value-of.ts';
import { isDate } from '../../numbers/is-date.ts';
import type { YamlValue } from '../yaml-tree.ts';
import { isList, isMap } from '../yaml-tree.ts';
import { isText } from './is-text.ts';

/** Everything of a sheet but its answers. */
export type Head = Omit<SlimSheet, 'path' | 'marks'>;

type Fields = Readonly<Record<string, YamlValue>>;

/** The head of a written sheet of just this kit and version; undefined where the slow lane has something to say. */
export function headOf(kit: Kit, written: Fields): Head | undefined {
  if (!isSheetOf(kit, written)) return undefined;
  const company = companyOf(kit, written['company']);
  const who = whoOf(kit, written['respondent']);
  const { wave, date } = written;
  if (company === undefined || who === undefined) return undefined;
  if (!isText(wave, 200) || typeof date !== 'string' || !isDate(date)) return undefined;
  const hurried = isList(written['flags']) && written['flags'].includes('hurried');
  return { ...company, wave, ...who, date, hurried };
}

const sheetFields = new Set('kit company wave respondent date interviewer flags answers'.split(' '));
const respondentFields = new Set('id role roles name anonymous'.split(' '));

function isSheetOf({ id, version }: Kit, written: Fields): boolean {
  const { kit, interviewer, flags } = written;
  if (kit !== `${id}@${version}`) return false;
  for (const field in written) if (!sheetFields.has(field)) return false;
  if (interviewer !== undefined && !isText(interviewer, 200)) return false;
  return flags === undefined || (isList(flags) && flags.every((flag) => isText(flag, 200)));
}

function companyOf(kit: Kit, written: YamlValue | undefined): Pick<Head, 'company' | 'facts'> | undefined {
  if (!isMap(written) || !isText(written['name'], 200)) return undefined;
  const facts: Record<string, FactValue> = {};
  for (const id in written) {
    const value = written[id];
    if (id === 'name') continue;
    const fact = factOf(kit, id, value);
    if (fact === undefined) return undefined;
    // A fact with nothing written after it is not known.
    if (fact !== null) facts[id] = fact;
  }
  return { company: written['name'], facts };
}

function factOf(kit: Kit, id: string, value: YamlValue | undefined): FactValue | null | undefined {
  const fact = kit.facts.find((known) => known.id === id);
  if (fact !== undefined && value === null) return null;
  const isScalar = typeof value === 'string' || typeof value === 'number';
  return fact === undefined || !isScalar ? undefined : factValueOf(fact, value);
}

const respondentId = /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/;

function whoOf(
  kit: Kit,
  written: YamlValue | undefined,
): Pick<Head, 'respondent' | 'roles' | 'anonymous'> | undefined {
  if (!isMap(written) || !hasSoundFields(written)) return undefined;
  const { id } = written;
  const roles = rolesOf(kit, written);
  if (roles === undefined || typeof id !== 'string' || !respondentId.test(id)) return undefined;
  return { respondent: id, roles, anonymous: written['anonymous'] === true };
}

function hasSoundFields(written: Fields): boolean {
  for (const field in written) if (!respondentFields.has(field)) return false;
  const { name, anonymous } = written;
  return (
    (name === undefined || isText(name, 200)) && (anonymous === undefined || typeof anonymous === 'boolean')
  );
}

function rolesOf(kit: Kit, { role, roles }: Fields): Head['roles'] | undefined {
  if (role !== undefined && roles !== undefined) return undefined;
  const hats = role === undefined ? roles : [role];
  if (!isList(hats)) return undefined;
  const known = hats.flatMap((hat) => kit.roles.find(({ id }) => id === hat)?.id ?? []);
  const [first, ...rest] = known;
  return first === undefined || known.length < hats.length ? undefined : [first, ...rest];
}
