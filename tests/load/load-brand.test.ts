import { describe, expect, it } from 'vitest';
import { loadBrand } from '../../src/load/load-brand.ts';
import { said } from '../support/said.ts';

function loaded(text: string) {
  return loadBrand({ path: 'brand.yaml', text });
}

describe('a brand file', () => {
  it('may say no more than a name', () => {
    expect(loaded('name: Advisers\n')).toMatchObject({ ok: true, value: { name: 'Advisers' } });
  });

  it.each([
    ['colours: { primary: "#123456" }', { primary: '#123456' }],
    ['colours: { accent: "#abcdef" }', { accent: '#abcdef' }],
    ['colours: { primary: "#123456", accent: "#abcdef" }', { primary: '#123456', accent: '#abcdef' }],
  ])('says its colours, each of them if it wants: %s', (colours, value) => {
    expect(loaded(`name: Advisers\n${colours}\n`)).toMatchObject({ ok: true, value });
  });

  it('names its logo with the place where it stands', () => {
    expect(loaded('name: Advisers\nlogo: logo.svg\n')).toMatchObject({
      value: { logo: { path: 'logo.svg', place: { line: 2, column: 7 } } },
    });
  });

  it.each([
    '../secret/s.svg',
    '/etc/s.svg',
    'a/../../s.svg',
    '..',
    'a/..',
    '.',
    './../s.svg',
    'C:\\s.svg',
    '..\\s.svg',
  ])('is refused with a logo that lies elsewhere: %s', (path) => {
    const { ok, problems } = loaded(`name: Advisers\nlogo: '${path}'\n`);
    expect([ok, ...said(problems)]).toEqual([false, '2:7 wrong-format']);
  });

  it.each([
    'logo.svg',
    './logo.svg',
    'pictures/Our Logo (2).png',
    '..logo.svg',
    '.hidden/ä.png',
    'a...b/c..png',
  ])('takes a logo beside it or below: %s', (path) => {
    expect(loaded(`name: Advisers\nlogo: '${path}'\n`)).toMatchObject({ value: { logo: { path } } });
  });

  it.each(['- 1\n', 'name: 7\n', 'name: [\n'])('that is none is refused at its place: %j', (text) => {
    const { ok, problems } = loaded(text);
    expect(ok).toBe(false);
    expect(problems.map(({ place }) => place.kind)).toContain('file');
  });
});
