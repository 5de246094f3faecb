/** What a pass works on: the arena of values, that of their derivatives, and the positions to read them at. */
export type Workspace = {
  readonly values: Float64Array;
  readonly gradients: Float64Array;
  readonly positions: Int32Array;
};
