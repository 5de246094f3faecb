import type { Kit } from '../model/kit.ts';
import type { Problem } from '../model/problem.ts';
import type { Sheet } from '../model/sheet.ts';

/** What an interview was asked for. */
export type SittingWish = {
  /** A sheet to go on with, or to begin if it is not there. */
  readonly path: string | undefined;
  /** The hats of who answers, the main one first; none: asked for. */
  readonly roles: readonly string[];
  readonly kit: string | undefined;
  /** Domains or other parts to ask about; none: all. */
  readonly parts: readonly string[];
  /** Whether to begin at once and ask only what could change the diagnosis. */
  readonly quick: boolean;
  /** Whether to ask what the respondent could look up about the leading suspects. */
  readonly secondLook: boolean;
  /** Whether to begin with the next respondent of the same company and wave. */
  readonly next: boolean;
  /** ISO date. */
  readonly today: string;
};

/** A sheet to ask about, or why there is none. */
export type Sitting =
  | { readonly kind: 'ready'; readonly kit: Kit; readonly sheet: Sheet; readonly text: string }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'left' };
