import fc from 'fast-check';

const codePoint = fc.oneof(fc.nat(0x2ff), fc.integer({ min: 0x2000, max: 0x206f }), fc.nat(0x10ffff));

/**
 * Text of any code points: controls, bidi marks and lone surrogates among them. Made here because the library
 * builds a table of all 1.1 million first, which takes longer than the law it is for.
 */
export function anyText(maxLength = 10): fc.Arbitrary<string> {
  return fc.array(codePoint, { maxLength }).map((points) => String.fromCodePoint(...points));
}
