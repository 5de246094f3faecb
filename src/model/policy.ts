/** What must hold. Scores 0…100, shares 0…1, ages in days. */
export type Policy = {
  readonly path: string;
  readonly floors: readonly Floor[];
  readonly noDrop?: Rule & { readonly moreThan: number };
  readonly coverage?: Rule & { readonly atLeast: number };
  readonly maxAgeDays?: Rule & { readonly days: number };
  /** No answer older than so many half-lives of its question. */
  readonly maxHalfLives?: Rule & { readonly times: number };
  readonly rootCause?: Rule & { readonly mustNotBe: readonly string[]; readonly mustNotNewlyAppear: boolean };
  readonly requiredRoles?: Rule & { readonly roles: readonly string[] };
  readonly waivers: readonly Waiver[];
};

export type Rule = { readonly level: 'error' | 'warn' };

export type Floor = Rule & {
  readonly scope: 'overall' | 'domain' | 'capability';
  readonly id: string;
  readonly atLeast: number;
  readonly ifNotAssessed: 'fail' | 'warn' | 'skip';
};

export type RuleName =
  'floor' | 'no-drop' | 'coverage' | 'max-age-days' | 'max-half-lives' | 'root-cause' | 'required-roles';

/** An exception; `expires` is the last day it holds. */
export type Waiver = {
  readonly rule: RuleName;
  readonly subject: string;
  readonly reason: string;
  readonly owner: string;
  readonly expires: string;
};
