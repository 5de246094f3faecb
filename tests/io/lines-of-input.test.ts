import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { linesOfInput } from '../../src/io/lines-of-input.ts';

async function linesOf(pieces: readonly Uint8Array[], most = 100): Promise<readonly string[]> {
  const input = new PassThrough();
  for (const piece of pieces) input.write(piece);
  input.end();
  const lines: string[] = [];
  for await (const line of linesOfInput({ input }, most)) lines.push(line);
  return lines;
}

test('lines are parted wherever the pieces are, even inside a letter', async () => {
  const bytes = Buffer.from('eins\r\nzw\u00f6lf\n\ndrei', 'utf8');
  for (let at = 0; at <= bytes.length; at += 1) {
    expect(await linesOf([bytes.subarray(0, at), bytes.subarray(at)])).toEqual([
      'eins',
      'zw\u00f6lf',
      '',
      'drei',
    ]);
  }
});

test('a line without an end is cut just beyond the limit', async () => {
  const piece = Buffer.from('x'.repeat(60));
  expect(await linesOf([piece, piece, piece, Buffer.from('\nshort\n')], 100)).toEqual([
    'x'.repeat(101),
    'short',
  ]);
  expect(await linesOf([piece, piece, piece], 100)).toEqual(['x'.repeat(101)]);
});
