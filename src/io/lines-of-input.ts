import type { World } from './world.ts';

/**
 * The lines of standard input as they come, without their ends. A line longer than `most` characters is cut there, so
 * that whoever reads it sees that it is too long, and a stream without any end of line costs no more than that.
 */
export async function* linesOfInput({ input }: Pick<World, 'input'>, most: number): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  let rest = '';
  for await (const piece of input) {
    const text = rest + decoder.decode(Buffer.from(piece), { stream: true });
    const lines = text.split('\n');
    rest = (lines.pop() ?? '').slice(0, most + 1);
    for (const line of lines) yield withoutReturn(line.slice(0, most + 1));
  }
  const last = rest + decoder.decode();
  if (last !== '') yield withoutReturn(last);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
