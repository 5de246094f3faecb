/** Why a network cannot be solved. `factor` is a position in the list of factors or scopes. */
export type Refusal =
  | { readonly ok: false; readonly reason: 'duplicate-variable'; readonly variable: string }
  | { readonly ok: false; readonly reason: 'bad-states'; readonly variable: string }
  | {
      readonly ok: false;
      readonly reason: 'unknown-variable' | 'repeated-variable';
      readonly factor: number;
      readonly variable: string;
    }
  | { readonly ok: false; readonly reason: 'wrong-table-size' | 'non-finite-entry'; readonly factor: number }
  | {
      readonly ok: false;
      readonly reason: 'over-budget';
      readonly largestCells: number;
      readonly totalCells: number;
      readonly largestClique: readonly string[];
    }
  | { readonly ok: false; readonly reason: 'inconsistent' };
