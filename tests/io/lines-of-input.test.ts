import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { linesOfInput } from '../../src/io/lines-of-input.ts';
import type { StreamLine } from '../../src/model/score-batch.ts';

async function linesOf(pieces: readonly Uint8Array[], most = 100): Promise<readonly StreamLine[]> {
  const input = new PassThrough();
  for (const piece of pieces) input.write(piece);
  input.end();
  const lines: StreamLine[] = [];
  for await (const some of linesOfInput({ input }, most)) lines.push(...some);
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

test('a line that is no text is told with its column, wherever the pieces are; the others are read', async () => {
  const bytes = Buffer.from('\ufeffeins\r\nz\xfcrich\n\n\u20ac 0\0\ufffd\ndr\ufffdi', 'utf8');
  const latin = bytes.indexOf('\xfc');
  const broken = Buffer.concat([bytes.subarray(0, latin), Buffer.of(0xfc), bytes.subarray(latin + 2)]);
  const fault = (column: number, reason: string): object =>
    expect.objectContaining({
      code: 'file-not-text',
      place: expect.objectContaining({ kind: 'file', path: '-', line: 1, column }) as object,
      args: { reason },
    }) as object;
  for (let at = 0; at <= broken.length; at += 1) {
    expect(await linesOf([broken.subarray(0, at), broken.subarray(at)])).toEqual([
      'eins',
      fault(2, 'UTF-8'),
      '',
      fault(4, 'NUL'),
      'dr\ufffdi',
    ]);
  }
});

test('a line without an end is cut just beyond the limit, be it through a letter', async () => {
  const piece = Buffer.from('x'.repeat(60));
  expect(await linesOf([piece, piece, piece, Buffer.from('\nshort\n')], 100)).toEqual([
    'x'.repeat(101),
    'short',
  ]);
  expect(await linesOf([piece, piece, piece], 100)).toEqual(['x'.repeat(101)]);
  const wide = Buffer.from(`.${'\u20ac'.repeat(200)}\n\u20ac`);
  expect(await linesOf([wide], 100)).toEqual([`.${'\u20ac'.repeat(100)}`, '\u20ac']);
  expect(await linesOf([wide.subarray(0, 500), wide.subarray(500)], 100)).toEqual([
    `.${'\u20ac'.repeat(100)}`,
    '\u20ac',
  ]);
});
