/**
 * How many of `count` voices or answers one resample draws: one fewer, as long as one is left. Means of as many as
 * there are would spread too little, by the factor (n − 1) / n of their variance, which with few people is much
 * (McCarthy and Snowden 1985; Rao and Wu 1988).
 */
export function resampleSize(count: number): number {
  return Math.max(1, count - 1);
}

/**
 * What the error of one answer is multiplied by, so that the mean of a resample errs as the mean of all `count` does
 * whose errors correlate with `correlation` (0…1). Where the resample draws from `among`, of whom only `count` have
 * something to say, the drawn ones who have are fewer, by chance; one of them at least is always heard.
 */
export function errorShare(count: number, correlation: number, among = count): number {
  const all = Math.max(1, count);
  const ofMean = (1 + (all - 1) * correlation) / all;
  return Math.sqrt(ofMean / meanShare(resampleSize(among), all / Math.max(1, among)));
}

/** Expected weight of one among those heard, if each of `drawn` is with this chance, and one is if none was. */
function meanShare(drawn: number, chance: number): number {
  if (chance === 1) return 1 / drawn;
  let share = 0;
  let probability = (1 - chance) ** drawn;
  for (let heard = 0; heard <= drawn; heard++) {
    share += probability / Math.max(1, heard);
    probability *= ((drawn - heard) / (heard + 1)) * (chance / (1 - chance));
  }
  return share;
}
