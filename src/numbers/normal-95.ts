/** Standard normal quantile of 97.5 %: half the width of a 95 % interval, in standard errors. */
export const normal95 = 1.959963984540054;
