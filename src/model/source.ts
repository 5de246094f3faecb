/** A text as it was read, with the path a problem should name (`-` for standard input). */
export type SourceText = {
  readonly path: string;
  readonly text: string;
};
