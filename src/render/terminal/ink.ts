/** Text that may stand on the page: cleaned, perhaps coloured. Sections get it from a painter only. */
export type Ink = { readonly kind: 'ink'; readonly ink: string };

/** For the painter and the layout alone: what was ink before is ink again after being wrapped, padded or joined. */
export function relaid(text: string): Ink {
  return { kind: 'ink', ink: text };
}
