import fc from 'fast-check';
import { anyText } from '../../support/any-text.ts';

/** Pieces that act somewhere: on a terminal, in HTML, in Markdown, in a spreadsheet, in the log of a CI job. */
export const hostilePieces: readonly string[] = [
  ...[
    '\u001b[31m',
    '\u001b]8;;http://evil.example\u0007click\u001b]8;;\u0007',
    '\u009b31m',
    '\u0007',
    '\u0000',
  ],
  ...['\u202egnihton\u202c', '\u2066x\u2069', '\u200b', '\u00ad', '\u2028', '\ufeff', '\ud800'],
  ...['\r\n', '\n', '\t', '    ', '\u00a0'],
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '</td></tr></table>',
    '<!--',
    '<a b',
    '&lt;',
  ],
  ...['&#60;b&#62;', '&amp', 'javascript:alert(1)', '"><b', "' onload='x"],
  ...['|', '\\|', '\\', '\\\\', '`', '```', '~~~', '~~x~~', '**b**', '*i*', '__b__', '_i_', '***'],
  ...[
    '![x](http://evil.example/p.png)',
    '[x](javascript:alert(1))',
    '[x]: http://evil.example',
    '[^1]',
    '[ ]',
  ],
  ...['# h', '## h', '#', '---', '===', '- x', '* x', '+ x', '1. x', '2) x', '> q', ': d', '$x$', '{{ x }}'],
  ...['http://evil.example', 'https://evil.example/a_b', 'www.evil.example', 'ftp://x', 'mailto:a@b.example'],
  ...[
    'a@b.example',
    '.@.A',
    'a@-b.c',
    'a@_b.c',
    '@everyone',
    '@a-b',
    '#123',
    'GH-1',
    'o/r#4',
    '!7',
    ':tada:',
    ':+1:',
  ],
  ...['::error::x', '::set-output name=a::b', '##[command]x', '##vso[task.setvariable variable=a]b', '##'],
  ...['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', '=cmd|x', '"', '""', ',', ';', "'"],
  ...['a', 'Ann', '7', '1.5', 'é', '漢字', '🦣', 'e\u0301'],
];

/** Any text, and texts made of pieces that act. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.array(fc.constantFrom(...hostilePieces), { maxLength: 5 }).map((all) => all.join('')),
  },
  { weight: 1, arbitrary: anyText(30) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme-ascii', maxLength: 30 }) },
);
