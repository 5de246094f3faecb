/** A sentence with an id, so that it can be traced back to what it rests on. */
export type Sentence = { readonly id: string; readonly text: string };
