export function distinctOutputs(wish: {
  readonly runs: number;
  readonly seed: string;
  readonly only?: string;
}): readonly {
  readonly title: string;
  readonly name: string;
  readonly runs: number;
  readonly distinct: number;
}[];
