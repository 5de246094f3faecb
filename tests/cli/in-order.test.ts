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

const nobody = (): undefined => undefined;

test('answers come in the order of the asking, whoever is done first, and never too many are asked at once', async () => {
  let open = 0;
  let most = 0;
  const elsewhere = async (number: number): Promise<number> => {
    open += 1;
    most = Math.max(most, open);
    for (let turn = 0; turn < (number % 3) * 4; turn += 1) await Promise.resolve();
    open -= 1;
    return number * 10;
  };
  const here = (): Promise<number> => Promise.reject(new Error('somebody else has room'));
  expect(await all(inOrder(upTo(7), { elsewhere, here, width: 3 }))).toEqual([0, 10, 20, 30, 40, 50, 60]);
  expect(most).toBeLessThanOrEqual(3);
});

test('what nobody else has room for is answered here, one after the other', async () => {
  let open = 0;
  const here = async (number: number): Promise<number> => {
    open += 1;
    expect(open).toBe(1);
    await Promise.resolve();
    open -= 1;
    return number;
  };
  const elsewhere = (number: number): Promise<number> | undefined =>
    number % 3 === 1 ? Promise.resolve(number) : undefined;
  expect(await all(inOrder(upTo(8), { elsewhere, here, width: 4 }))).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});

test('an answer is given as soon as it is there, not only when the next batch has come', async () => {
  let drawn = 0;
  async function* slowly(): AsyncGenerator<number> {
    for (const number of [1, 2, 3]) {
      drawn = number;
      yield await Promise.resolve(number);
    }
  }
  const here = (number: number): Promise<number> => Promise.resolve(number);
  for await (const answer of inOrder(slowly(), { elsewhere: nobody, here, width: 9 })) {
    expect(drawn).toBe(answer);
  }
  expect(drawn).toBe(3);
});

test('a refusal is thrown when its turn comes', async () => {
  const answer = (number: number): Promise<number> =>
    number === 2 ? Promise.reject(new Error('no')) : Promise.resolve(number);
  for (const asking of [
    { elsewhere: answer, here: answer, width: 4 },
    { elsewhere: nobody, here: answer, width: 4 },
  ]) {
    const given: number[] = [];
    const taking = async (): Promise<void> => {
      for await (const one of inOrder(upTo(4), asking)) given.push(one);
    };
    await expect(taking()).rejects.toThrow('no');
    expect(given).toEqual([0, 1]);
  }
});
