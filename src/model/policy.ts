/** What must hold. Scores 0…100, shares 0…1, ages in days. */
export type Policy = {
  readonly path: string;
  readonly floors: readonly Floor[];
  readonly noDrop?: Rule & { readonly moreThan: number };
  readonly coverage?: Rule & { readonly atLeast: number };
  readonly maxAgeDays?: Rule & { readonly days: number };
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

export type Waiver = {
  readonly rule: string;
  readonly subject: string;
  readonly reason: string;
  readonly owner: string;
  readonly expires: string;
};
