/** What a `when` says, over company facts and earlier answers. */
export type Condition =
  | { readonly kind: 'fact'; readonly fact: string; readonly test: Test }
  | { readonly kind: 'answer'; readonly question: string; readonly test: Test }
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition };

/** How one fact or answer is compared. `yes` is met by a fact or a yes-no answer that is true. */
export type Test =
  | { readonly kind: 'yes' }
  | { readonly kind: 'is'; readonly value: string | number | boolean }
  | { readonly kind: 'at-least'; readonly value: number }
  | { readonly kind: 'at-most'; readonly value: number };
