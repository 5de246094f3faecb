import { InvalidArgumentError } from 'commander';

/** A parser of plain decimal numbers not under `least`. */
export function numberAtLeast(least: number): (text: string) => number {
  return (text) => {
    const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least) return value;
    throw new InvalidArgumentError(`Write a number from ${least} up.`);
  };
}
