/** A finished page: what is written, as which media type, under which suffix (with its dot). */
export type Artifact = {
  readonly body: string;
  readonly mediaType: string;
  readonly suffix: string;
};
