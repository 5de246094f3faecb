import { stringify } from 'yaml';
import type { Kit } from '../model/kit.ts';
import type { FactValue, Sheet } from '../model/sheet.ts';

/** What is known of a sheet before its first answer. */
export type SheetDraft = Pick<Sheet, 'company' | 'wave' | 'respondent' | 'date'> & {
  readonly interviewer?: string;
  /** Address of the JSON Schema, for editors; without it the line is left out. */
  readonly schema?: string;
};

/** The text of a new sheet without answers, as the interview begins it. */
export function writeNewSheet(kit: Kit, draft: SheetDraft): string {
  return `${writeSheetHead(kit, draft)}answers: {}\n`;
}

/** Everything above the answers; `openFacts` is the text to stand below what is known of the company. */
export function writeSheetHead(
  kit: Kit,
  { company, respondent, schema, ...draft }: SheetDraft,
  openFacts = '',
): string {
  const [role, ...others] = respondent.roles;
  const hats = others.length === 0 ? { role } : { roles: [...respondent.roles] };
  const facts = Object.fromEntries(kit.facts.flatMap(({ id }) => factEntry(id, company.facts[id])));
  const about = { kit: `${kit.id}@${kit.version}`, company: { name: company.name, ...facts } };
  const origin = {
    wave: draft.wave,
    respondent: {
      id: respondent.id,
      ...hats,
      ...(respondent.name === undefined ? {} : { name: respondent.name }),
      ...(respondent.anonymous ? { anonymous: true } : {}),
    },
    date: draft.date,
    ...(draft.interviewer === undefined ? {} : { interviewer: draft.interviewer }),
  };
  const first = schema === undefined ? '' : `# yaml-language-server: $schema=${schema}\n`;
  return first + yamlOf(about) + openFacts + yamlOf(origin);
}

function yamlOf(part: object): string {
  return stringify(part, { version: '1.2', schema: 'core', lineWidth: 0 });
}

function factEntry(
  id: string,
  value: FactValue | undefined,
): readonly (readonly [string, string | number])[] {
  if (value === undefined) return [];
  return [[id, typeof value === 'boolean' ? yesOrNo(value) : value]];
}

function yesOrNo(value: boolean): string {
  return value ? 'yes' : 'no';
}
