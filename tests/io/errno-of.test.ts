import { constants } from 'node:os';
import { describe, expect, it } from 'vitest';
import { errnoOf } from '../../src/io/errno-of.ts';

describe("the system's name of a fault", () => {
  it.each([
    [Object.assign(new Error('x'), { code: 'ENOENT' }), 'ENOENT'],
    [Object.assign(new Error('x'), { code: 'ERR_INVALID_ARG_TYPE' }), undefined],
    [Object.assign(new Error('x'), { code: 'UNKNOWN', errno: -constants.errno.EDQUOT }), 'EDQUOT'],
    [Object.assign(new Error('x'), { code: 'Unknown system error -9999', errno: -9999 }), 'ERRNO9999'],
    [Object.assign(new Error('x'), { code: 'UNKNOWN' }), undefined],
    [Object.assign(new Error('x'), { code: 7 }), undefined],
    [new Error('x'), undefined],
    ['ENOENT', undefined],
  ])('of %o is %s', (fault, name) => {
    expect(errnoOf(fault)).toBe(name);
  });
});
