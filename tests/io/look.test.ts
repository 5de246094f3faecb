import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { hasColor } from '../../src/io/has-color.ts';
import { hasUnicode } from '../../src/io/has-unicode.ts';
import { todayOf } from '../../src/io/today-of.ts';
import { widthOf } from '../../src/io/width-of.ts';

function stream(about: { readonly isTTY?: boolean; readonly columns?: number } = {}) {
  return Object.assign(new PassThrough(), about);
}

describe('colour', () => {
  it.each([
    ['the flag wins over all', { flag: true, env: { NO_COLOR: '1' }, isTerminal: false }, true],
    ['the flag wins over all', { flag: false, env: { FORCE_COLOR: '1' }, isTerminal: true }, false],
    ['FORCE_COLOR wins over NO_COLOR', { env: { FORCE_COLOR: '1', NO_COLOR: '1' }, isTerminal: false }, true],
    ['FORCE_COLOR=0 means none', { env: { FORCE_COLOR: '0' }, isTerminal: true }, false],
    ['FORCE_COLOR=false means none', { env: { FORCE_COLOR: 'false' }, isTerminal: true }, false],
    ['an empty FORCE_COLOR means yes', { env: { FORCE_COLOR: '' }, isTerminal: false }, true],
    ['CLICOLOR_FORCE counts', { env: { CLICOLOR_FORCE: '1' }, isTerminal: false }, true],
    ['NO_COLOR means none', { env: { NO_COLOR: '1' }, isTerminal: true }, false],
    ['an empty NO_COLOR says nothing', { env: { NO_COLOR: '' }, isTerminal: true }, true],
    ['a dumb terminal has none', { env: { TERM: 'dumb' }, isTerminal: true }, false],
    ['a terminal has it', { env: {}, isTerminal: true }, true],
    ['a file has none', { env: {}, isTerminal: false }, false],
  ])('%s', (_rule, wish, expected) => {
    expect(hasColor(wish)).toBe(expected);
  });
});

describe('width', () => {
  it.each([
    [{ columns: 120 }, {}, 120],
    [{ columns: 120 }, { COLUMNS: '100' }, 100],
    [{ columns: 120 }, { COLUMNS: 'wide' }, 120],
    [{ columns: 120 }, { COLUMNS: '0' }, 120],
    [{ columns: 20 }, {}, 40],
    [{}, {}, 80],
  ])('of %o with %o is %i', (about, env, expected) => {
    expect(widthOf(stream(about), env)).toBe(expected);
  });
});

describe('signs beyond ASCII', () => {
  it.each([
    [{}, { LANG: 'C' }, true],
    [{ isTTY: true }, {}, true],
    [{ isTTY: true }, { LANG: 'de_DE.UTF-8' }, true],
    [{ isTTY: true }, { LC_ALL: '', LANG: 'en_US.utf8' }, true],
    [{ isTTY: true }, { LC_ALL: 'C', LANG: 'de_DE.UTF-8' }, false],
    [{ isTTY: true }, { TERM: 'dumb' }, false],
  ])('in %o with %o: %s', (about, env, expected) => {
    expect(hasUnicode(stream(about), env)).toBe(expected);
  });
});

describe('today', () => {
  const now = (): number => Date.UTC(2026, 10, 21, 23, 59);

  it.each([
    [{}, '2026-11-21'],
    [{ SOURCE_DATE_EPOCH: '0' }, '1970-01-01'],
    [{ SOURCE_DATE_EPOCH: '1767225600' }, '2026-01-01'],
    [{ SOURCE_DATE_EPOCH: 'soon' }, '2026-11-21'],
  ])('with %o is %s', (env, expected) => {
    expect(todayOf({ env, now })).toBe(expected);
  });
});
