const prime = 0x01000193;

/**
 * A 64-bit fingerprint in 16 hex digits: two lanes of FNV-1a (Fowler, Noll, Vo) with different starts, mixed at
 * the end. It tells texts apart; it is no protection against someone who wants a collision.
 */
export function textHash(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    first = Math.imul(first ^ code, prime);
    second = Math.imul(second ^ (code + 0x9e37 + index), prime);
  }
  return hexOf(mixed(first ^ (second >>> 16))) + hexOf(mixed(second));
}

function mixed(lane: number): number {
  const half = Math.imul(lane ^ (lane >>> 15), 0x85ebca6b);
  return half ^ (half >>> 13);
}

function hexOf(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, '0');
}
