/**
 * Milliseconds of processor time of each of `runs` runs, shortest first, after one run to warm up. Time in which a
 * busy machine ran something else does not count; that of the threads which compile and tidy up does.
 */
export function timesOf(work, runs) {
  work();
  return Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  }).toSorted((a, b) => a - b);
}

/** The time at this share (0…1) of times in order. */
export function timeAt(times, share) {
  return times[Math.min(times.length - 1, Math.floor(times.length * share))];
}

/** The yardstick of every ratio: 10^8 double multiply-adds in four independent sums. */
export function multiplyAdds() {
  let [a, b, c, d] = [0, 1, 2, 3];
  for (let round = 0; round < 2.5e7; round += 1) {
    a = a * 0.5 + 0.25;
    b = b * 0.5 + 0.25;
    c = c * 0.5 + 0.25;
    d = d * 0.5 + 0.25;
  }
  if (a + b + c + d === 0) throw new Error('the yardstick must not be optimised away');
}
