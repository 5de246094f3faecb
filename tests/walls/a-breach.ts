/** A file that must not be, and the rule that must say so. */
export type Breach = {
  readonly rule: string;
  readonly file: string;
  readonly source: string;
};
