import { describe, expect, it } from 'vitest';
import { wrapText } from '../../src/text/wrap-text.ts';

describe('wrapping', () => {
  it('breaks at blanks', () => {
    expect(wrapText('one two three', 8)).toEqual(['one two', 'three']);
  });

  it('breaks a word that is too long, and counts wide characters twice', () => {
    expect(wrapText('abcdef', 4)).toEqual(['abcd', 'ef']);
    expect(wrapText('漢字漢字', 4)).toEqual(['漢字', '漢字']);
  });

  it('always has room for one column', () => {
    expect(wrapText('ab', 0)).toEqual(['a', 'b']);
  });
});
