// Stands in for `vitest` where tests run many thousand times in one process: it collects them, the runner runs them.
import { format } from 'node:util';
import { expect } from 'vitest';

export { expect };

let found = [];
let path = [];

/** The tests that `load` brings along when it imports their files: `{ name, body }`. */
export async function collectTests(load) {
  found = [];
  path = [];
  await load();
  return found;
}

export function describe(title, body) {
  const outside = path;
  path = [...outside, title];
  body();
  path = outside;
}

export function test(title, body) {
  found.push({ name: [...path, title].join(' '), body });
}

describe.each = eachOf(describe);
test.each = eachOf(test);
test.skipIf = (isSkipped) => (isSkipped ? () => undefined : test);

export const it = test;

/** One for each row; the row's turn keeps the names apart. */
function eachOf(register) {
  return (rows) => (title, body) => {
    for (const [turn, row] of rows.entries()) {
      const values = Array.isArray(row) ? row : [row];
      register(`${format(title, ...values).split('\n')[0]} (${turn + 1})`, () => body(...values));
    }
  };
}
