import { expect, it } from 'vitest';
import { distinctOutputs } from '../../bench/same-bytes/distinct-outputs.mjs';

/** A small dose of `npm run bench:same-bytes`. */
it('gives the same bytes in any surroundings', () => {
  const found = distinctOutputs({ runs: 4, seed: 'smoke' });
  expect(found.length).toBeGreaterThan(8);
  expect(found.filter(({ distinct }) => distinct !== 1)).toEqual([]);
}, 300_000);
