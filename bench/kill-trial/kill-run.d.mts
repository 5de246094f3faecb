export type KilledRun = {
  readonly sheet?: string;
  readonly acknowledged: number;
  readonly lost: number;
  readonly invalid: number;
  readonly refused: number;
  readonly isFull: boolean;
  readonly faults: readonly string[];
};

export function killRun(run: {
  readonly folder: string;
  readonly sheet: string | undefined;
  readonly draw: () => number;
  readonly within: number;
}): Promise<KilledRun>;
