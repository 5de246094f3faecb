declare const painted: unique symbol;

/** Text that may stand on the page: cleaned, perhaps coloured. Sections get it from a painter only. */
export type Ink = { readonly ink: string; readonly [painted]: true };

/** For the painter and the layout alone: what was ink before is ink again after being wrapped, padded or joined. */
export function relaid(text: string): Ink {
  // The brand exists for the compiler only; this is the one place that gives it.
  return { ink: text } as Ink;
}
