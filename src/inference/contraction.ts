/**
 * One step of the forward pass: result[o] = Σ_k left[l(o) + k·leftStride] · right[r(o) + k·rightStride], for
 * o = 0 … count − 1 and k = 0 … states − 1. A plain product has one state. All tables live in one arena of cells,
 * all positions l(o) and r(o) in one list.
 */
export type Contraction = {
  readonly count: number;
  /** Where the positions of the left and of the right table start in the list. */
  readonly left: number;
  readonly right: number;
  readonly leftStride: number;
  readonly rightStride: number;
  readonly states: number;
  /** Position of the first result in the arena; the others follow. */
  readonly out: number;
  /** Numbers of the tables read and written; the inputs come first, in their own order. */
  readonly leftTable: number;
  readonly rightTable: number;
  readonly outTable: number;
};
