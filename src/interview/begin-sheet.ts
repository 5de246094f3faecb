import type { Kit } from '../model/kit.ts';
import type { Company, Sheet } from '../model/sheet.ts';

export type Beginning = {
  readonly path: string;
  readonly company: Company;
  readonly role: string;
  /** Further hats of the same person. */
  readonly otherRoles?: readonly string[];
  readonly respondent: string;
  /** ISO date. */
  readonly date: string;
  /** Default: the quarter of the date. */
  readonly wave?: string | undefined;
};

/** A sheet without answers. */
export function beginSheet(kit: Kit, beginning: Beginning): Sheet {
  const { path, company, role, otherRoles = [], respondent, date } = beginning;
  return {
    path,
    kit: { id: kit.id, version: kit.version },
    company,
    wave: beginning.wave ?? waveOf(date),
    respondent: { id: respondent, roles: [role, ...otherRoles], anonymous: false },
    date,
    flags: [],
    answers: [],
  };
}

function waveOf(date: string): string {
  const quarter = Math.ceil(Number(date.slice(5, 7)) / 3);
  return `${date.slice(0, 4)}-Q${quarter}`;
}
