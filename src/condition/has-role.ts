import type { Role } from '../model/kit.ts';
import type { FactValue } from '../model/sheet.ts';
import { holds } from './holds.ts';

/** Whether a company may have people of this role; what is not known of it never speaks against that. */
export function hasRole({ when }: Role, facts: Readonly<Record<string, FactValue>>): boolean {
  const nothing = (): undefined => undefined;
  return when === undefined || holds(when, { facts, levelOf: nothing, choiceOf: nothing });
}
