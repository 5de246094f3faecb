import type { Answer, FactValue } from '../model/sheet.ts';

/** One thing an interview adds to a sheet, to be made safe before it goes on. */
export type Change =
  | { readonly kind: 'answer'; readonly question: string; readonly answer: Answer }
  | { readonly kind: 'fact'; readonly fact: string; readonly value: FactValue }
  | { readonly kind: 'company'; readonly name: string }
  | { readonly kind: 'flag'; readonly flag: string };
