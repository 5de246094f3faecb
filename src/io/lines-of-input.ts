import { isUtf8 } from 'node:buffer';
import type { Problem } from '../model/problem.ts';
import type { StreamLine } from '../model/score-batch.ts';
import { decodeText } from './decode-text.ts';
import type { World } from './world.ts';

const lineFeed = 0x0a;
/** Bytes that at most make one more character. */
const bytesEach = 3;

/**
 * The lines of standard input, as many at a time as have come together. A line longer than `most` characters is cut
 * there, so that whoever reads it sees that it is too long, and a stream without any end of line costs no more than that.
 */
export async function* linesOfInput(
  { input }: Pick<World, 'input'>,
  most: number,
): AsyncGenerator<readonly StreamLine[]> {
  const room = (most + 1) * bytesEach;
  let rest = Buffer.alloc(0);
  for await (const piece of input) {
    const bytes = Buffer.concat([rest, Buffer.from(piece)]);
    const end = bytes.lastIndexOf(lineFeed);
    rest = bytes.subarray(end + 1, end + 1 + room);
    if (end >= 0) yield linesIn(bytes.subarray(0, end), most);
  }
  if (rest.length > 0) yield linesIn(rest, most);
}

function linesIn(bytes: Buffer, most: number): readonly StreamLine[] {
  const texts = bytes.toString('utf8').split('\n');
  if (isUtf8(bytes) && !bytes.includes(0)) return texts.map((text) => shownOf(text, most));
  let start = 0;
  return texts.map((text) => {
    const end = bytes.indexOf(lineFeed, start);
    const own = bytes.subarray(start, end < 0 ? undefined : end);
    start = end + 1;
    return faultOf(own, text.length > most) ?? shownOf(text, most);
  });
}

/** A line that is cut is refused for its length; the cut may go through a letter. */
function faultOf(bytes: Buffer, isCut: boolean): Problem | undefined {
  return isCut ? undefined : decodeText('-', bytes).problems.find(({ code }) => code === 'file-not-text');
}

function shownOf(line: string, most: number): string {
  const start = line.startsWith('\ufeff') ? 1 : 0;
  const cut = line.slice(start, start + most + 1);
  return cut.endsWith('\r') ? cut.slice(0, -1) : cut;
}
