import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText } from '../../src/text/clean-text.ts';
import { anyText } from '../support/any-text.ts';

test('ordinary words of any language stay as they are', () => {
  const text = 'Grüße, 日本語, עברית, café 👋 “quotes” – 5 €';
  expect(cleanText(text)).toBe(text);
});

test('control characters become their pictures, one for one', () => {
  expect(cleanText('a\u001b[31mb\u0000\t\u007f')).toBe('a␛[31mb␀␉␡');
});

test('invisible characters become one visible symbol each', () => {
  expect(cleanText('\u0085\u00ad\u202e\u200b\u2066\ufeff\u{e0041}\ud800')).toBe('�'.repeat(8));
});

test('line breaks are kept only when asked for', () => {
  expect(cleanText('a\nb')).toBe('a␊b');
  expect(cleanText('a\nb\r', { newlines: true })).toBe('a\nb␍');
});

test('nothing that acts is left of any text, and cleaning twice changes nothing', () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      const clean = cleanText(text);
      expect(clean).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/);
      expect(cleanText(clean)).toBe(clean);
    }),
  );
});
