import { normal95 } from './normal-95.ts';

/** 95 % interval (0…1) of a share, `hits` of `count` (more than 0), by Wilson's score method without correction. */
export function wilsonInterval(hits: number, count: number): { readonly low: number; readonly high: number } {
  const square = normal95 ** 2;
  const share = hits / count;
  const centre = (share + square / (2 * count)) / (1 + square / count);
  const spread =
    (normal95 * Math.sqrt((share * (1 - share)) / count + square / (4 * count ** 2))) / (1 + square / count);
  return { low: Math.max(0, centre - spread), high: Math.min(1, centre + spread) };
}
