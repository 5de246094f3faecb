/** A discrete variable; its states are numbered 0 … states − 1. */
export type Variable = { readonly id: string; readonly states: number };

/** The entries of a factor in row-major order: the last variable of its scope moves fastest. */
export type Table = readonly number[] | Float64Array;

/** A function of some variables. Entries may be negative, but should be of size about 1 (see `solve`). */
export type Factor = { readonly variables: readonly string[]; readonly table: Table };

/** A product of factors over discrete variables. */
export type Network = { readonly variables: readonly Variable[]; readonly factors: readonly Factor[] };
