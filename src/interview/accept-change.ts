import type { Kit } from '../model/kit.ts';
import type { Sheet } from '../model/sheet.ts';
import { acceptAnswer } from './accept-answer.ts';
import type { Change } from './change.ts';

/** The sheet with this change made. */
export function acceptChange(kit: Kit, sheet: Sheet, change: Change): Sheet {
  const { company } = sheet;
  switch (change.kind) {
    case 'answer':
      return acceptAnswer(kit, sheet, change);
    case 'fact':
      return {
        ...sheet,
        company: { ...company, facts: { ...company.facts, [change.fact]: change.value } },
      };
    case 'company':
      return { ...sheet, company: { ...company, name: change.name } };
    case 'flag':
      return { ...sheet, flags: [...sheet.flags, change.flag] };
  }
}
