import { expect, test } from 'vitest';
import { inOrder } from '../../src/cli/in-order.ts';

async function* upTo(count: number): AsyncGenerator<number> {
  for (let number = 0; number < count; number += 1) yield await Promise.resolve(number);
}

async function all<T>(answers: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const answer of answers) found.push(answer);
  return found;
}

test('answers come in the order of the asking, whoever is done first, and never too many are asked at once', async () => {
  let open = 0;
  let most = 0;
  const ask = async (number: number): Promise<number> => {
    open += 1;
    most = Math.max(most, open);
    for (let turn = 0; turn < (number % 3) * 4; turn += 1) await Promise.resolve();
    open -= 1;
    return number * 10;
  };
  expect(await all(inOrder(upTo(7), ask, 3))).toEqual([0, 10, 20, 30, 40, 50, 60]);
  expect(most).toBeLessThanOrEqual(3);
});

test('a refusal is thrown when its turn comes', async () => {
  const ask = (number: number): Promise<number> =>
    number === 2 ? Promise.reject(new Error('no')) : Promise.resolve(number);
  const given: number[] = [];
  const taking = async (): Promise<void> => {
    for await (const answer of inOrder(upTo(4), ask, 4)) given.push(answer);
  };
  await expect(taking()).rejects.toThrow('no');
  expect(given).toEqual([0, 1]);
});
