import { describe, expect, it } from 'vitest';
import { decodeWritten } from '../../src/interview/decode-written.ts';

const percent = { kind: 'figure', unit: 'percent', min: 0, max: 100 } as const;
const months = { kind: 'figure', unit: 'months', min: -5, max: 60 } as const;

describe('what somebody wrote', () => {
  it.each([
    [percent, '17', { kind: 'figure', value: 17 }],
    [percent, ' 17.5 % ', { kind: 'figure', value: 17.5 }],
    [percent, '17 percent', { kind: 'figure', value: 17 }],
    [percent, '0.125', { kind: 'figure', value: 0.125 }],
    [percent, '1.0000', { kind: 'figure', value: 1 }],
    [months, '-2', { kind: 'figure', value: -2 }],
    [months, '6-9', { kind: 'between', from: 6, to: 9 }],
    [months, '9 to 6', { kind: 'between', from: 6, to: 9 }],
    [months, '6 and 9 months', { kind: 'between', from: 6, to: 9 }],
    [{ kind: 'recommend' } as const, '10', { kind: 'recommend', score: 10 }],
    [{ kind: 'text' } as const, ' We never know. ', { kind: 'text', text: 'We never know.' }],
  ])('%o takes %s', (written, line, value) => {
    expect(decodeWritten(written, line)).toEqual({ ok: true, value });
  });

  it.each([
    [percent, '', { kind: 'empty' }],
    [percent, 'many', { kind: 'not-a-number' }],
    [
      percent,
      '1,500',
      { kind: 'unclear', text: '“1,500” can be read in two ways. Please write 1500 or 1.5.' },
    ],
    [
      months,
      '1.000',
      { kind: 'unclear', text: '“1.000” can be read in two ways. Please write 1000 or 1.0.' },
    ],
    [
      months,
      '6 to 17.125',
      { kind: 'unclear', text: '“17.125” can be read in two ways. Please write 17125 or 17.1250.' },
    ],
    [percent, '5,5 %', { kind: 'unclear', text: 'Please write 5.5 with a dot instead of the comma.' }],
    [percent, '5,5-6,5', { kind: 'unclear', text: 'Please write 5.5 with a dot instead of the comma.' }],
    [months, '1,000,000', { kind: 'unclear', text: 'Please write it without commas, such as 1000 or 5.5.' }],
    [months, '1 000', { kind: 'not-a-number' }],
    [percent, '6 to', { kind: 'not-a-number' }],
    [percent, '101', { kind: 'outside', min: 0, max: 100 }],
    [percent, '90 to 101', { kind: 'outside', min: 0, max: 100 }],
    [months, '-9 to 3', { kind: 'outside', min: -5, max: 60 }],
    [{ kind: 'recommend' } as const, '11', { kind: 'outside', min: 0, max: 10 }],
    [{ kind: 'recommend' } as const, '7.5', { kind: 'not-a-number' }],
  ])('%o refuses %s', (written, line, refusal) => {
    expect(decodeWritten(written, line)).toEqual({ ok: false, refusal });
  });
});
