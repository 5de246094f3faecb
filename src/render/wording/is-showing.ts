import type { TroubleEntry } from '../../model/health-section.ts';

/** Whether a trouble belongs into the short list: outcomes always, symptoms from "possible" on. */
export function isShowing({ kind, belief }: Pick<TroubleEntry, 'kind' | 'belief'>): boolean {
  return kind === 'outcome' || belief >= 0.35;
}
