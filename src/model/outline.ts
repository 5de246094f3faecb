/** A page of plain text before it is laid out: titled sections of paragraphs. */
export type Outline = {
  readonly title: string;
  readonly intro: readonly string[];
  readonly sections: readonly OutlineSection[];
};

export type OutlineSection = { readonly title: string; readonly lines: readonly OutlineLine[] };

/** `indent` steps of two columns; further lines of a paragraph hang two columns deeper. */
export type OutlineLine = { readonly text: string; readonly indent: number };
