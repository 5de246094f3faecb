import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvRow } from '../../src/render/csv/csv-row.ts';
import { anyText } from '../support/any-text.ts';

test('cells are told apart, whatever they hold', () => {
  expect(csvRow(['a', 'b, c', 'say "yes"', 2.5, '', ' edge'])).toBe(
    'a,"b, c","say ""yes""",2.5,," edge"\r\n',
  );
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '  =1', '\uff1d1', '|cmd', '%0A', '::error::x', '  ::error::x'])(
  'nothing acts in a spreadsheet or a log: %s',
  (text) => {
    expect(csvRow([text, 'x'])).toMatch(/^(?:'|"')/);
  },
);

test('a row is one line without a control character and without a command, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(anyText(), { minLength: 1 }), (cells) => {
      const row = csvRow([...cells, '##vso[task.x]##[error]']);
      expect(row.endsWith('\r\n')).toBe(true);
      expect(row.slice(0, -2)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]|##/u);
      expect(row).not.toMatch(/^\s*::/);
    }),
  );
});
